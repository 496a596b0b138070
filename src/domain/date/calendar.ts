import { en } from '../../messages/en'

/*
 * Day arithmetic in the proleptic Gregorian calendar, without `Date`: a `Date` is a moment in a time
 * zone, and these days are the same everywhere.
 */

/** A day, as the number of days since 1970-01-01. */
export type DayNumber = number

export const monthNames: readonly string[] = en.dates.months

// Years start in March, so that the leap day is the last day and month lengths never change.
const daysInFourCenturies = 146_097
const daysFromMarchOfYear0To1970 = 719_468
const daysBeforeMonth = (monthsSinceMarch: number) => Math.floor((153 * monthsSinceMarch + 2) / 5)
const daysBeforeYear = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

/** Computes the number of a day; a month after the twelfth is in a later year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const yearsLater = Math.floor((month - 3) / 12)
  return (
    daysBeforeYear(year + yearsLater) +
    daysBeforeMonth(month - 3 - 12 * yearsLater) +
    day -
    1 -
    daysFromMarchOfYear0To1970
  )
}

/** Formats a year with the four digits of ISO 8601. */
export const yearDigits = (year: number): string => String(year).padStart(4, '0')

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Formats a day as "YYYY-MM-DD"; throws a RangeError outside the years 0000 to 9999. */
export function dayOf(day: DayNumber): string {
  if (!(day >= dayNumber(0, 1, 1) && day <= dayNumber(9999, 12, 31)))
    throw new RangeError(`No day of the years 0000 to 9999: ${day}`)
  const count = day + daysFromMarchOfYear0To1970
  // Computed from the mean length of a year, so the guess is right or one year too late.
  const guess = Math.floor((400 * (count + 2)) / daysInFourCenturies)
  const year = daysBeforeYear(guess) > count ? guess - 1 : guess
  const dayOfYear = count - daysBeforeYear(year)
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const nextYear = monthsSinceMarch > 9
  const month = nextYear ? monthsSinceMarch - 9 : monthsSinceMarch + 3
  return `${yearDigits(nextYear ? year + 1 : year)}-${twoDigits(month)}-${twoDigits(dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1)}`
}
