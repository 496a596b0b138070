import type { DayNumber } from './date/calendar'
import type { Span } from './date/parse'
import { middleOf, spanOf } from './date/span'
import type { Story } from './story'

/** A long time without events. */
interface Silence {
  readonly first: DayNumber
  readonly last: DayNumber
  /** Whole weeks. */
  readonly weeks: number
}

/** A gap of more days is a silence; a date that spans more days does not end one. */
const longestGap = 35

/** Returns how many days a span has. */
export const lengthOf = ({ first, last }: Span): number => last - first + 1

/** Finds the silences of a story, in order, from the start to the end of its scope. */
export function silencesOf(story: Story): readonly Silence[] {
  const range = spanOf(story.timeline.scope)
  const busy = busyDays(story).toSorted((a, b) => a.first - b.first)
  const silences: Span[] = []
  let next = range.first // the first day after all events so far
  for (const { first, last } of [...busy, { first: range.last + 1, last: range.last + 1 }]) {
    if (first - next > longestGap) silences.push({ first: next, last: first - 1 })
    next = Math.max(next, last + 1)
  }
  return silences.map((span) => ({ ...span, weeks: Math.floor(lengthOf(span) / 7) }))
}

/** The days on which something happened; of a long story, those from the first event of a chapter to its last. */
function busyDays({ events, chapters }: Story): readonly Span[] {
  if (chapters.length > 0)
    return chapters.map(({ opening, until }) => ({
      first: Math.floor(middleOf(opening.date)),
      last: Math.ceil(middleOf(until)),
    }))
  return events.map(({ date }): Span => {
    const span = spanOf(date)
    const middle = middleOf(date)
    return lengthOf(span) > longestGap
      ? { first: Math.floor(middle), last: Math.ceil(middle) }
      : span
  })
}

/** Finds the silence between two dates, if there is one. */
export function silenceBetween(
  silences: readonly Silence[],
  before: string,
  after: string,
): Silence | undefined {
  const [from, to] = [middleOf(before), middleOf(after)]
  return silences.find(({ first, last }) => from < first && last < to)
}
