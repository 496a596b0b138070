import type { Change } from '../../domain/board'
import type { SourceId } from '../../content/schema'
import type { Story } from '../../domain/story'
import { Marks } from '../../components/Citations'
import { Standing } from '../../components/Standing'
import { Unseen } from '../../ui/VisuallyHidden'
import styles from './Changes.module.css'

interface ChangesProps {
  readonly story: Story
  readonly changes: readonly Change[]
  readonly numbered: readonly SourceId[]
  readonly list: string
}

/** What an event changed on the board, in words, so that nothing depends on the board beside it. */
export function Changes({ changes, ...citing }: ChangesProps) {
  if (changes.length === 0) return null
  return (
    <section className={styles.changes}>
      <h4>What this changed</h4>
      <dl>
        {changes.map(({ question, before, after }) => (
          <div key={question.id}>
            <dt>{question.label}</dt>
            <dd>
              {before && before.answer !== after.answer && (
                <s className={styles.before}>
                  <Unseen>before: </Unseen>
                  {before.answer}
                  <Unseen>. </Unseen>
                </s>
              )}
              <div className={styles.after} data-standing={after.standing}>
                <Unseen>{before ? 'now: ' : ''}</Unseen>
                <b>{after.answer}</b>
                <Unseen>, </Unseen> <Standing standing={after.standing} />
                <Marks {...citing} sources={after.sources} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
