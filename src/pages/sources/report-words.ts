import { counted } from '../../domain/phrases'
import type { Fold, ReportedEvent, ReportingTable, ReportRow } from '../../domain/reporting'

/** "41 sources, 3 first-hand, 25 roots, 20 repeats": what there is none of, but for roots, is left out. */
export function tallyInWords({ tally, roots }: ReportedEvent): string {
  return [
    counted(tally.firstHand + tally.own + tally.repeat, 'source'),
    ...(tally.firstHand > 0 ? [`${tally.firstHand} first-hand`] : []),
    counted(roots.length, 'root'),
    ...(tally.repeat > 0 ? [counted(tally.repeat, 'repeat')] : []),
  ].join(', ')
}

/** The sentence above the picture: how many voices there are in truth; `all` sources, of which events may cite fewer. */
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

/** "1 event", "17 events". */
export const eventsInWords = (count: number): string => counted(count, 'event')

/** The name of a row: its publisher, or how many are folded into it. */
export function nameOfRow({ fold, publishers }: ReportRow): string {
  return fold ? `${publishers.length} ${foldLabel[fold]}` : (publishers[0]?.name ?? '')
}
