import { type DayNumber, dayNumber, dayOf, monthNames } from './calendar'
import { DateError, parseDate, type Span } from './parse'
import { middleOf, spanOf } from './span'
import { wordsOfPoint } from './format'

/** A month of the calendar: "2025-02", "February", "2025", and its first day. */
interface Month {
  readonly month: string
  readonly name: string
  readonly year: string
  readonly begins: DayNumber
}

/** The months that a closed span touches; the first may have begun before it. */
export function monthsIn({ first, last }: Span): readonly Month[] {
  const [year, month] = [Number(dayOf(first).slice(0, 4)), Number(dayOf(first).slice(5, 7))]
  const months: Month[] = []
  for (
    let next = month, begins = dayNumber(year, next, 1);
    begins <= last;
    next += 1, begins = dayNumber(year, next, 1)
  ) {
    const day = dayOf(begins)
    months.push({
      month: day.slice(0, 7),
      name: monthNames[(next - 1) % 12] ?? '',
      year: day.slice(0, 4),
      begins,
    })
  }
  return months
}

/** The month, as "YYYY-MM", of the middle day of a date: the one under which it is listed. */
export const monthOf = (text: string): string => dayOf(Math.floor(middleOf(text))).slice(0, 7)

/** The month, as "YYYY-MM", in which a date with an end ends. */
export const lastMonthOf = (text: string): string => dayOf(spanOf(text).last).slice(0, 7)

/** A month in words: "February 2025" for "2025-02". */
export function nameOfMonth(month: string): string {
  const date = parseDate(month)
  if (date.form !== 'point' || date.point.precision !== 'month')
    throw new DateError(`"${month}" is not a month. Write one such as "2025-04".`)
  return wordsOfPoint(date.point)
}
