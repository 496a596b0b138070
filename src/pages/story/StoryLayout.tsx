import type { ReactNode } from 'react'
import { useMediaQuery } from '../../browser/use-media-query'
import styles from './StoryLayout.module.css'

interface StoryLayoutProps {
  readonly header: ReactNode
  readonly filters: ReactNode
  readonly story: ReactNode
  /** Renders the rail along the page or at its foot; it needs scripts, so it is rendered after hydration. */
  readonly renderRail: (orientation: 'vertical' | 'horizontal') => ReactNode
  /** Renders the board next to the story, or behind a button at the foot. */
  readonly renderBoard: (place: 'aside' | 'sheet') => ReactNode
}

/** From here on the rail and the board have columns of their own; the styles have the same number. */
const wide = '(min-width: 64rem)'

/** Arranges the story page: three columns on a wide window; on a narrow one the rail and board at its foot. */
export function StoryLayout({ header, filters, story, renderRail, renderBoard }: StoryLayoutProps) {
  const isWide = useMediaQuery(wide) // undefined until hydrated: then the styles choose between two boards
  return (
    <>
      {header}
      {filters}
      <div className={styles.columns}>
        <div className={styles.railAside} data-follows>
          {isWide && renderRail('vertical')}
        </div>
        <div className={styles.story}>{story}</div>
        {isWide !== false && <div className={styles.boardAside}>{renderBoard('aside')}</div>}
      </div>
      <div className={styles.foot} data-foot>
        <div className={styles.railBelow}>{isWide === false && renderRail('horizontal')}</div>
        {isWide !== true && <div className={styles.boardBelow}>{renderBoard('sheet')}</div>}
      </div>
    </>
  )
}
