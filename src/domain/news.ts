import type { Timeline } from '../content/schema'
import { en } from '../messages/en'

/** The message if something other than events changed, or it is unknown what. */
export const newerEdition = en.notices.newerEdition

/**
 * Describes the changes of a newer timeline, such as "2 new events are available."; '' if nothing differs
 * or the other one is older, which a cache may serve.
 */
export function newsBetween(shown: Timeline, latest: Timeline): string {
  if (latest.updated < shown.updated || JSON.stringify(shown) === JSON.stringify(latest)) return ''
  const before = new Map(shown.events.map((event) => [event.id, JSON.stringify(event)]))
  const added = latest.events.filter(({ id }) => !before.has(id)).length
  const changed = latest.events.filter(
    (event) => before.has(event.id) && before.get(event.id) !== JSON.stringify(event),
  ).length
  return added + changed === 0 ? newerEdition : en.notices.news(added, changed)
}
