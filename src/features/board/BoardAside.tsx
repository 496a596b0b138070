import type { ReadRow } from '../../domain/board-view'
import { Board } from './Board'
import { BoardTitle } from './BoardTitle'
import styles from './BoardAside.module.css'

/** What the board is drawn from, wherever it stands. */
export interface BoardPlaceProps {
  readonly rows: readonly ReadRow[]
  /** The event that is being read, or the day of the view, in words. */
  readonly when: string
  /** The query of the present view, kept by the links. */
  readonly search: string
}

/** The board beside the story on a wide window; it follows the reading. */
export function BoardAside({ rows, when, search }: BoardPlaceProps) {
  return (
    <section className={styles.beside} data-follows aria-labelledby="board-title">
      <BoardTitle id="board-title" when={when} />
      <Board rows={rows} search={search} />
    </section>
  )
}
