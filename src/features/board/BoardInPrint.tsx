import { nameOfMonth } from '../../domain/date'
import type { ReadRow } from '../../domain/view'
import { Board } from './Board'
import styles from './BoardInPrint.module.css'

interface BoardInPrintProps {
  readonly rows: readonly ReadRow[]
  /** The last month that is told of, as "2025-07". */
  readonly month: string
}

/** The board on paper, where nothing follows the reading: how things stood at the end. */
export function BoardInPrint({ rows, month }: BoardInPrintProps) {
  return (
    <section className={styles.end}>
      <h2>Where things stood at the end of {nameOfMonth(month)}</h2>
      <Board rows={rows} search="" />
    </section>
  )
}
