import { confirmedOn, type BoardRow } from '../../domain/board'
import { en } from '../../messages/en'
import styles from './BoardTitle.module.css'
import { Buds } from './Buds'

interface BoardTitleProps {
  readonly id: string
  readonly when: string
  readonly rows: readonly BoardRow[]
}

/** Renders the heading of the board, how many questions are answered, and the date it applies to. */
export function BoardTitle({ id, when, rows }: BoardTitleProps) {
  return (
    <>
      <h2 id={id} className={styles.title}>
        {en.board.title}
      </h2>
      <p className={styles.count}>
        <span>{en.common.confirmedOf(confirmedOn(rows), rows.length)}</span> <Buds rows={rows} />
      </p>
      <p className={styles.when}>{when}</p>
    </>
  )
}
