import type { ReactNode } from 'react'
import { reloadKeepingScroll } from '../../scroll/reload-keeping-scroll'
import { focusId } from '../../scroll/scroll-and-focus'
import { Button } from '../../ui/Button'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface MoreWaysProps extends Pick<Toolbox, 'tell'> {
  /** How often they could not be loaded. */
  readonly failures: number
  /** Loads them anew; tells whether that went well. */
  readonly onRetry: () => Promise<boolean>
  /** The further ways, once they are there. */
  readonly children: ReactNode
}

const placeId = 'more-ways'

/** The place of what is loaded on demand, kept free until then; where it cannot be had, the link above works all the same. What a newer edition of the site has taken away comes with the page alone. */
export function MoreWays({ failures, onRetry, tell, children }: MoreWaysProps) {
  // The pressed button goes with its message; the focus goes to what came.
  const retry = async () => {
    const areHere = await onRetry()
    tell(`The other ways to share ${areHere ? 'are here now' : 'still could not be loaded'}.`)
    if (areHere) focusId(placeId)
  }
  return (
    <div className={styles.more} id={placeId} tabIndex={-1}>
      {children ||
        (failures > 0 ? (
          <p>
            The other ways to share could not be loaded. The link works without them.{' '}
            <Button look="link" onClick={() => void retry()}>
              Try again
            </Button>
            {failures > 1 && (
              <span>
                {' '}
                or{' '}
                <Button look="link" onClick={reloadKeepingScroll}>
                  load the page anew
                </Button>
              </span>
            )}
          </p>
        ) : (
          <p>One moment…</p>
        ))}
    </div>
  )
}
