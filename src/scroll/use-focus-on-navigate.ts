import { useEffect, useRef } from 'react'
import {
  focusId,
  focusCurrentArticle,
  focusIfInView,
  scrollAndFocus,
  scrollToTop,
  hasFragment,
  isFreshLoad,
  isInPage,
  isUntouched,
} from './scroll-and-focus'
import { castIds } from '../router/cast-ids'
import { eventIds } from '../router/event-ids'
import { pageIds } from '../router/page-ids'
import { focusResultCountIfLost } from './shown-line'
import { hashTarget } from '../router/hash'
import type { Route } from '../router/paths'
import type { Location } from '../router/use-location'

/** Moves scroll position and focus to the target of an address: an event, a fragment or the top of the page. */
export function useFocusOnNavigate(
  {
    route,
    hash,
    navigationKey,
    navigationType,
    isHydrated,
  }: Pick<Location, 'route' | 'hash' | 'navigationKey' | 'navigationType' | 'isHydrated'>,
  isLong = false,
) {
  const drawn = useRef<{ readonly navigationKey: number; readonly route?: Route }>({
    navigationKey: -1,
  })

  // After rendering, because on client-side navigation the browser moves no focus, and restores the scroll
  // position only on Back, Forward and reload.
  useEffect(() => {
    const before = drawn.current
    if (before.navigationKey === navigationKey || !isHydrated) return // the filters in the address are not rendered yet
    drawn.current = { navigationKey, route }
    if (navigationType === 'pop') {
      if (before.route && isSamePage(before.route, route)) focusResultCountIfLost()
      else if (route.page === 'cast' && before.route?.page === 'person')
        focusId(castIds.link(before.route.person.id))
      else if (
        route.page !== 'person' ||
        before.route?.page !== 'event' ||
        !focusIfInView(castIds.leaf(before.route.event.id))
      )
        focusCurrentArticle(pageIds.title)
    } else if (navigationType === 'navigate') {
      const part = hashTarget(hash)
      if (isInPage(part)) scrollAndFocus(part, headingOf(part))
      else if (route.page !== 'event') scrollToTop(pageIds.title)
      else if (isLong) scrollAndFocus(eventIds.card(route.event.id), eventIds.title(route.event.id))
      else scrollToTop(eventIds.title(route.event.id))
    } else if (route.page === 'event' && isLong && isFreshLoad() && !hasFragment() && isUntouched())
      // A chapter of a long story precedes the event.
      scrollAndFocus(eventIds.card(route.event.id), eventIds.title(route.event.id))
  }, [route, hash, navigationKey, navigationType, isHydrated, isLong])
}

/** Returns the id of what takes the focus: an element itself, or the heading of an article that cannot. */
function headingOf(id: string): string {
  const element = document.getElementById(id)
  return element?.hasAttribute('tabindex') ? id : (element?.getAttribute('aria-labelledby') ?? id)
}

/** Checks whether two routes show the same page: the story in full or filtered to one type is the story. */
function isSamePage(one: Route, other: Route): boolean {
  return (
    one.path === other.path ||
    [one, other].every(({ page }) => ['home', 'full', 'type'].includes(page))
  )
}
