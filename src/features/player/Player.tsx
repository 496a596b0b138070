import { Suspense, type ComponentProps } from 'react'
import { ErrorBoundary, ErrorMessage } from '../../ui/ErrorBoundary'
import { lazyComponent } from '../../ui/lazy-component'
import { PlayerFallback } from './PlayerFallback'
import { en } from '../../messages/en'

const AsOfPlayer = lazyComponent(() => import('./AsOfPlayer'), 'AsOfPlayer')

/** Loads the code of the player. */
export const preloadPlayer = () => void AsOfPlayer.preload().catch(() => {})

/** Renders the player, loaded when it is about to open. */
export function Player(props: ComponentProps<typeof AsOfPlayer>) {
  const close = () => props.onAsof(undefined)
  return (
    <ErrorBoundary
      renderError={(retry) =>
        AsOfPlayer.isLoaded() ? (
          <ErrorMessage label={en.player.part} />
        ) : (
          <PlayerFallback
            onRetry={() => {
              preloadPlayer()
              retry()
            }}
            onClose={close}
          />
        )
      }
    >
      <Suspense fallback={<PlayerFallback onClose={close} />}>
        <AsOfPlayer {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
