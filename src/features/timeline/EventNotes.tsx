import { CorrectionChange } from '../../components/CorrectionChange'
import { ReportError } from '../../components/ReportError'
import { useStory } from '../../components/story-context'
import type { TimelineEvent } from '../../content/schema'
import { dateInWords } from '../../domain/date/format'
import { correctionsOf } from '../../domain/corrections'
import { reportablesOfEvent } from '../../formats/report'
import { enNotes } from '../../messages/en-notes'
import { to } from '../../router/paths'
import changes from './Changes.module.css'
import styles from './EventCard.module.css'

/** Renders what was corrected in an event, and links that report an error in it. */
export function EventNotes({ event }: { readonly event: TimelineEvent }) {
  const story = useStory()
  return (
    <>
      {correctionsOf(story, event).map(({ id, date, text, change }) => (
        <div key={id} className={changes.changes}>
          <p className={changes.title}>{enNotes.corrections.on(dateInWords(date))}</p>
          <p>{text}</p>
          {change && <CorrectionChange change={change} />}
        </div>
      ))}
      <ReportError
        whole={{ id: event.id, text: event.title }}
        claims={reportablesOfEvent(event)}
        page={to.event(event.id)}
        className={styles.sources}
      />
    </>
  )
}
