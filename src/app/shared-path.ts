import { pathOf, type Shared } from '../formats/shared'
import { printPlace } from '../url/codec'
import type { Route } from '../url/paths'

/** The address below the base of what is shared on a page: of a view the very one that is seen, which may be opened at an event. */
export function sharedPath(route: Route, shared: Shared): string {
  return shared.kind === 'view' ? printPlace(route, shared.view) : pathOf(shared)
}
