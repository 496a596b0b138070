import { en } from '../../messages/en'
import styles from './BoardTitle.module.css'

/** Renders the heading of the board and the date it applies to. */
export function BoardTitle({ id, when }: { readonly id: string; readonly when: string }) {
  return (
    <>
      <h2 id={id} className={styles.title}>
        {en.board.title}
      </h2>
      <p className={styles.when}>{when}</p>
    </>
  )
}
