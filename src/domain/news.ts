import { counted } from './phrases'
import type { Timeline } from '../content/schema'

/** The message if something other than events changed, or it is unknown what. */
export const newerEdition = 'A newer edition of the story has come.'

/**
 * Describes the changes of a newer timeline, such as "2 new events have come."; '' if nothing differs
 * or the other one is older, which a cache may serve.
 */
export function newsBetween(shown: Timeline, latest: Timeline): string {
  if (latest.updated < shown.updated || JSON.stringify(shown) === JSON.stringify(latest)) return ''
  const before = new Map(shown.events.map((event) => [event.id, JSON.stringify(event)]))
  const added = latest.events.filter(({ id }) => !before.has(id)).length
  const changed = latest.events.filter(
    (event) => before.has(event.id) && before.get(event.id) !== JSON.stringify(event),
  ).length
  const parts = [
    ...(added > 0 ? [counted(added, 'new event')] : []),
    ...(changed > 0 ? [counted(changed, 'changed event')] : []),
  ]
  if (parts.length === 0) return newerEdition
  return `${parts.join(' and ')} ${added + changed === 1 ? 'has' : 'have'} come.`
}
