import { useRef, useState } from 'react'
import { pageIds } from '../../router/page-ids'
import { leaveClosedBoard } from '../../scroll/board-focus'
import { confirmedOn } from '../../domain/board'
import { Dialog } from '../../ui/Dialog'
import { Board } from './Board'
import { BoardTitle } from './BoardTitle'
import { Buds } from './Buds'
import type { BoardPlaceProps } from './BoardAside'
import { en } from '../../messages/en'
import styles from './BoardSheet.module.css'

/** Renders the board for narrow windows: a button at the bottom that opens it over the story. */
export function BoardSheet({ rows, when, isAtEnd, search }: BoardPlaceProps) {
  // Not rendered while closed, because it changes with every event scrolled past.
  const [isOpen, setIsOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <div className={styles.place} data-needs-script>
        <button
          id={pageIds.boardOpener}
          type="button"
          className={styles.opener}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(true)}
        >
          <span>{en.board.title}</span>{' '}
          <span className={styles.count}>
            <Buds rows={rows} />
            <span>{en.board.confirmedInShort(confirmedOn(rows), rows.length, isAtEnd)}</span>
          </span>
        </button>
      </div>
      {isOpen && (
        <Dialog
          ref={dialog}
          className={styles.sheet}
          labelledBy="sheet-title"
          onClosed={(dialog) => {
            leaveClosedBoard(dialog)
            setIsOpen(false)
          }}
        >
          <div className={styles.content}>
            <BoardTitle id="sheet-title" when={when} rows={rows} isAtEnd={isAtEnd} />
            <Board rows={rows} search={search} onFollow={() => dialog.current?.close()} />
          </div>
        </Dialog>
      )}
    </>
  )
}
