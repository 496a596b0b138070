import { ReportError } from '../../components/ReportError'
import type { TimelineEvent } from '../../content/schema'
import { reportablesOfEvent } from '../../formats/report'
import { to } from '../../router/paths'
import styles from './EventCard.module.css'

/** Renders links that report an error in an event. */
export function EventNotes({ event }: { readonly event: TimelineEvent }) {
  return (
    <ReportError
      whole={{ id: event.id, text: event.title }}
      claims={reportablesOfEvent(event)}
      page={to.event(event.id)}
      className={styles.sources}
    />
  )
}
