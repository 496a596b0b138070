import { useState } from 'react'
import type { TimelineEvent } from '../../content/schema'
import { Button } from '../../ui/Button'
import { Link } from '../../router/Link'
import { SproutOrnament } from '../../ui/SproutOrnament'
import { to } from '../../router/paths'
import styles from './WhatIsNew.module.css'

interface WhatIsNewProps {
  /** How much there is, as a sentence; on the way through it is known. */
  readonly words: string
  /** What came or changed, in the order of the story. */
  readonly events: readonly TimelineEvent[]
  /** The query of the present view, kept by the links. */
  readonly search: string
  /** Whether the page that is drawn is the story. */
  readonly isOnStory: boolean
  /** Once all of it was gone to, or the reader does not want to be told. */
  readonly onTold: () => void
}

/** What came since the last visit, and a way through it, one event after the other. */
export function WhatIsNew({ words, events, search, isOnStory, onTold }: WhatIsNewProps) {
  const [at, setAt] = useState(0)
  const event = events[at]
  const next = () => (at + 1 < events.length ? setAt(at + 1) : onTold())
  return (
    <div className={styles.news}>
      <SproutOrnament />
      <div>
        {at === 0 && <p className={styles.words}>{words}</p>}
        {event && (
          <p className={styles.way}>
            {events.length > 1 && <b>{at === 0 ? 'First: ' : 'Next: '}</b>}
            <Link to={to.event(event.id) + search} isWithin={isOnStory} onFollow={next}>
              {event.title}
            </Link>
          </p>
        )}
      </div>
      <Button look="link" onClick={onTold}>
        Dismiss
      </Button>
    </div>
  )
}
