import type { Disagreement, SourceId } from '../../domain/schema'
import { sourceOf, type Story } from '../../domain/story'
import { supportInWords, supportOf } from '../../domain/support'
import { Marks } from '../../parts/Marks'
import styles from './Disagreements.module.css'

interface DisagreementsProps {
  readonly story: Story
  readonly disagreements: readonly Disagreement[]
  readonly numbered: readonly SourceId[]
  readonly list: string
}

/** Where the sources disagree: the sides next to each other, who stands on each, which is better supported and why. */
export function Disagreements({ story, disagreements, ...citing }: DisagreementsProps) {
  if (disagreements.length === 0) return null
  return (
    <section className={styles.disagreements}>
      <h4>{disagreements.length === 1 ? 'The sources disagree' : `The sources disagree on ${disagreements.length} things`}</h4>
      {disagreements.map(({ question, sides, why }) => (
        <details key={question} className={styles.disagreement}>
          <summary>{question}</summary>
          <ul className={styles.sides}>
            {sides.map((side) => {
              const support = supportInWords(supportOf(story, side))
              return (
                <li key={side.text} data-better={side.better}>
                  {side.better && <p className={styles.better}>Better supported</p>}
                  <p>{side.text}</p>
                  <div className={styles.who}>
                    {publishersInWords(story, side.sources)}
                    <Marks story={story} {...citing} sources={side.sources} />
                  </div>
                  {support && <p className={styles.support}>{support}</p>}
                </li>
              )
            })}
          </ul>
          <p className={styles.why}><b>{sides.some(({ better }) => better) ? 'Why:' : 'Unsettled:'}</b> {why}</p>
        </details>
      ))}
    </section>
  )
}

function publishersInWords(story: Story, ids: readonly SourceId[]): string {
  return [...new Set(ids.map((id) => sourceOf(story, id).publisher))].join(', ')
}
