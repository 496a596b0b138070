import type { Timeline } from '../content/schema'
import { enNotices } from '../messages/en-notices'

/** The message if something other than events changed, or it is unknown what. */
export const newerEdition = enNotices.newerEdition

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
  return added + changed === 0 ? newerEdition : enNotices.news(added, changed)
}
