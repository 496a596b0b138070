import { focusId, moveFocus } from '../../scroll/scroll-and-focus'
import { pageIds } from '../../router/page-ids'
import { focusResultCount } from '../../scroll/shown-line'
import { Button } from '../../ui/Button'
import { en } from '../../messages/en'
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
      aria-label={en.player.label}
      id={pageIds.play}
      tabIndex={-1}
      className={styles.player}
    >
      {onRetry ? (
        <>
          <p className={styles.news} role="alert">
            {en.player.failed}
          </p>
          <p className={styles.controls}>
            <Button
              onClick={() => {
                focusId(pageIds.play) // the pressed button is about to disappear
                onRetry()
              }}
            >
              {en.common.tryAgain}
            </Button>
            <Button
              look="link"
              onClick={() => {
                onClose()
                focusResultCount()
              }}
            >
              {en.common.wholeStory}
            </Button>
          </p>
        </>
      ) : (
        <p className={styles.news}>{en.common.loading}</p>
      )}
    </div>
  )
}
