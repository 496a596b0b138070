import { lazy, useState, type ComponentType } from 'react'
import { loadLostStyles, noteLostStyle, retryImport } from '../browser/retry-import'

/**
 * Creates a `React.lazy` component that can be preloaded, and renders without suspending once it is.
 * A failed load is tried again by the next `preload()`; until then the component throws the failure.
 */
export function lazyComponent<Name extends string, Props extends object>(
  load: () => Promise<{ readonly [Key in Name]: ComponentType<Props> }>,
  name: Name,
) {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<{ default: ComponentType<Props> }> | undefined
  let hasFailed = false

  const start = () => {
    loading ??= loadLostStyles()
      .then(load)
      .catch((failure: unknown) => {
        noteLostStyle(failure)
        return retryImport(failure) as ReturnType<typeof load>
      })
      .then(
        (module) => {
          loaded = module[name]
          return { default: loaded }
        },
        (failure: unknown) => {
          hasFailed = true
          throw failure
        },
      )
    return loading
  }
  let Lazy: ComponentType<Props> = lazy(start)

  function LazyComponent(props: Props) {
    const [Loaded] = useState(() => loaded ?? Lazy)
    return <Loaded {...props} />
  }

  return Object.assign(LazyComponent, {
    /** Loads the code, and again after a failure; rejects when it cannot be loaded. */
    preload: async (): Promise<void> => {
      if (hasFailed) {
        hasFailed = false
        loading = undefined
        Lazy = lazy(start)
      }
      await start()
    },
    isLoaded: () => loaded !== undefined,
  })
}
