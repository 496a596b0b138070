import { useEffect, useRef } from 'react'
import { to, type Route } from '../router/paths'
import { useRouter } from '../router/use-router'
import type { EventId } from '../content/schema'
import { eventIds } from '../router/event-ids'

/** How long an event must be read before the address names it, in milliseconds; browsers allow about three changes a second. */
const settled = 500

/**
 * Writes the event being read to the address, so that a copied address leads there and its preview is true: as the path on
 * the page of an event, elsewhere as the fragment. `opening` is the event at which the page opens.
 */
export function useReadingAddress(
  route: Route,
  read: EventId | undefined,
  opening: EventId | undefined,
) {
  const { replaceHash, replacePath } = useRouter()
  const hasMoved = useRef(false)
  const { page, path } = route

  // The address bar is outside React.
  useEffect(() => {
    if (read === undefined || (read === opening && !hasMoved.current)) return undefined
    hasMoved.current = true
    const timer = setTimeout(() => {
      if (page === 'event') replacePath(path, to.event(read))
      else replaceHash(path, read === opening ? '' : eventIds.card(read))
    }, settled)
    return () => clearTimeout(timer)
  }, [replaceHash, replacePath, page, path, read, opening])
}
