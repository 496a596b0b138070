import { memo, useMemo } from 'react'
import { nameOfMonth } from '../../domain/date'
import type { EventId } from '../../domain/schema'
import type { Story } from '../../domain/story'
import type { Listing } from '../../domain/view'
import { inPage } from '../../parts/event-ids'
import { EventCard } from './EventCard'
import { HeldPlace } from './HeldPlace'
import styles from './Timeline.module.css'
import { Vine } from './Vine'

interface TimelineProps {
  readonly story: Story
  readonly listing: Listing
  readonly search: string
  readonly linked: EventId | undefined
}

/** The events by month, along the vine. */
export const Timeline = memo(function Timeline({ story, listing, search, linked }: TimelineProps) {
  const ids = useMemo(() => listing.months.flatMap(({ rows }) => rows.map(({ event }) => inPage.card(event.id))), [listing])
  return (
    <div className={styles.story}>
      <Vine />
      <HeldPlace ids={ids}>
        <ol className={styles.months}>
          {listing.months.map(({ month, rows }) => (
            <li key={month} className={styles.month}>
              <h2 className={styles.name}>{nameOfMonth(month)}</h2>
              <ol className={styles.events}>
                {rows.map((row) => (
                  <li key={row.event.id}>
                    <EventCard story={story} row={row} search={search} isLinked={row.event.id === linked} />
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </HeldPlace>
    </div>
  )
})
