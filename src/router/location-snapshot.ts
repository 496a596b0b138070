/** How the reader got to the current location: by loading the page, a link, a filter or search, or Back and Forward. */
export type NavigationType = 'load' | 'navigate' | 'push' | 'pop'

/** The location at the last navigation. */
export interface LocationSnapshot {
  /** The path below the base of the site, as it was asked for. */
  readonly path: string
  readonly search: string
  readonly hash: string
  /** Counts links followed and moves through the history, also to the same address; filters do not count. */
  readonly navigationKey: number
  readonly navigationType: NavigationType
  /** False while hydrating, when the location is that of the prerendered page. */
  readonly isHydrated: boolean
}

/** Returns the location that hydration starts from: the path of the prerendered page without a query. */
export function prerenderedSnapshot(path: string): LocationSnapshot {
  return Object.freeze({
    path,
    search: '',
    hash: '',
    navigationKey: 0,
    navigationType: 'load',
    isHydrated: false,
  })
}
