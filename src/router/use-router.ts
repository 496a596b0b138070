import { use, useSyncExternalStore } from 'react'
import { RouterContext } from './RouterProvider'
import type { LocationSnapshot } from './location-snapshot'
import type { Router } from './router'

/** Returns the router of the nearest `RouterProvider`. */
export function useRouter(): Router {
  const router = use(RouterContext)
  if (!router) throw new Error('useRouter must be used within a RouterProvider.')
  return router
}

/** Subscribes to the location; while hydrating it is that of the prerendered page. */
export function useLocationSnapshot(): LocationSnapshot {
  const { subscribe, getSnapshot, getServerSnapshot } = useRouter()
  return useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot)
}
