import { type DayNumber, dayNumber, dayOf, monthNames } from './calendar'
import { DateError, parseDate, type Span } from './parse'
import { middleOf, spanOf } from './span'
import { wordsOfPoint } from './format'

/** A month: "2025-02", "February", "2025", and its first day. */
interface Month {
  readonly month: string
  readonly name: string
  readonly year: string
  readonly begins: DayNumber
}

/** A season, as three whole months. */
type Season = 'winter' | 'spring' | 'summer' | 'autumn'

/** Lists the months that a closed span touches; the first may begin before the span. */
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

/** Finds the month, as "YYYY-MM", under which a date is listed: that of its middle day. */
export const monthOf = (text: string): string => dayOf(Math.floor(middleOf(text))).slice(0, 7)

/** Finds the month, as "YYYY-MM", in which a date ends; its end must not be open. */
export const lastMonthOf = (text: string): string => dayOf(spanOf(text).last).slice(0, 7)

/** Names the season of a month, "YYYY-MM", in the northern half of the world. */
export const seasonOf = (month: string): Season =>
  (['winter', 'spring', 'summer', 'autumn'] as const)[
    Math.floor((Number(month.slice(5)) % 12) / 3)
  ] ?? 'winter'

/** Formats a month: "February 2025" for "2025-02". */
export function nameOfMonth(month: string): string {
  const date = parseDate(month)
  if (date.form !== 'point' || date.point.precision !== 'month')
    throw new DateError(`"${month}" is not a month. Write one such as "2025-04".`)
  return wordsOfPoint(date.point)
}
