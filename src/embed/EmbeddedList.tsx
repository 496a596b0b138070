import { nameOfMonth } from '../domain/date/months'
import type { Listing } from '../domain/listing'
import { eventIds } from '../router/event-ids'
import { EventDate } from '../components/EventDate'
import { TypeLeaf } from '../components/TypeLeaf'
import { Link } from '../router/Link'
import { to } from '../router/paths'
import styles from './EmbeddedList.module.css'

interface EmbeddedListProps {
  readonly months: Listing['months']
  /** The query that the links to events keep. */
  readonly search: string
}

/** Renders the events by month as a list short enough for a frame; each links to its claims and sources. */
export function EmbeddedList({ months, search }: EmbeddedListProps) {
  return (
    <ol className={styles.months}>
      {months.map(({ month, rows }) => (
        <li key={month}>
          <h3>{nameOfMonth(month)}</h3>
          <ol className={styles.events}>
            {rows.map(({ event }) => (
              <li key={event.id} id={eventIds.card(event.id)}>
                <TypeLeaf type={event.type} veined />
                <div>
                  <Link id={eventIds.title(event.id)} samePage to={to.event(event.id) + search}>
                    {event.title}
                  </Link>
                  <small>
                    <EventDate event={event} />
                  </small>
                </div>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
