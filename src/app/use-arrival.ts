import { useEffect, useRef } from 'react'
import { arrivedBy, isFirstVisitOfEntry } from '../browser/address'
import { focusOn, goTo, goToTop, hasFragment } from '../browser/place'
import type { EventId } from '../domain/schema'
import { inPage } from '../parts/event-ids'
import { pageIds } from '../parts/page-ids'
import type { Route } from '../url/paths'

function goToEvent(id: EventId) {
  goTo(inPage.card(id))
  focusOn(inPage.title(id))
}

/** Brings the reader and the focus to what an address names: an event to its place in the story, a page to its top. */
export function useArrival(route: Route) {
  const drawn = useRef<string>(undefined)

  // After the new page stands: when scripts change the page, the browser moves neither the focus nor, but for
  // Back, Forward and reload, the place.
  useEffect(() => {
    if (drawn.current === route.path) return
    drawn.current = route.path
    const by = arrivedBy()
    if (by === 'load') {
      if (route.page === 'event' && isFirstVisitOfEntry() && !hasFragment()) goToEvent(route.event.id)
    } else if (by === 'history') {
      focusOn(pageIds.title)
    } else if (route.page === 'event') {
      goToEvent(route.event.id)
    } else {
      goToTop(pageIds.title)
    }
  }, [route])
}
