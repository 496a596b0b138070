import type { Fold, ReportedEvent, ReportingTable, ReportRow } from '../../domain/reporting'
import { enPages } from '../../messages/en-pages'

/** Returns a phrase such as "41 sources, 3 first-hand, 25 originals, 20 repeats", leaving out zeros except for originals. */
export function tallyInWords({ tally, roots }: ReportedEvent): string {
  const { firstHand, own, repeat } = tally
  return enPages.sources.chart.tally(firstHand + own + repeat, firstHand, roots.length, repeat)
}

/** Returns the sentence above the chart; `all` is the number of sources, including those cited by no event. */
export function summaryOf(
  { events, cited, roots, rootsUncited, tally }: ReportingTable,
  all: number,
): string {
  const { summary } = enPages.sources.chart
  return [
    summary.cited(events.length, cited),
    summary.kinds(tally.firstHand, tally.own, tally.repeat),
    roots < cited ? summary.originals(roots) : '',
    rootsUncited > 0 ? summary.unseen(rootsUncited) : '',
    all > cited ? summary.others(all - cited) : '',
  ].join('')
}

const foldLabel = enPages.sources.chart.folds satisfies Record<Fold, string>

/** Returns the publisher of a row, or how many are folded into it. */
export function nameOfRow({ fold, publishers }: ReportRow): string {
  return fold ? `${publishers.length} ${foldLabel[fold]}` : (publishers[0]?.name ?? '')
}
