import { counted } from '../../domain/phrases'
import type { Fold, ReportedEvent, ReportingTable, ReportRow } from '../../domain/reporting'

/** Returns a phrase such as "41 sources, 3 first-hand, 25 roots, 20 repeats", leaving out zeros except for roots. */
export function tallyInWords({ tally, roots }: ReportedEvent): string {
  return [
    counted(tally.firstHand + tally.own + tally.repeat, 'source'),
    ...(tally.firstHand > 0 ? [`${tally.firstHand} first-hand`] : []),
    counted(roots.length, 'root'),
    ...(tally.repeat > 0 ? [counted(tally.repeat, 'repeat')] : []),
  ].join(', ')
}

/** Returns the sentence above the chart; `all` is the number of sources, including those cited by no event. */
export function summaryOf(
  { events, cited, roots, rootsUncited, tally }: ReportingTable,
  all: number,
): string {
  const start = `${counted(events.length, 'event rests', 'events rest')} on ${counted(cited, 'source')}`
  const parts = `${tally.firstHand} speak at first hand, ${tally.own} report something of their own, and ${tally.repeat} only repeat another.`
  const unseen =
    rootsUncited > 0
      ? ` ${counted(rootsUncited, 'root is', 'roots are')} known only through those who repeat ${rootsUncited === 1 ? 'it' : 'them'}.`
      : ''
  const others =
    all > cited
      ? ` The other ${counted(all - cited, 'source stands', 'sources stand')} behind cast cards or behind other sources.`
      : ''
  return `${start}${roots < cited ? `, but these have only ${counted(roots, 'root')}` : ''}: ${parts}${unseen}${others}`
}

const foldLabel = {
  primary: 'more of the makers',
  interview: 'more interviews',
  social: 'own posts, by account',
  two: 'others, two events each',
  one: 'others, one event each',
} satisfies Record<Fold, string>

export const eventsInWords = (count: number): string => counted(count, 'event')

/** Returns the publisher of a row, or how many are folded into it. */
export function nameOfRow({ fold, publishers }: ReportRow): string {
  return fold ? `${publishers.length} ${foldLabel[fold]}` : (publishers[0]?.name ?? '')
}
