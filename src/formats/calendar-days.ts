import { spanOf } from '../domain/date/span'
import type { Span } from '../domain/date/parse'

/*
 * Which days an event has in a calendar. An entry on a day says "on this day" to whoever sees it and to every program,
 * whatever its words say: so days are for a certain day, for a span of any length between two certain days, and for what
 * is known to lie within a week.
 */

/** The days of an entry in a calendar, and whether it certainly fills all of them. */
export interface CalendarDays extends Span {
  readonly isCertain: boolean
}

const mostDays = 7
const knownDays = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u
const qualified = /[?~%]/u

/** The days that a date has in a calendar; undefined where it is known too loosely to have any. */
export function calendarDaysOf(date: string): CalendarDays | undefined {
  const { first, last } = spanOf(date)
  if (knownDays.test(date)) return { first, last, isCertain: true }
  return qualified.test(date) || last - first >= mostDays
    ? undefined
    : { first, last, isCertain: false }
}

/** The rule of `calendarDaysOf` for readers. */
export const calendarRule =
  'An event of a certain day is a whole day. One known to lie within a week or less covers all the days it may have been, tentatively, with its date in words. Any other, known by its month for instance, has no day: it is a journal entry without a date, which many calendars do not show.'

/** What becomes of a date in a calendar, in a sentence. */
export function calendarNote(date: string): string {
  const days = calendarDaysOf(date)
  if (!days)
    return 'The day is not known closely enough: this is a journal entry without a date, which many calendars do not show.'
  if (!days.isCertain) return 'The entry covers all the days it may have been, tentatively.'
  return days.first === days.last
    ? 'The entry is a whole day.'
    : 'The entry covers all of these days.'
}
