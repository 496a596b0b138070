import type { AnswerStanding, PersonStanding } from '../domain/vocabulary'
import styles from './Standing.module.css'
import { answerStandingLabel } from '../domain/standing-labels'
import { standingFill, standingLeaf } from '../design/drawings/standing-leaf'

type StandingProps = (
  | { readonly standing: AnswerStanding; readonly label?: undefined }
  | { readonly standing: AnswerStanding | PersonStanding; readonly label: string }
) & {
  /** Adds a border, where the standing is the first thing in a card. */
  readonly isBadge?: boolean
}

/** Renders how certain something is, as a word and as a partly filled leaf. */
export function Standing({ standing, label, isBadge = false }: StandingProps) {
  return (
    <span className={styles.standing} data-standing={standing} data-badge={isBadge || undefined}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path className={styles.outline} d={standingLeaf} />
        {standingFill[standing] && <path className={styles.fill} d={standingFill[standing]} />}
      </svg>
      <span>{label === undefined ? answerStandingLabel[standing] : label}</span>
    </span>
  )
}
