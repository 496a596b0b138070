import { memo, useMemo } from 'react'
import { nameOfMonth } from '../../domain/date/months'
import type { EventId } from '../../content/schema'
import { defaultView, type View } from '../../domain/view'
import { listingOf, type Listing } from '../../domain/listing'
import { eventIds } from '../../router/event-ids'
import { useStory } from '../../components/story-context'
import { EventCard } from './EventCard'
import { ScrollAnchor } from '../../scroll/ScrollAnchor'
import { CurrentSearch } from './current-search'
import styles from './Timeline.module.css'
import { Vine } from './Vine'

interface TimelineProps {
  /** Events to show. */
  readonly listing: Listing
  readonly order: View['order']
  readonly search: string
  readonly linked: EventId | undefined
}

/** Renders events by month along the vine; filtered-out events are hidden, not removed, which makes filters fast. */
export const Timeline = memo(function Timeline({ listing, order, search, linked }: TimelineProps) {
  const story = useStory()
  const whole = useMemo(() => listingOf(story, { ...defaultView, order }), [story, order])
  const shown = useMemo(
    () => new Map(listing.months.flatMap(({ rows }) => rows.map((row) => [row.event.id, row]))),
    [listing],
  )
  // Keeps the array's identity while the ids are the same, because ScrollAnchor measures the page for each new one.
  const names = [...shown.keys()].join(' ')
  const ids = useMemo(
    () =>
      names
        .split(' ')
        .filter(Boolean)
        .map((id) => eventIds.card(id as EventId)),
    [names],
  )
  return (
    <div className={styles.story} hidden={ids.length === 0}>
      <Vine />
      <ScrollAnchor ids={ids}>
        <CurrentSearch value={search}>
          <ol className={styles.months}>
            {whole.months.map(({ month, rows }) => (
              <li
                key={month}
                className={styles.month}
                hidden={!rows.some(({ event }) => shown.has(event.id))}
              >
                <h2 className={styles.name}>{nameOfMonth(month)}</h2>
                <ol className={styles.events}>
                  {rows.map((row) => (
                    <li key={row.event.id} hidden={!shown.has(row.event.id)}>
                      <EventCard
                        row={shown.get(row.event.id) ?? row}
                        isLinked={row.event.id === linked}
                      />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </CurrentSearch>
      </ScrollAnchor>
    </div>
  )
})
