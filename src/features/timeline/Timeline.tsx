import { Fragment, memo, use, useMemo } from 'react'
import { dayOf } from '../../domain/date/calendar'
import { nameOfMonth, seasonOf } from '../../domain/date/months'
import type { EventId } from '../../content/schema'
import { defaultView, type View } from '../../domain/view'
import { listingOf, type Listing, type Row } from '../../domain/listing'
import { silenceBetween, silencesOf } from '../../domain/silences'
import { eventIds } from '../../router/event-ids'
import { useStory } from '../../components/story-context'
import { EventCard } from './EventCard'
import { ScrollAnchor } from '../../scroll/ScrollAnchor'
import { en } from '../../messages/en'
import { CardViewContext } from './card-view'
import { CurrentSearch } from './current-search'
import { SilentTime } from './SilentTime'
import styles from './Timeline.module.css'
import { Turn } from './Turn'
import { Cover, Stem, Vine } from './Vine'

interface TimelineProps {
  /** Events to show. */
  readonly listing: Listing
  readonly order: View['order']
  readonly search: string
  /** The event that the page is about. */
  readonly linked: EventId | undefined
  /** The only events on the page; undefined for all. */
  readonly only: ReadonlySet<EventId> | undefined
}

/** Renders events by month along the vine; filtered-out events are hidden, not removed, which makes filters fast. */
export const Timeline = memo(function Timeline({
  listing,
  order,
  search,
  linked,
  only,
}: TimelineProps) {
  const story = useStory()
  const months = useMemo(() => {
    const isOnPage = ({ event }: Row) => !only || only.has(event.id)
    const silences = order === 'oldest' ? silencesOf(story) : []
    return listingOf(story, { ...defaultView, order })
      .months.map(({ month, rows }) => ({ month, rows: rows.filter(isOnPage) }))
      .flatMap(({ month, rows }) => {
        // The event of the page is a part without a heading, so that what follows it gets one.
        const at = rows.findIndex(({ event }) => event.id === linked)
        const parts =
          at === -1 ? [rows] : [rows.slice(0, at), rows.slice(at, at + 1), rows.slice(at + 1)]
        return parts.filter(({ length }) => length > 0).map((part) => ({ month, rows: part }))
      })
      .map((part, index, parts) => {
        const [before, after] = [parts[index - 1]?.rows.at(-1), part.rows[0]]
        const silence =
          before && after && silenceBetween(silences, before.event.date, after.event.date)
        return { ...part, silence }
      })
  }, [story, order, only, linked])
  const shown = useMemo(
    () =>
      new Map(
        listing.months
          .flatMap(({ rows }) => rows)
          .filter(({ event }) => !only || only.has(event.id))
          .map((row) => [row.event.id, row]),
      ),
    [listing, only],
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
  const isWhole = months.every(({ rows }) => rows.every(({ event }) => shown.has(event.id)))
  const { density } = use(CardViewContext)
  return (
    <div className={styles.story} hidden={ids.length === 0} data-density={density}>
      <Vine />
      <ScrollAnchor ids={ids} layout={density}>
        <CurrentSearch value={search}>
          <ol className={styles.months}>
            {months.map(({ month, rows, silence }, index) => (
              <Fragment key={rows[0]?.event.id}>
                {silence && (
                  <SilentTime
                    weeks={silence.weeks}
                    month={dayOf(silence.first).slice(0, 7)}
                    hidden={!isWhole}
                  />
                )}
                <li
                  className={styles.month}
                  data-season={seasonOf(month)}
                  hidden={!rows.some(({ event }) => shown.has(event.id))}
                >
                  <Cover />
                  {rows[0]?.event.id !== linked && (
                    <h2 className={styles.name}>
                      {months[index - 1]?.month === month
                        ? en.timeline.restOf(nameOfMonth(month), order)
                        : nameOfMonth(month)}
                    </h2>
                  )}
                  <ol className={styles.events}>
                    {rows.map((row) => (
                      <Fragment key={row.event.id}>
                        {density !== 'titles' && row.event.id !== linked && row.event.turn && (
                          <li className={styles.turn} hidden={!shown.has(row.event.id)}>
                            <Stem />
                            <Turn event={row.event} />
                          </li>
                        )}
                        <li hidden={!shown.has(row.event.id)}>
                          <Stem />
                          <EventCard
                            row={shown.get(row.event.id) ?? row}
                            isMain={row.event.id === linked}
                          />
                        </li>
                      </Fragment>
                    ))}
                  </ol>
                </li>
              </Fragment>
            ))}
          </ol>
        </CurrentSearch>
      </ScrollAnchor>
    </div>
  )
})
