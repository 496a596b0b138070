import { useRef } from 'react'
import { Button } from '../../ui/Button'
import { Board } from './Board'
import { BoardTitle } from './BoardTitle'
import type { BoardPlaceProps } from './BoardBeside'
import styles from './BoardSheet.module.css'

/** The board on a narrow window: a button at the foot of it opens the board over the story. */
export function BoardSheet({ rows, reading, search }: BoardPlaceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const confirmed = rows.filter(({ set }) => set?.answer.standing === 'confirmed').length
  return (
    <>
      <div className={styles.place} data-needs-script>
        <button type="button" className={styles.opener} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          Where things stood <span className={styles.count}>{confirmed} of {rows.length} confirmed</span>
        </button>
      </div>
      <dialog ref={dialog} className={styles.sheet} aria-labelledby="sheet-title" closedby="any">
        <div className={styles.content}>
          <BoardTitle id="sheet-title" reading={reading} />
          <Board rows={rows} search={search} onFollow={close} />
          <Button onClick={close}>Close</Button>
        </div>
      </dialog>
    </>
  )
}
