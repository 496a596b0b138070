import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { openDialog } from '../../browser/dialog'
import { pageIds } from '../../router/page-ids'
import { leaveClosedBoard } from '../../scroll/board-focus'
import { confirmedOn } from '../../domain/board'
import { DialogFoot } from '../../ui/DialogFoot'
import { Board } from './Board'
import { BoardTitle } from './BoardTitle'
import { Buds } from './Buds'
import type { BoardPlaceProps } from './BoardAside'
import { en } from '../../messages/en'
import styles from './BoardSheet.module.css'

/** Renders the board for narrow windows: a button at the bottom that opens it over the story. */
export function BoardSheet({ rows, when, isAtEnd, search }: BoardPlaceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Not rendered while closed, because it changes with every event scrolled past.
  const [isOpen, setIsOpen] = useState(false)
  const close = () => dialog.current?.close()
  const countInWords = isAtEnd ? en.board.confirmedAtEnd : en.common.confirmedOf
  const open = () => {
    flushSync(() => setIsOpen(true))
    openDialog(dialog.current)
  }
  return (
    <>
      <div className={styles.place} data-needs-script>
        <button
          id={pageIds.boardOpener}
          type="button"
          className={styles.opener}
          aria-haspopup="dialog"
          onClick={open}
        >
          <span>{en.board.title}</span>{' '}
          <span className={styles.count}>
            <Buds rows={rows} />
            <span>{countInWords(confirmedOn(rows), rows.length)}</span>
          </span>
        </button>
      </div>
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-label={en.board.title}
        closedby="any"
        onClose={({ currentTarget }) => {
          leaveClosedBoard(currentTarget)
          setIsOpen(false)
        }}
      >
        {isOpen && (
          <>
            <div className={styles.content}>
              <BoardTitle id="sheet-title" when={when} rows={rows} />
              <Board rows={rows} search={search} onFollow={close} />
            </div>
            <DialogFoot onClose={close} />
          </>
        )}
      </dialog>
    </>
  )
}
