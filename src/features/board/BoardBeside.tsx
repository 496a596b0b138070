import { wordsOf } from '../../domain/date'
import type { TimelineEvent } from '../../domain/schema'
import type { BoardRow } from '../../domain/board'
import { Board } from './Board'
import styles from './BoardBeside.module.css'

export interface BoardPlaceProps {
  readonly rows: readonly BoardRow[]
  readonly reading: TimelineEvent | undefined
  readonly search: string
}

/** The board beside the story on a wide window; it follows the reading. */
export function BoardBeside({ rows, reading, search }: BoardPlaceProps) {
  return (
    <section className={styles.beside} aria-labelledby="board-title">
      <h2 id="board-title">Where things stood</h2>
      {reading && <p className={styles.when}>{wordsOf(reading.date)}: {reading.title}</p>}
      <Board rows={rows} search={search} />
    </section>
  )
}
