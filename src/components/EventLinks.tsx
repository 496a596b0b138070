import type { TimelineEvent } from '../content/schema'
import { Link } from '../router/Link'
import { to } from '../router/paths'
import { EventDate } from './EventDate'
import styles from './EventLinks.module.css'
import { TypeLeaf } from './TypeLeaf'

/** Renders events as a list of links, each with its date and leaf. */
export function EventLinks({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <TypeLeaf type={event.type} />
          <span>
            <Link to={to.event(event.id)}>{event.title}</Link>{' '}
            <small>
              <EventDate event={event} />
            </small>
          </span>
        </li>
      ))}
    </ol>
  )
}
