import { useLayoutEffect } from 'react'
import { focusId, moveFocus } from '../../scroll/scroll-and-focus'
import { pageIds } from '../../router/page-ids'
import { focusResultCount } from '../../scroll/shown-line'
import { Button } from '../../ui/Button'
import styles from './AsOfPlayer.module.css'

interface PlayerFallbackProps {
  /** Loads the player again; without it the player is still loading. */
  readonly onRetry?: () => void

  readonly onClose: () => void
}

/** The place of the player until it is loaded; the story of the day stands above it all the same. */
export function PlayerFallback({ onRetry, onClose }: PlayerFallbackProps) {
  // Who waits here goes on in the player. Before the page changes, for then nobody would know.
  useLayoutEffect(() => () => moveFocus(pageIds.play, pageIds.play), [])
  return (
    <div
      role="group"
      aria-label="The story as it was known"
      id={pageIds.play}
      tabIndex={-1}
      className={styles.player}
    >
      {onRetry ? (
        <>
          <p className={styles.news} role="alert">
            The player could not be loaded. What was known on the day is shown without it.
          </p>
          <p className={styles.controls}>
            <Button
              onClick={() => {
                focusId(pageIds.play) // the pressed button goes with its message
                onRetry()
              }}
            >
              Try again
            </Button>
            <Button
              look="link"
              onClick={() => {
                onClose()
                focusResultCount()
              }}
            >
              Back to the whole story
            </Button>
          </p>
        </>
      ) : (
        <p className={styles.news}>One moment…</p>
      )}
    </div>
  )
}
