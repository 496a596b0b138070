import type { DayNumber } from './calendar'
import { isQualified, parseDate, spanOfPoint, type Span } from './parse'

/** Computes the days that a date may mean; its qualifiers do not widen them. */
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

/** Checks whether a date is one certain day. */
export function isExactDay(text: string): boolean {
  const date = parseDate(text)
  return date.form === 'point' && date.point.precision === 'day' && !isQualified(date.point)
}

// Twice the middle is an integer; the middle of an open span is its closed end.
function twiceMiddleOf({ first, last }: Span): number {
  return (first === -Infinity ? last : first) + (last === Infinity ? first : last)
}

/** Computes the middle of the days that a date may mean; between two days if their number is even. */
export const middleOf = (text: string): DayNumber => twiceMiddleOf(spanOf(text)) / 2

/** Compares dates for sorting: by the middle of their spans, then the shorter span first. */
export function compareDates(a: string, b: string): number {
  const [spanA, spanB] = [spanOf(a), spanOf(b)]
  const [lengthA, lengthB] = [spanA.last - spanA.first, spanB.last - spanB.first]
  // Not a subtraction: the difference of two infinite lengths is NaN.
  return (
    twiceMiddleOf(spanA) - twiceMiddleOf(spanB) ||
    Number(lengthA > lengthB) - Number(lengthA < lengthB)
  )
}
