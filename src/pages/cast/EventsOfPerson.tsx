import type { TimelineEvent } from '../../content/schema'
import type { ClaimsInEvent } from '../../domain/claims-of-person'
import { CitedText } from '../../components/Citations'
import { EventDate } from '../../components/EventDate'
import { EventLinks } from '../../components/EventLinks'
import { TypeLeaf } from '../../components/TypeLeaf'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './EventsOfPerson.module.css'
import { enPages } from '../../messages/en-pages'

interface EventsOfPersonProps {
  readonly name: string
  /** All events of the person. */
  readonly events: readonly TimelineEvent[]
  readonly claimsByEvent: readonly ClaimsInEvent[]
}

/** Renders what a person said and what was said of them, by event, then the titles of their other events. */
export function EventsOfPerson({ name, events, claimsByEvent }: EventsOfPersonProps) {
  const others = events.filter((event) => claimsByEvent.every((group) => group.event !== event))
  if (claimsByEvent.length === 0)
    return (
      <>
        <h2>{enPages.person.events}</h2>
        <EventLinks events={others} />
      </>
    )
  return (
    <>
      <h2>{enPages.person.said(name)}</h2>
      {claimsByEvent.map(({ event, claims }) => (
        <div key={event.id} className={styles.event}>
          <h3>
            <TypeLeaf type={event.type} />
            <Link to={to.event(event.id)}>{event.title}</Link>
          </h3>
          <small>
            <EventDate event={event} />
          </small>
          <ul>
            {claims.map(({ text, sources }) => (
              <li key={text}>
                <CitedText text={text} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {others.length > 0 && (
        <>
          <h3 className={styles.others}>{enPages.person.moreEvents}</h3>
          <EventLinks events={others} />
        </>
      )}
    </>
  )
}
