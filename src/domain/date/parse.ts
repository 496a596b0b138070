import { type DayNumber, dayNumber } from './calendar'

/*
 * Dates as exact as their source, in a subset of EDTF (ISO 8601-2). Each means a span of days. No `Date`
 * and no `Intl`: they depend on the time zone and would print "2025-02" as 31 January in Los Angeles.
 */

/** The days that a date may mean; an open end is -Infinity or Infinity. */
export interface Span {
  readonly first: DayNumber
  readonly last: DayNumber
}

interface Qualified {
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** A year, season, month or day, and how certain it is. */
export type PartialPoint = Qualified &
  (
    | { readonly precision: 'year'; readonly year: number }
    | { readonly precision: 'season'; readonly year: number; readonly season: number }
    | { readonly precision: 'month'; readonly year: number; readonly month: number }
    | {
        readonly precision: 'day'
        readonly year: number
        readonly month: number
        readonly day: number
      }
  )

/** A parsed date. */
export type PartialDate =
  | { readonly form: 'point'; readonly point: PartialPoint }
  | { readonly form: 'interval'; readonly from: PartialPoint; readonly to: PartialPoint }
  | { readonly form: 'since'; readonly from: PartialPoint }
  | { readonly form: 'by'; readonly to: PartialPoint }
  | { readonly form: 'one-of' | 'between'; readonly members: readonly PartialPoint[] }

/** A text is not a date that exists. */
export class DateError extends Error {
  override readonly name = 'DateError'
}

/** The season that runs into the next year. */
export const winter = 4
const pointForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/u

const monthsSpan = (year: number, month: number, count: number): Span => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + count, 1) - 1,
})

/** Computes the days of a year, season, month or day. */
export function spanOfPoint(point: PartialPoint): Span {
  switch (point.precision) {
    case 'year':
      return monthsSpan(point.year, 1, 12)
    case 'season':
      return monthsSpan(point.year, 3 * point.season, 3)
    case 'month':
      return monthsSpan(point.year, point.month, 1)
    case 'day': {
      const day = dayNumber(point.year, point.month, point.day)
      return { first: day, last: day }
    }
  }
}

function readPoint(text: string): PartialPoint | undefined {
  const [, yearText, monthText, dayText, qualifier] = pointForm.exec(text) ?? []
  if (yearText === undefined) return undefined
  const year = Number(yearText)
  const qualified = {
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  }
  if (monthText === undefined) return { precision: 'year', year, ...qualified }
  const month = Number(monthText)
  const season = month - 20
  if (dayText === undefined && season >= 1 && season <= 4) {
    // It would end in a year with five digits.
    return season === winter && year === 9999
      ? undefined
      : { precision: 'season', year, season, ...qualified }
  }
  if (month < 1 || month > 12) return undefined
  if (dayText === undefined) return { precision: 'month', year, month, ...qualified }
  const day = Number(dayText)
  const { first, last } = monthsSpan(year, month, 1)
  return day < 1 || day > last - first + 1
    ? undefined
    : { precision: 'day', year, month, day, ...qualified }
}

function readInterval(start: string, end: string): PartialDate | undefined {
  const from = readPoint(start)
  const to = readPoint(end)
  if (from && to)
    return spanOfPoint(from).first > spanOfPoint(to).last
      ? undefined
      : { form: 'interval', from, to }
  if (from && end === '..') return { form: 'since', from }
  if (to && start === '..') return { form: 'by', to }
  return undefined
}

/** Checks whether a point is uncertain or approximate. */
export const isQualified = (point: PartialPoint) => point.uncertain || point.approximate

function readSet(text: string): PartialDate | undefined {
  const ends = text.split('..')
  const texts = ends.length === 2 ? ends : text.split(',')
  const members = texts.map(readPoint).filter((point) => point !== undefined)
  const fits = members.every((member, index) => {
    const next = members[index + 1]
    const ascending = next === undefined || spanOfPoint(member).last < spanOfPoint(next).first
    return ascending && member.precision !== 'season' && !isQualified(member)
  })
  if (!fits || members.length < 2 || members.length < texts.length) return undefined
  return { form: ends.length === 2 ? 'between' : 'one-of', members }
}

function readDate(text: string): PartialDate | undefined {
  if (text.startsWith('[') && text.endsWith(']')) return readSet(text.slice(1, -1))
  const slash = text.indexOf('/')
  if (slash >= 0) return readInterval(text.slice(0, slash), text.slice(slash + 1))
  const point = readPoint(text)
  return point && { form: 'point', point }
}

/** Checks whether a text is a date that exists, in the supported subset of EDTF. */
export const isDate = (text: string): boolean => readDate(text) !== undefined

/** Parses a date; throws a DateError if the text is not one. */
export function parseDate(text: string): PartialDate {
  const date = readDate(text)
  if (date === undefined)
    throw new DateError(
      `"${text.slice(0, 60)}" is not a date. Write one that exists, in EDTF, such as "2025-04-22" or "2025-04".`,
    )
  return date
}
