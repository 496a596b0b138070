/*
 * Days counted by arithmetic alone, in the Gregorian calendar extended to all years. The platform's own dates are
 * moments in somebody's zone; these are days, the same everywhere.
 */

/** A day as a count of days since 1970-01-01, in the Gregorian calendar. */
export type DayNumber = number

export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

// A year that begins in March ends with its leap day, so the lengths of its months never change.
const daysInFourCenturies = 146_097
const daysFromMarchOfYear0To1970 = 719_468
const daysBeforeMonth = (monthsSinceMarch: number) => Math.floor((153 * monthsSinceMarch + 2) / 5)
const daysBeforeYear = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

/** The number of a day; a month past the twelfth falls in a later year. */
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

/** A year in the four digits of ISO 8601. */
export const yearDigits = (year: number): string => String(year).padStart(4, '0')

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** A day as "YYYY-MM-DD"; refuses open ends and whatever lies outside the years 0000 to 9999. */
export function dayOf(day: DayNumber): string {
  if (!(day >= dayNumber(0, 1, 1) && day <= dayNumber(9999, 12, 31)))
    throw new RangeError(`No day of the years 0000 to 9999: ${day}`)
  const count = day + daysFromMarchOfYear0To1970
  // By the mean length of a year, from which no year strays by two days: the guess is right, or one too late.
  const guess = Math.floor((400 * (count + 2)) / daysInFourCenturies)
  const year = daysBeforeYear(guess) > count ? guess - 1 : guess
  const dayOfYear = count - daysBeforeYear(year)
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const nextYear = monthsSinceMarch > 9
  const month = nextYear ? monthsSinceMarch - 9 : monthsSinceMarch + 3
  return `${yearDigits(nextYear ? year + 1 : year)}-${twoDigits(month)}-${twoDigits(dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1)}`
}
