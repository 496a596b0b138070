import { vineTurn } from '../../design/drawings/vine'
import styles from './Vine.module.css'

/**
 * The spine of the story, in ink as far as the reader has come and thin from there on. The whole of it is drawn; what
 * lies below the line of reading is veiled by something that stands still in the window, so that the vine grows with
 * the scroll in every engine without a step of work: see docs/decisions.md. In a frame as high as its content nothing
 * scrolls; there it is `isGrown`.
 */
export function Vine({ isGrown = false }: { readonly isGrown?: boolean }) {
  return (
    <div className={styles.vine} aria-hidden="true">
      <svg className={styles.stem} width="40" height="100%" focusable="false">
        <pattern id="vine" width="40" height="560" patternUnits="userSpaceOnUse">
          <path d={vineTurn.stem} />
          <path d={vineTurn.tendrils} strokeWidth="1.5" />
          <path className={styles.leaflets} d={vineTurn.leaflets} />
        </pattern>
        <rect width="40" height="100%" fill="url(#vine)" stroke="none" />
      </svg>
      {!isGrown && (
        <div className={styles.veil}>
          <svg className={styles.bud} viewBox="0 0 24 24" width="14" height="20" focusable="false">
            <path d="M12 24C6 18 5 12 12 2c7 10 6 16 0 22Z" />
          </svg>
        </div>
      )}
    </div>
  )
}
