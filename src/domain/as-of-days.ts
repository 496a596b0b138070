import type { DayNumber } from './date/calendar'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { daysOf, storyAsOf } from './as-of'
import type { Story } from './story'

/** The days of the scope on which events may be known otherwise than before, in their order, each with the places of these events in the story: a day asks about no others. */
export function placesByDay(
  story: Story,
): readonly (readonly [day: DayNumber, places: readonly number[]])[] {
  const { first, last } = spanOf(story.timeline.scope)
  const days = new Map<DayNumber, Set<number>>()
  for (const [place, event] of story.events.entries()) {
    for (const day of daysOf(story, event).map((day) => Math.max(day, first))) {
      if (day <= last) days.set(day, (days.get(day) ?? new Set()).add(place))
    }
  }
  return [...days].toSorted(([a], [b]) => a - b).map(([day, places]) => [day, [...places]])
}

/** The day of the first step through what was known, found without making the others. */
export function firstDayKnown(story: Story): string | undefined {
  const first = placesByDay(story).find(([day, places]) =>
    places.some((place) => story.events[place] && storyAsOf(story, story.events[place], day)),
  )
  return first && dayOf(first[0])
}
