import { push } from '../router/history'
import { endEarlyAnswers } from '../browser/early'
import type { Story } from '../domain/story'
import { eventTypes } from '../domain/vocabulary'
import { parseLocation, printLocation } from '../router/query-codec'
import type { Route } from '../router/paths'

/**
 * Takes over, as a push of the reader, what was pressed in a prerendered page before the program came (src/inline-scripts/pre-hydration.js);
 * tells whether anything was. From here on a press is the program's, also while it is still hydrating.
 */
export function takeOverPresses(route: Route, story: Story): boolean {
  const pressed = endEarlyAnswers()
  const { view } = parseLocation(route, '', story)
  const types = eventTypes.filter((type) => pressed.includes(type))
  if (types.join() === view.types.join()) return false
  push(printLocation(route, { ...view, types }), true)
  return true
}
