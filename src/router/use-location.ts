import { useCallback, useEffect, useMemo, useState } from 'react'
import { announce } from '../browser/announcer'
import { amend, step, useAddress, type Address } from './history'
import { isolate } from '../domain/phrases'
import type { Story } from '../domain/story'
import type { View } from '../domain/view'
import { parsePlace, printPlace, printView, type Dropped } from './query-codec'
import { routeOf, type Route } from './paths'

/** The address as the program understands it, and the ways to change it. */
export interface Place {
  readonly route: Route
  readonly address: Address
  readonly view: View
  /** The canonical query of the view, which links to events keep. */
  readonly search: string
  /** What the address said that the timeline does not know; kept until the reader moves on. */
  readonly dropped: readonly Dropped[]
  /** A step that Back undoes. */
  readonly setView: (view: View) => void
  /** A refinement that Back does not know of, such as a letter of a search. */
  readonly refineView: (view: View) => void
}

const nothing: readonly Dropped[] = []

/** The only hook over the address: reads it into a route and a view, and keeps its spelling canonical. */
export function usePlace(story: Story, prerenderedPath: string): Place {
  const address = useAddress(prerenderedPath)
  const route = useMemo(() => routeOf(address.path, story), [address.path, story])
  const { view, dropped } = useMemo(
    () => parsePlace(route, address.search, story),
    [route, address.search, story],
  )
  const canonical = printPlace(route, view)
  const [left, setLeft] = useState({ dropped: nothing, at: '' })

  // What was dropped is kept with the address it was dropped from: once the spelling is mended, the address no longer tells.
  if (dropped.length > 0 && left.dropped !== dropped) setLeft({ dropped, at: canonical })

  // The address bar is outside React.
  useEffect(() => {
    if (route.page === 'missing') return
    if (dropped.length > 0) announce('dropped', droppedInWords(dropped))
    if (address.path + address.search !== canonical) amend(canonical)
  }, [route.page, address.path, address.search, canonical, dropped])

  // The same ones as long as the route is: a step of the reading draws nothing anew that only holds them.
  const setView = useCallback((next: View) => step(printPlace(route, next)), [route])
  const refineView = useCallback((next: View) => amend(printPlace(route, next)), [route])

  return {
    route,
    address,
    view,
    search: printView(view),
    dropped: left.at === canonical ? left.dropped : nothing,
    setView,
    refineView,
  }
}

/** The note on what was left out of an address; whoever wrote that does not turn our sentence around. */
export function droppedInWords(dropped: readonly Dropped[]): string {
  const parts = dropped
    .slice(0, 3)
    .map(({ key, value }) => isolate([key, value && `“${value}”`].filter(Boolean).join(' ')))
  return `The address asked for something this timeline does not know, which was left out: ${parts.join(', ')}${dropped.length > 3 ? ' and more' : ''}.`
}
