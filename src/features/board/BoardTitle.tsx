import styles from './BoardTitle.module.css'

/** The heading of the board, and when things stood so. */
export function BoardTitle({ id, when }: { readonly id: string; readonly when: string }) {
  return (
    <>
      <h2 id={id} className={styles.title}>
        Where things stood
      </h2>
      <p className={styles.when}>{when}</p>
    </>
  )
}
