import type { Timeline } from './schema'

/** What a newer timeline brings, as the end of a sentence: "2 new events", "1 changed event"; "" when nothing differs. */
export function newsBetween(shown: Timeline, latest: Timeline): string {
  if (JSON.stringify(shown) === JSON.stringify(latest)) return ''
  const before = new Map(shown.events.map((event) => [event.id, JSON.stringify(event)]))
  const added = latest.events.filter(({ id }) => !before.has(id)).length
  const changed = latest.events.filter((event) => before.has(event.id) && before.get(event.id) !== JSON.stringify(event)).length
  const parts = [
    ...(added > 0 ? [counted(added, 'new event')] : []),
    ...(changed > 0 ? [counted(changed, 'changed event')] : []),
  ]
  return parts.join(' and ') || 'A newer edition'
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
