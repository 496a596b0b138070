import { Suspense, useLayoutEffect, useRef, type ComponentProps } from 'react'
import { en } from '../../../messages/en'
import { pageIds } from '../../../router/page-ids'
import { focusIfLost } from '../../../scroll/scroll-and-focus'
import { Button } from '../../../ui/Button'
import { ErrorBoundary, ErrorMessage } from '../../../ui/ErrorBoundary'
import { lazyComponent } from '../../../ui/lazy-component'
import styles from './StageLayer.module.css'

const Stage = lazyComponent(() => import('./Stage'), 'Stage')

/** Loads the code of the stage. */
export const preloadStage = () => void Stage.preload().catch(() => {})

interface StageLayerProps extends Omit<ComponentProps<typeof Stage>, 'onClose'> {
  /** Called when the reader has closed it. */
  readonly onClosed: () => void
}

/** Renders the stage over the whole window, loaded when it is about to open. */
export function StageLayer({ onClosed, ...stage }: StageLayerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => {
      current?.close()
      focusIfLost(pageIds.stage, current) // it was opened by a link
    }
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className={styles.layer} aria-label={en.stage.label} onClose={onClosed}>
      <ErrorBoundary
        renderError={(retry) => (
          <div className={styles.waiting}>
            {Stage.isLoaded() ? (
              <ErrorMessage label={en.stage.part} />
            ) : (
              <>
                <p role="alert">{en.stage.failed}</p>
                <Button
                  onClick={() => {
                    dialog.current?.focus() // the pressed button is about to disappear
                    preloadStage()
                    retry()
                  }}
                >
                  {en.common.tryAgain}
                </Button>
              </>
            )}
            <Button onClick={close}>{en.common.close}</Button>
          </div>
        )}
      >
        <Suspense
          fallback={
            <div className={styles.waiting}>
              <p>{en.common.loading}</p>
              <Button onClick={close}>{en.common.close}</Button>
            </div>
          }
        >
          <Stage {...stage} onClose={close} />
        </Suspense>
      </ErrorBoundary>
    </dialog>
  )
}
