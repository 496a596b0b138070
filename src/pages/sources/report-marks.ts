import type { Reporting } from '../../domain/reporting'
import type { Run } from './report-layout'
import { enPages } from '../../messages/en-pages'

/** Legend of the marks: a seed, a ring and a dot. */
export const markMeanings = enPages.sources.chart.marks satisfies Record<Reporting, string>

const seed = 'm0-7.5c3.4 3.4 5.4 5.8 5.4 8.4a5.4 5.4 0 0 1-10.8 0c0-2.6 2-5 5.4-8.4z'

/** Returns a path of marks stacked vertically; rings and dots are round caps of zero-length lines. */
export function marksDown(reporting: Reporting, heights: readonly number[]): string {
  return heights.map((y) => `M0 ${y}${reporting === 'firstHand' ? seed : 'h0'}`).join('')
}

/** Returns a path of marks side by side; rings and dots are round caps of zero-length dashes. */
export function marksAlong({ reporting, start, pitch, count }: Run): string {
  if (reporting !== 'firstHand') return `M${start} 8h${pitch * (count - 1) + 0.1}`
  return Array.from({ length: count }, (_, index) => `M${start + index * pitch} 8${seed}`).join('')
}
