import { stem, tip } from '../../design/drawings/vine'
import styles from './Vine.module.css'

/** Renders the growing end of the vine at the reading line. */
export function Vine() {
  return (
    <div className={styles.vine} aria-hidden="true">
      <div className={styles.veil}>
        <svg className={styles.tip} viewBox="-24 -20 48 40" width="48" height="40">
          <path d={tip} />
        </svg>
      </div>
    </div>
  )
}

/** Covers the vine of an item with its ground below the reading line, so that it grows on scroll without scripts. */
export function Cover() {
  return (
    <div className={styles.cover} aria-hidden="true">
      <div className={styles.shade} />
    </div>
  )
}

/** Renders the vine from the leaf of an item of a list to the next leaf. */
export function Stem() {
  return (
    <svg
      className={styles.stem}
      viewBox="0 0 40 100"
      width="40"
      height="100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={stem} />
    </svg>
  )
}
