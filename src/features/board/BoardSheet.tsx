import { useRef } from 'react'
import { wordsOf } from '../../domain/date'
import { Button } from '../../ui/Button'
import { Board } from './Board'
import type { BoardPlaceProps } from './BoardBeside'
import styles from './BoardSheet.module.css'

/** The board on a narrow window: a button at the foot of it opens the board over the story. */
export function BoardSheet({ rows, reading, search }: BoardPlaceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const answered = rows.filter(({ set }) => set && set.answer.standing !== 'open').length
  return (
    <div className={styles.place} data-needs-script>
      <button type="button" className={styles.opener} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        Where things stood <span className={styles.count}>{answered} of {rows.length} answered</span>
      </button>
      <dialog ref={dialog} className={styles.sheet} aria-labelledby="sheet-title" closedby="any">
        <div className={styles.content}>
          <h2 id="sheet-title">Where things stood</h2>
          {reading && <p className={styles.when}>{wordsOf(reading.date)}: {reading.title}</p>}
          <Board rows={rows} search={search} onFollow={close} />
          <Button onClick={close}>Close</Button>
        </div>
      </dialog>
    </div>
  )
}
