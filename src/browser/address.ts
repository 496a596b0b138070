import { useSyncExternalStore } from 'react'

/** Where the site stands on its host, "/" or "/anything/". */
const base = import.meta.env.BASE_URL

/** An address below the base of the site. */
export interface Address {
  readonly path: string
  readonly search: string
}

/** How the reader came to the present address: by opening the page, by a link, by Back or Forward, or not by moving at all. */
export type Arrival = 'load' | 'link' | 'history' | 'same-place'

let arrival: Arrival = 'load'
const listeners = new Set<() => void>()

function changed(by: Arrival) {
  arrival = by
  for (const listener of listeners) listener()
}

/** The address on the host of a path below the base. */
export function hrefOf(path: string): string {
  return base + path.slice(1)
}

/** Goes to another page, as following a link does. */
export function follow(pathAndSearch: string) {
  window.history.pushState(null, '', hrefOf(pathAndSearch))
  changed('link')
}

/** Writes a step of the reader, such as a filter, into the address without leaving the place; Back undoes it. */
export function step(pathAndSearch: string) {
  window.history.pushState(null, '', hrefOf(pathAndSearch))
  changed('same-place')
}

/** Mends or refines the present address; Back does not know of it. The fragment is kept. */
export function amend(pathAndSearch: string) {
  window.history.replaceState(window.history.state, '', hrefOf(pathAndSearch) + window.location.hash)
  changed('same-place')
}

/** How the reader came to what is drawn now. */
export function arrivedBy(): Arrival {
  return arrival
}

/** Whether the page was opened anew, not reloaded or come back to: then the browser has no place to restore. */
export function isFirstVisitOfEntry(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
}

const byHistory = () => changed('history')

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('popstate', byHistory)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', byHistory)
  }
}

/** The present address below the base; in the prerendered page and while hydrating the page's own path without a query. */
export function useAddress(prerenderedPath: string): Address {
  const pathname = useSyncExternalStore(subscribe, () => window.location.pathname, () => hrefOf(prerenderedPath))
  const search = useSyncExternalStore(subscribe, () => window.location.search, () => '')
  return { path: pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname, search }
}
