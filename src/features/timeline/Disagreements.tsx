import type { Disagreement, TimelineEvent } from '../../content/schema'
import { publisherNames } from '../../domain/story'
import { supportInWords, supportOf } from '../../domain/support'
import { useStory } from '../../components/story-context'
import { Citations } from '../../components/Citations'
import { disagreementId } from '../../router/disagreement-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { en } from '../../messages/en'
import styles from './Disagreements.module.css'

interface DisagreementsProps {
  readonly event: TimelineEvent
  readonly isUnfolded: boolean
}

/** Renders where sources disagree: both sides, who supports them, which is better supported and why. */
export function Disagreements({
  event: { id, title, disagreements },
  isUnfolded,
}: DisagreementsProps) {
  const [first] = disagreements
  if (!first) return null
  return (
    <section
      className={styles.disagreements}
      aria-label={`${en.common.detailsDiffer(disagreements.length)}: ${title}`}
    >
      <p className={styles.title}>
        <Voices /> <span>{en.common.detailsDiffer(disagreements.length)}</span>
      </p>
      {disagreements.map(({ question, sides, why }) => (
        <details key={question} className={styles.disagreement} open={isUnfolded || undefined}>
          <summary>{question}</summary>
          <ul className={styles.sides}>
            {sides.map((side) => (
              <li key={side.text} className={styles.side} data-better={side.better}>
                <div className={styles.bubble}>
                  {side.better && (
                    <p className={styles.better}>
                      <Tick /> {en.timeline.betterSupported}
                    </p>
                  )}
                  <p>{side.text}</p>
                  <svg
                    className={styles.tail}
                    viewBox="0 0 24 14"
                    width="24"
                    height="14"
                    aria-hidden="true"
                  >
                    <path d="M1 0C4 6 4 10 2 13 10 11 16 6 19 0" />
                  </svg>
                </div>
                <Speakers side={side} />
              </li>
            ))}
          </ul>
          <p className={styles.why}>
            <b>{sides.some(({ better }) => better) ? en.timeline.why : en.timeline.unsettled}</b>{' '}
            <span>{why}</span>
          </p>
        </details>
      ))}
      <p className={styles.all}>
        <Link to={`${to.disagreements()}#${disagreementId(id, first.question)}`}>
          {en.timeline.allDisagreements}
        </Link>
      </p>
    </section>
  )
}

/** Renders who supports a side, and its sources. */
function Speakers({ side }: { readonly side: Disagreement['sides'][number] }) {
  const story = useStory()
  const support = supportInWords(supportOf(story, side))
  return (
    <div className={styles.who}>
      <b>{publisherNames(story, side.sources).join(', ')}</b>
      <Citations sources={side.sources} />
      {support && <p className={styles.support}>{support}</p>}
    </div>
  )
}

function Voices() {
  return (
    <svg className={styles.voices} viewBox="0 0 30 24" width="30" height="24" aria-hidden="true">
      <path d="M3 4.5C8 2 14 2 17.500 4.500c2.500 2.500 2 6.500-1 8.500-3 1.800-6 1.800-8 1.500l-5 4 .8-5.500C1 11 .5 7 3 4.500Z" />
      <path d="M21 7.500c3 .3 6 2 6.800 4.500.8 2.800-.6 5-2.300 6.200l1 4.300-4.700-3c-3 .6-6.500 0-8.300-1.800" />
    </svg>
  )
}

function Tick() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M3 11c2 1.500 3.500 3.200 4.500 5C10 10.500 13 7 17.500 4" />
    </svg>
  )
}
