import { counted } from './phrases'
import type { Timeline } from '../content/schema'

/** Where it is not known, or not in events, what a newer timeline brings. */
export const newerEdition = 'A newer edition of the story has come.'

/**
 * What a newer timeline brings, as a sentence such as "2 new events have come."; "" when nothing differs, or when
 * the other one is older, as a cache on the way may give it.
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
