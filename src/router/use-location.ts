import { useCallback, useEffect, useMemo, useState } from 'react'
import { announce } from '../browser/announcer'
import { replace, push, useAddress, type Address } from './history'
import { isolate } from '../domain/phrases'
import type { Story } from '../domain/story'
import type { View } from '../domain/view'
import { parseLocation, printLocation, printView, type IgnoredParam } from './query-codec'
import { routeOf, type Route } from './paths'

/** The address as the program understands it, and the ways to change it. */
export interface Location {
  readonly route: Route
  readonly address: Address
  readonly view: View
  /** The canonical query of the view, which links to events keep. */
  readonly search: string
  /** What the address said that the timeline does not know; kept until the reader moves on. */
  readonly ignored: readonly IgnoredParam[]
  /** A step that Back undoes. */
  readonly setView: (view: View) => void
  /** A refinement that Back does not know of, such as a letter of a search. */
  readonly refineView: (view: View) => void
}

const nothing: readonly IgnoredParam[] = []

/** The only hook over the address: reads it into a route and a view, and keeps its spelling canonical. */
export function useLocation(story: Story, prerenderedPath: string): Location {
  const address = useAddress(prerenderedPath)
  const route = useMemo(() => routeOf(address.path, story), [address.path, story])
  const { view, ignored } = useMemo(
    () => parseLocation(route, address.search, story),
    [route, address.search, story],
  )
  const canonical = printLocation(route, view)
  const [left, setLeft] = useState({ ignored: nothing, at: '' })

  // What was ignored is kept with the address it was ignored from: once the spelling is mended, the address no longer tells.
  if (ignored.length > 0 && left.ignored !== ignored) setLeft({ ignored, at: canonical })

  // The address bar is outside React.
  useEffect(() => {
    if (route.page === 'missing') return
    if (ignored.length > 0) announce('ignored', ignoredInWords(ignored))
    if (address.path + address.search !== canonical) replace(canonical)
  }, [route.page, address.path, address.search, canonical, ignored])

  // The same ones as long as the route is: a step of the reading draws nothing anew that only holds them.
  const setView = useCallback((next: View) => push(printLocation(route, next)), [route])
  const refineView = useCallback((next: View) => replace(printLocation(route, next)), [route])

  return {
    route,
    address,
    view,
    search: printView(view),
    ignored: left.at === canonical ? left.ignored : nothing,
    setView,
    refineView,
  }
}

/** The note on what was left out of an address; whoever wrote that does not turn our sentence around. */
export function ignoredInWords(ignored: readonly IgnoredParam[]): string {
  const parts = ignored
    .slice(0, 3)
    .map(({ key, value }) => isolate([key, value && `“${value}”`].filter(Boolean).join(' ')))
  return `The address asked for something this timeline does not know, which was left out: ${parts.join(', ')}${ignored.length > 3 ? ' and more' : ''}.`
}
