import type { BoardModel } from '../../domain/timeline-model'
import { Board } from './Board'
import { BoardTitle } from './BoardTitle'
import styles from './BoardAside.module.css'

/** Props shared by every place the board appears. */
export interface BoardPlaceProps extends Pick<BoardModel, 'rows' | 'isAtEnd'> {
  /** The event being read, or the date of the view, in words. */
  readonly when: string
  /** Query string of the current view, kept by links. */
  readonly search: string
}

/** Renders the board next to the story on a wide window; it follows the reading. */
export function BoardAside({ rows, when, search }: Omit<BoardPlaceProps, 'isAtEnd'>) {
  return (
    <section className={styles.beside} data-follows aria-labelledby="board-title">
      <BoardTitle id="board-title" when={when} />
      <Board rows={rows} search={search} />
    </section>
  )
}
