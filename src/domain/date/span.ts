import type { DayNumber } from './calendar'
import { isQualified, parseDate, spanOfPoint, type Span } from './parse'

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
