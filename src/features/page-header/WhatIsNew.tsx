import { useState } from 'react'
import type { TimelineEvent } from '../../content/schema'
import { Button } from '../../ui/Button'
import { Link } from '../../router/Link'
import { SproutOrnament } from '../../ui/SproutOrnament'
import { to } from '../../router/paths'
import { useGoToEvent } from '../../scroll/use-go-to-event'
import { en } from '../../messages/en'
import styles from './WhatIsNew.module.css'

interface WhatIsNewProps {
  /** A sentence on how much is new. */
  readonly words: string
  /** New and changed events, in story order. */
  readonly events: readonly TimelineEvent[]
  /** Query string of the current view, kept by links. */
  readonly search: string
  /** Called after the last event, or when dismissed. */
  readonly onTold: () => void
}

/** Renders what is new since the last visit, with a link from one event to the next. */
export function WhatIsNew({ words, events, search, onTold }: WhatIsNewProps) {
  const [at, setAt] = useState(0)
  const goToEvent = useGoToEvent(search)
  const event = events[at]
  const next = () => (at + 1 < events.length ? setAt(at + 1) : onTold())
  return (
    <div className={styles.news}>
      <SproutOrnament />
      <div>
        {at === 0 && <p className={styles.words}>{words}</p>}
        {event && (
          <p className={styles.way}>
            {events.length > 1 && (
              <b>{`${at === 0 ? en.pageHeader.news.first : en.pageHeader.news.next} `}</b>
            )}
            <Link
              to={to.event(event.id) + search}
              onFollow={next}
              instead={() => goToEvent(event.id)}
            >
              {event.title}
            </Link>
          </p>
        )}
      </div>
      <Button look="link" onClick={onTold}>
        {en.pageHeader.news.dismiss}
      </Button>
    </div>
  )
}
