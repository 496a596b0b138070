import { focusId, moveFocus } from '../../scroll/scroll-and-focus'
import { pageIds } from '../../router/page-ids'
import { focusResultCount } from '../../scroll/shown-line'
import { Button } from '../../ui/Button'
import styles from './AsOfPlayer.module.css'

interface PlayerFallbackProps {
  /** Loads the player again; undefined while loading. */
  readonly onRetry?: () => void

  readonly onClose: () => void
}

// As the ref's cleanup it runs while the fallback still has the focus.
const moveFocusOnRemoval = () => () => moveFocus(pageIds.play, pageIds.play)

/** Renders a placeholder until the player has loaded, or a retry button if loading failed. */
export function PlayerFallback({ onRetry, onClose }: PlayerFallbackProps) {
  return (
    <div
      ref={moveFocusOnRemoval}
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
                focusId(pageIds.play) // the pressed button is about to disappear
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
