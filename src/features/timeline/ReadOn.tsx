import { useRef } from 'react'
import type { TimelineEvent } from '../../content/schema'
import { en } from '../../messages/en'
import { eventIds } from '../../router/event-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { focusWhenRendered } from '../../scroll/scroll-and-focus'
import { useWhenSeen } from '../../scroll/use-when-seen'
import styles from './Timeline.module.css'

interface ReadOnProps {
  /** The first event that the page leaves out. */
  readonly next: TimelineEvent
  readonly count: number
  readonly onRead: () => void
}

/** Renders the link to the events that follow, which are rendered once the reader gets there. */
export function ReadOn({ next, count, onRead }: ReadOnProps) {
  const place = useRef<HTMLParagraphElement>(null)
  useWhenSeen(place, onRead)
  return (
    <p ref={place} className={styles.more}>
      <Link
        to={`${to.home()}#${eventIds.card(next.id)}`}
        data-further
        instead={() => {
          onRead()
          focusWhenRendered(eventIds.title(next.id))
        }}
      >
        {en.timeline.later(count)}
      </Link>
    </p>
  )
}
