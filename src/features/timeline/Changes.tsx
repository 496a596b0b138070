import type { Change } from '../../domain/board'
import { Citations } from '../../components/Citations'
import { Standing } from '../../components/Standing'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { en } from '../../messages/en'
import styles from './Changes.module.css'

interface ChangesProps {
  readonly changes: readonly Change[]
}

/** Renders what an event changed on the board, so that it can be read without the board. */
export function Changes({ changes }: ChangesProps) {
  if (changes.length === 0) return null
  return (
    <div className={styles.changes}>
      <p className={styles.title}>{en.timeline.changes}</p>
      <dl>
        {changes.map(({ question, before, after }) => (
          <div key={question.id}>
            <dt>{question.label}</dt>
            <dd>
              {before && before.answer !== after.answer && (
                <s className={styles.before}>
                  <VisuallyHidden>{en.common.before} </VisuallyHidden>
                  <span>{before.answer}</span>
                  <VisuallyHidden>. </VisuallyHidden>
                </s>
              )}
              <div className={styles.after} data-standing={after.standing}>
                <VisuallyHidden>{before ? `${en.common.now} ` : ''}</VisuallyHidden>
                <b>{after.answer}</b>
                <VisuallyHidden>, </VisuallyHidden>{' '}
                <span className={styles.joined}>
                  <Standing standing={after.standing} />
                  <Citations sources={after.sources} most={1} />
                </span>
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
