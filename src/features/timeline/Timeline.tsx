import { AnimatePresence } from 'framer-motion'
import * as m from 'framer-motion/m'
import { motions } from '../../design/motion'
import { nameOfMonth } from '../../domain/date'
import type { EventId } from '../../domain/schema'
import type { Story } from '../../domain/story'
import type { Listing } from '../../domain/view'
import { EventCard } from './EventCard'
import styles from './Timeline.module.css'

interface TimelineProps {
  readonly story: Story
  readonly listing: Listing
  readonly search: string
  readonly linked: EventId | undefined
}

/** The events by month. */
export function Timeline({ story, listing, search, linked }: TimelineProps) {
  return (
    <ol className={styles.months}>
      <AnimatePresence initial={false}>
        {listing.months.map(({ month, rows }) => (
          <m.li key={month} className={styles.month} {...motions.event}>
            <h2 className={styles.name}>{nameOfMonth(month)}</h2>
            <ol className={styles.events}>
              <AnimatePresence initial={false}>
                {rows.map((row) => (
                  <m.li key={row.event.id} {...motions.event}>
                    <EventCard story={story} row={row} search={search} isLinked={row.event.id === linked} />
                  </m.li>
                ))}
              </AnimatePresence>
            </ol>
          </m.li>
        ))}
      </AnimatePresence>
    </ol>
  )
}
