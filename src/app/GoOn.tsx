import { useState } from 'react'
import { pathBelowBase } from '../browser/base-url'
import type { Story } from '../domain/story'
import { enNotices } from '../messages/en-notices'
import { enNotes } from '../messages/en-notes'
import { eventIds } from '../router/event-ids'
import { Link } from '../router/Link'
import { pageIds } from '../router/page-ids'
import { routeOf, to } from '../router/paths'
import { focusId } from '../scroll/scroll-and-focus'
import { useHasScrolledOn } from '../scroll/use-has-scrolled-on'
import { useGoToEvent } from '../scroll/use-go-to-event'
import { Button } from '../ui/Button'
import styles from './Notices.module.css'

interface GoOnProps {
  readonly story: Story
  /** The path and fragment at which the last visit left the story. */
  readonly lastPlace: string
  /** The fragment of the address, which names an event after a reload or Back. */
  readonly hash: string
}

/** Renders a link to the event at which the last visit ended, until the reader has scrolled on; nothing at the ends of the story. */
export function GoOn({ story, lastPlace, hash }: GoOnProps) {
  const goToEvent = useGoToEvent()
  const [isWanted, setWanted] = useState(hash === '')
  const hasScrolledOn = useHasScrolledOn()
  const event = eventAt(story, lastPlace)
  const isAtEnd = event === story.events[0] || event === story.events.at(-1)
  if (!event || !isWanted || hasScrolledOn || isAtEnd) return null
  return (
    <section aria-label={enNotices.label}>
      <div className={styles.floating}>
        <p>
          <span>
            {enNotes.goOn}{' '}
            <Link
              to={to.event(event.id)}
              onFollow={() => setWanted(false)}
              instead={() => goToEvent(event.id)}
            >
              {event.title}
            </Link>
          </span>{' '}
          <Button
            look="link"
            onClick={() => {
              setWanted(false)
              focusId(pageIds.main) // the pressed button disappears
            }}
          >
            {enNotices.dismiss}
          </Button>
        </p>
      </div>
    </section>
  )
}

/** Finds the event that a path or a fragment names. */
function eventAt(story: Story, place: string) {
  const [pathname = '', fragment] = place.split('#')
  const named = story.events.find(({ id }) => eventIds.card(id) === fragment)
  const route = routeOf(pathBelowBase(pathname), story)
  return named ?? (route.page === 'event' ? route.event : undefined)
}
