import { type DayNumber, dayNumber, dayOf, monthNames, yearDigits } from './calendar'

/*
 * Dates as precise as their source, in the part of EDTF (ISO 8601-2) that the timeline writes. A date is a text;
 * what it means is a span of days. No JavaScript Date and no Intl: those know moments, zones and locales, and
 * would print "2025-02" as 31 January for a reader in Los Angeles.
 */

export { dayOf }

/** The days a date may mean; an open end is -Infinity or Infinity. */
export interface Span {
  readonly first: DayNumber
  readonly last: DayNumber
}

interface Qualified {
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** One year, season, month or day, and how sure its source is. */
type PartialPoint = Qualified &
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

/** A date as its text says it, part by part. */
export type PartialDate =
  | { readonly form: 'point'; readonly point: PartialPoint }
  | { readonly form: 'interval'; readonly from: PartialPoint; readonly to: PartialPoint }
  | { readonly form: 'since'; readonly from: PartialPoint }
  | { readonly form: 'by'; readonly to: PartialPoint }
  | { readonly form: 'one-of' | 'between'; readonly members: readonly PartialPoint[] }

/** The text is not a date; the only error of this module's parsing. */
export class DateError extends Error {
  override readonly name = 'DateError'
}

const seasons = ['spring', 'summer', 'autumn', 'winter']
const winter = 4
const pointForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/u

const monthsSpan = (year: number, month: number, count: number): Span => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + count, 1) - 1,
})

function spanOfPoint(point: PartialPoint): Span {
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
    // The winter of 9999 would end in a year of five digits.
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

const isQualified = (point: PartialPoint) => point.uncertain || point.approximate

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

/** Whether the text is a date that exists, in a form the timeline knows. */
export const isDate = (text: string): boolean => readDate(text) !== undefined

/** The parts of a date; throws a DateError when the text is none. */
export function parseDate(text: string): PartialDate {
  const date = readDate(text)
  if (date === undefined)
    throw new DateError(
      `"${text.slice(0, 60)}" is not a date. Write one that exists, in EDTF, such as "2025-04-22" or "2025-04".`,
    )
  return date
}

/** The days a date may mean, from the first to the last; its qualifiers do not widen it. */
export function spanOf(text: string): Span {
  const date = parseDate(text)
  switch (date.form) {
    case 'point':
      return spanOfPoint(date.point)
    case 'interval':
      return { first: spanOfPoint(date.from).first, last: spanOfPoint(date.to).last }
    case 'since':
      return { first: spanOfPoint(date.from).first, last: Infinity }
    case 'by':
      return { first: -Infinity, last: spanOfPoint(date.to).last }
    case 'one-of':
    case 'between':
      return date.members.map(spanOfPoint).reduce(({ first }, { last }) => ({ first, last }))
  }
}

// From the smallest part to the year.
function partsOf(point: PartialPoint): readonly string[] {
  const year = yearDigits(point.year)
  switch (point.precision) {
    case 'year':
      return [year]
    case 'season':
      return [
        ...seasons.slice(point.season - 1, point.season),
        point.season === winter ? `${year} to ${yearDigits(point.year + 1)}` : year,
      ]
    case 'month':
      return [...monthNames.slice(point.month - 1, point.month), year]
    case 'day':
      return [String(point.day), ...monthNames.slice(point.month - 1, point.month), year]
  }
}

const wordsOfPoint = (point: PartialPoint) =>
  `${point.approximate ? 'about ' : ''}${partsOf(point).join(' ')}${point.uncertain ? ' (uncertain)' : ''}`

// Says the parts that a point shares with the next one only there: "31 January" before "1 February 2025".
function wordsBefore(point: PartialPoint, next: PartialPoint | undefined): string {
  if (next?.precision !== point.precision || isQualified(point) || isQualified(next))
    return wordsOfPoint(point)
  const parts = partsOf(point)
  const nextParts = partsOf(next)
  const said = parts.findLastIndex((part, index) => part !== nextParts[index])
  return parts.slice(0, said + 1).join(' ')
}

const wordsOfPoints = (points: readonly PartialPoint[]) =>
  points.map((point, index) => wordsBefore(point, points[index + 1]))

function wordsOfInterval(from: PartialPoint, to: PartialPoint): string {
  if (wordsOfPoint(from) === wordsOfPoint(to)) return wordsOfPoint(to)
  // "winter 2024 to 2025" has a "to" of its own.
  const hasWinter = [from, to].some(
    (point) => point.precision === 'season' && point.season === winter,
  )
  return wordsOfPoints([from, to]).join(hasWinter ? ' until ' : ' to ')
}

/** A date in English words, as exact as its text and no more. */
export function dateInWords(text: string): string {
  const date = parseDate(text)
  switch (date.form) {
    case 'point':
      return wordsOfPoint(date.point)
    case 'interval':
      return wordsOfInterval(date.from, date.to)
    case 'since':
      return `since ${wordsOfPoint(date.from)}`
    case 'by':
      return `by ${wordsOfPoint(date.to)}`
    case 'between':
      return `between ${wordsOfPoints(date.members).join(' and ')}`
    case 'one-of': {
      const words = wordsOfPoints(date.members)
      return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' or ')
    }
  }
}

/** The most exact day, month or year that covers the whole date, for machines to read; undefined when none does. */
export function machineDate(text: string): string | undefined {
  const { first, last } = spanOf(text)
  if (last - first > 366) return undefined
  const [firstDay, lastDay] = [dayOf(first), dayOf(last)]
  return [10, 7, 4]
    .map((length) => firstDay.slice(0, length))
    .find((start) => lastDay.startsWith(start))
}

/** The day, month or year of a date that is exactly that, for formats that cannot express a doubt; undefined for any other. */
export function exactDate(text: string): string | undefined {
  const date = parseDate(text)
  return date.form === 'point' && date.point.precision !== 'season' && !isQualified(date.point)
    ? machineDate(text)
    : undefined
}

/** Whether the date is one day, without doubt. */
export function isExactDay(text: string): boolean {
  const date = parseDate(text)
  return date.form === 'point' && date.point.precision === 'day' && !isQualified(date.point)
}

// Twice the middle stays an integer; the middle of an open span is its closed end.
function twiceMiddleOf({ first, last }: Span): number {
  return (first === -Infinity ? last : first) + (last === Infinity ? first : last)
}

/** The middle of the days a date may mean, by which it is sorted; halfway between two days where their count is even. */
export const middleOf = (text: string): DayNumber => twiceMiddleOf(spanOf(text)) / 2

/** The order of the timeline: by the middle of the span, then the shorter span first. */
export function compareDates(a: string, b: string): number {
  const [spanA, spanB] = [spanOf(a), spanOf(b)]
  const [lengthA, lengthB] = [spanA.last - spanA.first, spanB.last - spanB.first]
  // The lengths of two open spans are equal, but their difference is not a number.
  return (
    twiceMiddleOf(spanA) - twiceMiddleOf(spanB) ||
    Number(lengthA > lengthB) - Number(lengthA < lengthB)
  )
}

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
