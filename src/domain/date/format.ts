import { dayOf, monthNames, yearDigits } from './calendar'
import { isQualified, parseDate, type PartialPoint, winter } from './parse'
import { spanOf } from './span'
import { en } from '../../messages/en'

// From the smallest unit to the year.
function partsOf(point: PartialPoint): readonly string[] {
  const year = yearDigits(point.year)
  switch (point.precision) {
    case 'year':
      return [year]
    case 'season':
      return [
        ...en.dates.seasons.slice(point.season - 1, point.season),
        point.season === winter ? year + en.dates.to + yearDigits(point.year + 1) : year,
      ]
    case 'month':
      return [...monthNames.slice(point.month - 1, point.month), year]
    case 'day':
      return [String(point.day), ...monthNames.slice(point.month - 1, point.month), year]
  }
}

/** Formats a year, season, month or day in English, with its qualifiers. */
export function wordsOfPoint(point: PartialPoint): string {
  const date = partsOf(point).join(' ')
  const rough = point.approximate ? en.dates.about(date) : date
  return point.uncertain ? en.dates.uncertain(rough) : rough
}

// Omits the parts shared with the next point: "31 January" before "1 February 2025".
function wordsBefore(point: PartialPoint, next: PartialPoint | undefined): string {
  if (next?.precision !== point.precision || isQualified(point) || isQualified(next))
    return wordsOfPoint(point)
  const parts = partsOf(point)
  const nextParts = partsOf(next)
  const last = parts.findLastIndex((part, index) => part !== nextParts[index])
  return parts.slice(0, last + 1).join(' ')
}

const wordsOfPoints = (points: readonly PartialPoint[]) =>
  points.map((point, index) => wordsBefore(point, points[index + 1]))

function wordsOfInterval(from: PartialPoint, to: PartialPoint): string {
  if (wordsOfPoint(from) === wordsOfPoint(to)) return wordsOfPoint(to)
  // "winter 2024 to 2025" already contains a "to".
  const hasWinter = [from, to].some(
    (point) => point.precision === 'season' && point.season === winter,
  )
  return wordsOfPoints([from, to]).join(hasWinter ? en.dates.until : en.dates.to)
}

/** Formats a date in English, exactly as precise as it is. */
export function dateInWords(text: string): string {
  const date = parseDate(text)
  switch (date.form) {
    case 'point':
      return wordsOfPoint(date.point)
    case 'interval':
      return wordsOfInterval(date.from, date.to)
    case 'since':
      return en.dates.since(wordsOfPoint(date.from))
    case 'by':
      return en.dates.by(wordsOfPoint(date.to))
    case 'between':
      return en.dates.between(wordsOfPoints(date.members))
    case 'one-of': {
      const words = wordsOfPoints(date.members)
      return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(en.dates.or)
    }
  }
}

/** Finds the most exact ISO day, month or year that covers the whole date; undefined if none does. */
export function machineDate(text: string): string | undefined {
  const { first, last } = spanOf(text)
  if (last - first > 366) return undefined
  const [firstDay, lastDay] = [dayOf(first), dayOf(last)]
  return [10, 7, 4]
    .map((length) => firstDay.slice(0, length))
    .find((start) => lastDay.startsWith(start))
}

/** Returns a date that is exactly a day, month or year, for formats without qualifiers; otherwise undefined. */
export function exactDate(text: string): string | undefined {
  const date = parseDate(text)
  return date.form === 'point' && date.point.precision !== 'season' && !isQualified(date.point)
    ? machineDate(text)
    : undefined
}
