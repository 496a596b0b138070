import { memo } from 'react'
import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import type { ReadRow } from '../../domain/board-view'
import { Board } from './Board'
import { en } from '../../messages/en'
import styles from './BoardInPrint.module.css'

interface BoardInPrintProps {
  readonly rows: readonly ReadRow[]
  /** Date range of the story. */
  readonly scope: string
}

/** Renders the board for print, with the state at the end of the story. */
export const BoardInPrint = memo(function BoardInPrint({ rows, scope }: BoardInPrintProps) {
  return (
    <section className={styles.end}>
      <h2>{en.board.titleAtEnd(nameOfMonth(lastMonthOf(scope)))}</h2>
      <Board rows={rows} search="" />
    </section>
  )
})
