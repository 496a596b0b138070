import { dayOf, spanOf } from './date'
import { eventsKnownBy } from './known'
import type { Story } from './story'

/** The days on which something may become known: a source appears, or an event happens of which an older source had told. */
function knownDays({ timeline, events }: Story): readonly string[] {
  const scope = spanOf(timeline.scope)
  const days = [scope.first, ...timeline.sources.map(({ published }) => spanOf(published).last), ...events.map(({ date }) => spanOf(date).first)]
  return [...new Set(days)].filter((day) => scope.first <= day && day <= scope.last).toSorted((a, b) => a - b).map(dayOf)
}

/** The day of the first step through what was known, found without making the others. */
export function firstDayKnown(story: Story): string | undefined {
  return knownDays(story).find((day) => eventsKnownBy(story, day).length > 0)
}
