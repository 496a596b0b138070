import { useCallback, useEffect, useMemo } from 'react'
import type { Story } from '../domain/story'
import type { View } from '../domain/view'
import { routeOf, splitAddress, type Route } from './paths'
import { parseLocation, printLocation, printView, type IgnoredParam } from './query-codec'
import type { LocationSnapshot } from './location-snapshot'
import { useLocationSnapshot, useRouter } from './use-router'

/** The current location as a route and a view, and functions that change the view. */
export interface Location extends Omit<LocationSnapshot, 'path' | 'search'> {
  readonly route: Route
  readonly view: View
  /** The canonical query of the view, which links to events keep. */
  readonly search: string
  /** What the address asked for and the timeline does not know; kept until the next navigation. */
  readonly ignored: readonly IgnoredParam[]
  /** Shows a view; Back undoes it. */
  readonly setView: (view: View) => void
  /** Shows a view without a history entry, such as for each letter of a search. */
  readonly refineView: (view: View) => void
}

/** Parses the current location into a route and a view, and keeps the address bar at its canonical spelling. */
export function useLocation(story: Story): Location {
  const router = useRouter()
  const snapshot = useLocationSnapshot()
  const { path, search, ...navigation } = snapshot
  const { view, ignored, canonical } = useMemo(() => {
    const asked = routeOf(path, story)
    const parsed = parseLocation(asked, search, story)
    return { ...parsed, canonical: printLocation(asked, parsed.view) }
  }, [path, search, story])
  const canonicalPath = splitAddress(canonical).path
  const route = useMemo(() => routeOf(canonicalPath, story), [canonicalPath, story])
  const isMissing = route.page === 'missing'

  useEffect(() => {
    if (!isMissing && snapshot.path + snapshot.search !== canonical) router.rewrite(canonical)
  }, [router, snapshot, isMissing, canonical])

  // Stable while the route is, so that memoised children are not rendered again.
  const setView = useCallback(
    (next: View) => router.push(printLocation(route, next)),
    [router, route],
  )
  const refineView = useCallback(
    (next: View) => router.replace(printLocation(route, next)),
    [router, route],
  )

  return { ...navigation, route, view, search: printView(view), ignored, setView, refineView }
}
