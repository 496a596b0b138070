import styles from './Vine.module.css'

/** One turn of the vine in a box of 40 by 560: it leaves the box as it enters it, so that turns join. */
const turn = 'M20 0C26 60 29 100 22 150S11 240 17 300 31 385 25 440 14 500 20 560'
const tendrils = 'M22 150c8-3 14 2 13 8s-8 7-9 2 4-6 6-2M25 440c-8-2-17-1-18 6s7 8 8 3-4-5-5-2M17 300c-6 1-10-2-11-6'
const leaflets = 'M6 294c-4-5-3-10 0-13 4 3 5 9 0 13ZM24 96c6-4 10-4 13-2-2 4-7 6-13 2ZM19 520c-5-2-8-6-8-10 5 0 8 4 8 10Z'

/**
 * The spine of the story, in ink as far as the reader has come and thin from there on. The whole of it is drawn; what
 * lies below the line of reading is veiled by something that stands still in the window, so that the vine grows with
 * the scroll in every engine without a step of work: see docs/decisions.md.
 */
export function Vine() {
  return (
    <div className={styles.vine} aria-hidden="true">
      <svg className={styles.stem} width="40" height="100%" focusable="false">
        <pattern id="vine" width="40" height="560" patternUnits="userSpaceOnUse">
          <path d={turn} />
          <path d={tendrils} strokeWidth="1.5" />
          <path className={styles.leaflets} d={leaflets} />
        </pattern>
        <rect width="40" height="100%" fill="url(#vine)" stroke="none" />
      </svg>
      <div className={styles.veil}>
        <svg className={styles.bud} viewBox="0 0 24 24" width="14" height="20" focusable="false"><path d="M12 24C6 18 5 12 12 2c7 10 6 16 0 22Z" /></svg>
      </div>
    </div>
  )
}
