import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/** Returns false in the prerendered page and while it hydrates, so that ornaments weigh nothing in the page. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
