import type { AnswerStanding, FilmStanding } from '../domain/vocabulary'
import styles from './Standing.module.css'
import { answerStandingLabel, filmStandingLabel } from '../domain/standing-labels'

const labels = { ...answerStandingLabel, ...filmStandingLabel }

// A leaf in a box of 16; how much of it is green tells how firm something is.
const leaf = 'M8 15.2C4 12.2 2.6 9.8 2.6 7.2 2.6 4.6 4.6 2.3 8 .8c3.4 1.5 5.4 3.8 5.4 6.4 0 2.6-1.4 5-5.4 8Z'
const lowerHalf = 'M8 15.2C4.2 12.4 2.7 10 2.6 7.6h10.8C13.3 10 11.8 12.4 8 15.2Z'
const almostAll = 'M8 15.2C4 12.2 2.6 9.8 2.6 7.2c0-.8.2-1.6.6-2.4h9.6c.4.8.6 1.6.6 2.4 0 2.6-1.4 5-5.4 8Z'
const withVein = `${leaf}M7.6 12.8 8 4l.4 8.8ZM8 10.4l2.8-3-2.5 3.6ZM8 8.6 5.4 6l2.3 3.2Z`

const fill = {
  'open': undefined,
  'hoped': undefined,
  'planned': lowerHalf,
  'reported': almostAll,
  'confirmed': withVein,
  'not-named': undefined,
  'likely': lowerHalf,
  'expected': almostAll,
} satisfies Record<AnswerStanding | FilmStanding, string | undefined>

interface StandingProps {
  readonly standing: AnswerStanding | FilmStanding
  /** As a label with a border, where it is the first thing to see of a card. */
  readonly isBadge?: boolean
}

/** How firm something is, by word and by how much of a leaf is filled. */
export function Standing({ standing, isBadge = false }: StandingProps) {
  return (
    <span className={styles.standing} data-standing={standing} data-badge={isBadge || undefined}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path className={styles.outline} d={leaf} />
        {fill[standing] && <path className={styles.fill} d={fill[standing]} />}
      </svg>
      {labels[standing]}
    </span>
  )
}
