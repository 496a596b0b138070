import { confirmedOn, type BoardRow } from '../../domain/board'
import { en } from '../../messages/en'
import styles from './BoardTitle.module.css'
import { Buds } from './Buds'

interface BoardTitleProps {
  readonly id: string
  readonly when: string
  readonly rows: readonly BoardRow[]
  /** Whether it shows how things ended, and not a point of the story. */
  readonly isAtEnd: boolean
}

/** Renders the heading of the board, how many questions are answered, and the date it applies to. */
export function BoardTitle({ id, when, rows, isAtEnd }: BoardTitleProps) {
  return (
    <>
      <h2 id={id} className={styles.title}>
        {en.board.title}
      </h2>
      <p className={styles.when}>{when}</p>
      <p className={styles.count}>
        <span>{en.board.confirmed(confirmedOn(rows), rows.length, isAtEnd)}</span>{' '}
        <Buds rows={rows} />
      </p>
    </>
  )
}
