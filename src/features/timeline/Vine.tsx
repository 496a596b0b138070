import { vineTurn } from '../../design/drawings/vine'
import styles from './Vine.module.css'

/**
 * Renders the spine of the story. A sticky veil covers it below the reading line, so that it grows on scroll without
 * scripts. Embeds are as high as their content and do not scroll, so they show it `isGrown`.
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
