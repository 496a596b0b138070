import { useSyncExternalStore } from 'react'
import { hrefOf, pathBelowBase } from '../browser/base-url'
import { discardPendingWrite, writeUrl, currentUrl, currentState } from './address-bar'
import {
  saveScroll,
  savedScroll,
  newState,
  currentEntry,
  type HistoryEntry,
} from './history-entries'
import { preloadInTime, preloadRoute } from './preload'
import { isTransitionWelcome, withTransition } from './view-transition'

/** An address below the base of the site. */
export interface Address {
  readonly path: string
  readonly search: string
  /** Counts the times the reader moved, by a link or through the history; also to the same address again. */
  readonly visit: number
  /** False while hydrating, when the address is that of the prerendered page. */
  readonly isSettled: boolean
  /** Whether the list must be as it was at once: the reader came back here, or forward, and the browser is about to restore the place. */
  readonly isAtOnce: boolean
}

/** How the reader came to the present address. */
export type NavigationType = 'load' | 'link' | 'history' | 'step'

let arrival: NavigationType = 'load'
let visit = 0
/** Counts what the reader wished for: of pages that wait for their part, only the last is gone to. */
let navigationId = 0
/** The entry of the history that is drawn, or about to be. */
let present: HistoryEntry | undefined
const listeners = new Set<() => void>()

function changed() {
  for (const listener of listeners) listener()
}

function recordNavigation(by: NavigationType): HistoryEntry {
  arrival = by
  visit += 1
  navigationId += 1
  present = currentEntry()
  return present
}

const pathsOf = (entries: readonly HistoryEntry[]) =>
  entries.map(({ pathname }) => pathBelowBase(pathname))

/**
 * Goes to a page, as following a link does; to the present one without a new entry in the history. `isWithin` tells
 * that the page that is drawn shows the target too: then it is drawn without a transition. A page that lacks its part is
 * waited for; where that does not come, the browser goes there by itself.
 */
export function navigate(pathAndSearch: string, isWithin = false) {
  const part = preloadInTime(pathAndSearch)
  if (!part) return arriveAt(pathAndSearch, isWithin)
  navigationId += 1
  const id = navigationId
  const unlessElsewhere = (go: () => void) => () => id === navigationId && go()
  void part.then(
    unlessElsewhere(() => arriveAt(pathAndSearch, isWithin)),
    unlessElsewhere(() => window.location.assign(hrefOf(pathAndSearch))),
  )
}

function arriveAt(pathAndSearch: string, isWithin: boolean) {
  const href = hrefOf(pathAndSearch)
  const { pathname, search, hash } = currentUrl()
  const from = currentEntry()
  saveScroll(from)
  if (href === pathname + search || href === pathname + search + hash)
    writeUrl('replaceState', currentState(), href)
  else writeUrl('pushState', newState(), href)
  const to = recordNavigation('link')
  if (isWithin || from.pathname === to.pathname) changed()
  else withTransition(changed, { paths: pathsOf([from, to]) })
}

/** Pushes a step of the reader, such as a filter, into the address without leaving the place, which its fragment names; Back undoes it. */
export function push(pathAndSearch: string) {
  const from = currentEntry()
  saveScroll(from)
  writeUrl('pushState', newState(from.page), hrefOf(pathAndSearch) + currentUrl().hash)
  arrival = 'step'
  navigationId += 1
  present = currentEntry()
  changed()
}

/** Mends or refines the present address; Back does not know of it. The fragment is kept. */
export function replace(pathAndSearch: string) {
  writeUrl('replaceState', currentState(), hrefOf(pathAndSearch) + currentUrl().hash)
  if (present) present = currentEntry()
  changed()
}

/**
 * Notes in the address of a page, as its fragment, which part of it is being read; '' for the page as it opens. Nobody
 * is told: what is drawn does not depend on it.
 */
export function replaceHash(path: string, id: string) {
  const { pathname, search, hash } = currentUrl()
  const noted = hash.slice(1)
  // Within the part, a mark may have led to one of its sources: that is more exact.
  if (
    pathBelowBase(pathname) !== path ||
    noted === id ||
    (id !== '' && noted.startsWith(`${id}-source-`))
  )
    return
  writeUrl('replaceState', currentState(), pathname + search + (id && `#${id}`))
}

/** How the reader came to what is drawn now. */
export function navigationType(): NavigationType {
  return arrival
}

/** Whether the page was opened anew, not reloaded or come back to: then the browser has no place to restore. */
export function isFreshLoad(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
}

/** The name in the address of a part of the page; empty where it names none. */
export function hashTarget(): string {
  const name = currentUrl().hash.slice(1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function onPopState({ hasUAVisualTransition }: PopStateEvent) {
  // After the page was loaded anew, entries of other pages belong to it: the browser keeps their places, we cannot.
  if (preloadRoute(pathBelowBase(window.location.pathname))) return window.location.reload()
  const from = present
  if (from) saveScroll(from)
  discardPendingWrite()
  const to = recordNavigation('history')
  const place = savedScroll(to)
  if (
    !from ||
    from.page === to.page ||
    from.pathname === to.pathname ||
    place === undefined ||
    hasUAVisualTransition ||
    !isTransitionWelcome()
  )
    return changed()
  // The browser would restore the place now, while the old page still stands, and the picture of it would jump.
  window.history.scrollRestoration = 'manual'
  withTransition(changed, {
    paths: pathsOf([from, to]),
    onceDrawn: () => {
      window.scrollTo(0, place)
      window.history.scrollRestoration = 'auto'
    },
  })
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    present = currentEntry()
    window.addEventListener('popstate', onPopState)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', onPopState)
  }
}

/** The present address below the base; in the prerendered page and while hydrating the page's own path without a query. */
export function useAddress(prerenderedPath: string): Address {
  const path = useSyncExternalStore(
    subscribe,
    () => pathBelowBase(currentUrl().pathname),
    () => prerenderedPath,
  )
  const search = useSyncExternalStore(
    subscribe,
    () => currentUrl().search,
    () => '',
  )
  const visits = useSyncExternalStore(
    subscribe,
    () => visit,
    () => 0,
  )
  const isSettled = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
  const isAtOnce = useSyncExternalStore(
    subscribe,
    () => arrival === 'history',
    () => false,
  )
  return { path, search, visit: visits, isSettled, isAtOnce }
}
