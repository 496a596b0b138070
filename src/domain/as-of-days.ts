import type { DayNumber } from './date/calendar'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { changeDaysOf, eventAsOf } from './as-of'
import type { Story } from './story'

/** Lists the days of the scope, in order, on which events may change, with the indices of these events. */
export function indicesByDay(
  story: Story,
): readonly (readonly [day: DayNumber, indices: readonly number[]])[] {
  const { first, last } = spanOf(story.timeline.scope)
  const days = new Map<DayNumber, Set<number>>()
  for (const [index, event] of story.events.entries()) {
    for (const day of changeDaysOf(story, event).map((day) => Math.max(day, first))) {
      if (day <= last) days.set(day, (days.get(day) ?? new Set()).add(index))
    }
  }
  return [...days].toSorted(([a], [b]) => a - b).map(([day, indices]) => [day, [...indices]])
}

/** Finds the first day on which an event is known, without computing the others. */
export function firstKnownDay(story: Story): string | undefined {
  const first = indicesByDay(story).find(([day, indices]) =>
    indices.some((index) => story.events[index] && eventAsOf(story, story.events[index], day)),
  )
  return first && dayOf(first[0])
}
