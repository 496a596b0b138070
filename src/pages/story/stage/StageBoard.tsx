import { answerStandingLabel } from '../../../domain/standing-labels'
import type { Frame } from '../../../domain/stage'
import { enStage } from '../../../messages/en-stage'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import styles from './StageBoard.module.css'

// A bud on a curved stalk, which leans to the right; every second one is mirrored.
const bud = 'M20 46C18 40 20 36 21 33 11 30 9 17 24 6c12 10 11 22-1 27-1 3-3 7-1 13'
const sepals = 'M21 33c-5 0-8-3-8-7 4 0 7 3 8 7Zm1.5 0c5-1 7-4 7-8-4 1-7 4-7 8Z'

/** Renders the board as a twig with one bud for each question, which opens with the certainty of its answer. */
export function StageBoard({ frame }: { readonly frame: Frame }) {
  const changed = frame.kind === 'event' ? frame.changes.map(({ question }) => question.id) : []
  return (
    <div className={styles.board}>
      <svg
        className={styles.twig}
        viewBox="0 0 800 12"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M0 8q50-7 100-2t100 0 100 0 100 0 100 0 100 0 100 0 100-1" />
      </svg>
      <ul aria-label={enStage.stage.board}>
        {' '}
        {frame.board.map(({ question, set }) => (
          <li
            key={question.id}
            data-standing={set?.answer.standing}
            data-changed={changed.includes(question.id) || undefined}
          >
            <svg viewBox="0 0 44 50" aria-hidden="true">
              <g className={styles.bud}>
                <path d={bud} />
                <path d={bud} />
                <path className={styles.sepals} d={sepals} />
              </g>
            </svg>
            <span className={styles.label}>{question.label}</span>
            <VisuallyHidden>
              {`: ${set ? `${set.answer.answer}, ${answerStandingLabel[set.answer.standing]}` : enStage.stage.open}`}
            </VisuallyHidden>
          </li>
        ))}
      </ul>
    </div>
  )
}
