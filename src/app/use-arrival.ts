import { useEffect, useRef } from 'react'
import { arrivedBy, isFirstVisitOfEntry, type Address } from '../browser/address'
import { focusIfLost, focusOnRead, goTo, goToTop, hasFragment, isUntouched } from '../browser/place'
import { inPage } from '../parts/event-ids'
import { pageIds } from '../parts/page-ids'
import type { Route } from '../url/paths'

/** Brings the reader and the focus to what an address names: an event to its place in the story, a page to its top. */
export function useArrival(route: Route, { visit, isSettled }: Address) {
  const drawn = useRef({ visit: -1, path: '' })

  // After the new page stands: when scripts change the page, the browser moves neither the focus nor, but for
  // Back, Forward and reload, the place.
  useEffect(() => {
    const before = drawn.current
    if (before.visit === visit || !isSettled) return // until the filters of the address are drawn
    drawn.current = { visit, path: route.path }
    const by = arrivedBy()
    if (by === 'history') {
      if (before.path === route.path) focusIfLost(pageIds.shown)
      else focusOnRead(pageIds.title)
    } else if (route.page === 'event') {
      // A page that wakes late must not take away a reader who has begun to read.
      if (by === 'link' || (isFirstVisitOfEntry() && !hasFragment() && isUntouched())) goTo(inPage.card(route.event.id), inPage.title(route.event.id))
    } else if (by === 'link') {
      goToTop(pageIds.title)
    }
  }, [route, visit, isSettled])
}
