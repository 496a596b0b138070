import { DateText } from '../../components/DateText'
import { EventDate } from '../../components/EventDate'
import { useStory } from '../../components/story-context'
import type { SourceId } from '../../content/schema'
import { isSettled, type NumberedDisagreement } from '../../domain/disagreements'
import { isolated } from '../../domain/phrases'
import { sourceOf } from '../../domain/story'
import { supportInWords, supportOf } from '../../domain/support'
import { disagreementId } from '../../router/disagreement-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { sourceEntryId } from '../../router/source-ids'
import styles from './DisagreementsPage.module.css'
import { en } from '../../messages/en'
import { enPages } from '../../messages/en-pages'

/** Renders one disagreement: its question, the event, and each side with who is on it. */
export function DisagreementEntry({ number, event, disagreement }: NumberedDisagreement) {
  const story = useStory()
  const { question, sides, why } = disagreement
  const id = disagreementId(event.id, question)
  const titleId = `${id}-title`
  return (
    <article id={id} tabIndex={-1} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <span className={styles.number}>{number}</span> {question}
      </h3>
      <p className={styles.event}>
        <Link to={to.event(event.id)}>{event.title}</Link>, <EventDate event={event} />
      </p>
      <ul className={styles.sides}>
        {sides.map((side) => {
          const support = supportInWords(supportOf(story, side))
          return (
            <li key={side.text} data-better={side.better}>
              {side.better && <b className={styles.better}>{en.timeline.betterSupported}</b>}
              <p>{side.text}</p>
              <Voices sources={side.sources} />
              {support && <p className={styles.support}>{support}</p>}
            </li>
          )
        })}
      </ul>
      <p className={styles.why}>
        <b>{isSettled(disagreement) ? en.timeline.why : en.timeline.unsettled}</b> {why}
      </p>
    </article>
  )
}

/** Renders the sources of a side, each as a link to its entry in the list of sources. */
function Voices({ sources }: { readonly sources: readonly SourceId[] }) {
  const story = useStory()
  return (
    <ul className={styles.voices} aria-label={enPages.disagreements.voices}>
      {sources.map((id) => {
        const { publisher, published } = sourceOf(story, id)
        return (
          <li key={id}>
            <Link to={`${to.sources()}#${sourceEntryId(id)}`}>
              {isolated(publisher)},{' '}
              <small>
                <DateText date={published} />
              </small>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
