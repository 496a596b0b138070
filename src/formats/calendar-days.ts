import { spanOf } from '../domain/date/span'
import type { Span } from '../domain/date/parse'

/*
 * Which days an event has in a calendar. An entry on a day says "on this day", whatever its text says, so
 * only a certain day, a span between two certain days, or a date known to within a week gets days.
 */

/** The days of a calendar entry, and whether it certainly fills all of them. */
export interface CalendarDays extends Span {
  readonly isCertain: boolean
}

const maxDays = 7
const knownDays = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u
const qualified = /[?~%]/u

/** Finds the days of a date in a calendar; undefined if it is too vague. */
export function calendarDaysOf(date: string): CalendarDays | undefined {
  const { first, last } = spanOf(date)
  if (knownDays.test(date)) return { first, last, isCertain: true }
  return qualified.test(date) || last - first >= maxDays
    ? undefined
    : { first, last, isCertain: false }
}
