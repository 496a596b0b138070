import type { ReactNode } from 'react'
import { reloadKeepingScroll } from '../../scroll/reload-keeping-scroll'
import { focusId } from '../../scroll/scroll-and-focus'
import { Button } from '../../ui/Button'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface MoreWaysProps extends Pick<Toolbox, 'tell'> {
  /** Number of failed attempts to load. */
  readonly failures: number
  /** Tries to load again; resolves to whether it worked. */
  readonly onRetry: () => Promise<boolean>
  /** The loaded tools. */
  readonly children: ReactNode
}

const id = 'more-ways'

/** Renders the lazily loaded sharing tools, or ways to retry; a new deployment may have removed the old chunk for good. */
export function MoreWays({ failures, onRetry, tell, children }: MoreWaysProps) {
  // The pressed button disappears, so focus moves to the loaded tools.
  const retry = async () => {
    const isLoaded = await onRetry()
    tell(`The other ways to share ${isLoaded ? 'are here now' : 'still could not be loaded'}.`)
    if (isLoaded) focusId(id)
  }
  return (
    <div className={styles.more} id={id} tabIndex={-1}>
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
