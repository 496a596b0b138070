import { wordsOf } from '../../domain/date'
import type { TimelineEvent } from '../../domain/schema'
import styles from './BoardTitle.module.css'

/** The heading of the board and the event after which things stood so. */
export function BoardTitle({ id, reading }: { readonly id: string; readonly reading: TimelineEvent }) {
  return (
    <>
      <h2 id={id} className={styles.title}>Where things stood</h2>
      <p className={styles.when}>{wordsOf(reading.date)}: {reading.title}</p>
    </>
  )
}
