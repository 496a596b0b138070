import type { AnswerStanding, FilmStanding } from '../domain/vocabulary'
import styles from './Standing.module.css'
import { answerStandingLabel, filmStandingLabel } from './standing-labels'

const labels = { ...answerStandingLabel, ...filmStandingLabel }

/** How firm something is, by word and by the fill of a mark. */
export function Standing({ standing }: { readonly standing: AnswerStanding | FilmStanding }) {
  return <span className={styles.standing} data-standing={standing}>{labels[standing]}</span>
}
