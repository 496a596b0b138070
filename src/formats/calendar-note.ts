import { enPages } from '../messages/en-pages'
import { calendarDaysOf } from './calendar-days'

/** Explains the rule of `calendarDaysOf` to readers. */
export const calendarRule = enPages.formats.calendar.rule

/** Explains in a sentence which days a date gets in a calendar. */
export function calendarNote(date: string): string {
  const days = calendarDaysOf(date)
  const { vague, tentative, oneDay, someDays } = enPages.formats.calendar
  if (!days) return vague
  if (!days.isCertain) return tentative
  return days.first === days.last ? oneDay : someDays
}
