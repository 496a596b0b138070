import type { BoardModel } from '../../domain/timeline-model'
import { pageIds } from '../../router/page-ids'
import { leaveBoard } from '../../scroll/board-focus'
import { en } from '../../messages/en'
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
export function BoardAside({ rows, when, isAtEnd, search }: BoardPlaceProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads back, whichever answer has focus
    <section
      id={pageIds.board}
      className={styles.beside}
      data-follows
      tabIndex={-1}
      aria-labelledby="board-title"
      onKeyDown={({ key }) => key === 'Escape' && leaveBoard()}
    >
      <button type="button" className={styles.back} data-needs-script onClick={leaveBoard}>
        {en.board.back}
      </button>
      <BoardTitle id="board-title" when={when} rows={rows} isAtEnd={isAtEnd} />
      <Board rows={rows} search={search} />
    </section>
  )
}
