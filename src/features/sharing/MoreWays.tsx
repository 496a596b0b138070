import { Suspense, useState, type ComponentProps } from 'react'
import { reloadKeepingScroll } from '../../scroll/reload-keeping-scroll'
import { focusId } from '../../scroll/scroll-and-focus'
import { Button } from '../../ui/Button'
import { useRouter } from '../../router/use-router'
import { ErrorBoundary, ErrorMessage } from '../../ui/ErrorBoundary'
import { lazyComponent } from '../../ui/lazy-component'
import { en } from '../../messages/en'
import { enDialogs } from '../../messages/en-dialogs'
import styles from './ShareDialog.module.css'

const ShareTools = lazyComponent(() => import('./ShareTools'), 'ShareTools')

/** Preloads the sharing options. */
export const preloadShareTools = () => void ShareTools.preload().catch(() => {})

const regionId = 'more-ways'

/** Renders the sharing options besides the link, loaded when the dialog is about to open. */
export function MoreWays(props: ComponentProps<typeof ShareTools>) {
  const { history } = useRouter()
  const [failedRetries, setFailedRetries] = useState(0)
  const retry = async (rerender: () => void) => {
    const isLoaded = await ShareTools.preload().then(
      () => true,
      () => false,
    )
    props.tell(isLoaded ? enDialogs.sharing.more.loaded : enDialogs.sharing.more.failedAgain)
    if (!isLoaded) return setFailedRetries((count) => count + 1)
    rerender()
    focusId(regionId) // the pressed button disappears with its message
  }
  return (
    <div className={styles.more} id={regionId} tabIndex={-1}>
      <ErrorBoundary
        renderError={(rerender) =>
          ShareTools.isLoaded() ? (
            <ErrorMessage label={enDialogs.sharing.more.part} />
          ) : (
            <p>
              {enDialogs.sharing.more.failed}{' '}
              <Button look="link" onClick={() => void retry(rerender)}>
                {en.common.tryAgain}
              </Button>
              {failedRetries > 0 && (
                <span>
                  {' '}
                  {enDialogs.sharing.more.or}{' '}
                  <Button look="link" onClick={() => reloadKeepingScroll(history)}>
                    {enDialogs.sharing.more.reload}
                  </Button>
                </span>
              )}
            </p>
          )
        }
      >
        <Suspense fallback={<p>{en.common.loading}</p>}>
          <ShareTools {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
