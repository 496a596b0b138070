import { answersAfter, changesOf, noAnswers, type Change } from './board'
import type { EventId, TimelineEvent } from '../content/schema'
import { monthOf } from './date/months'
import { candidatesFor, fits } from './filters'
import type { Story } from './story'
import { isFiltered, type View } from './view'

/** Why an event is listed: it fits the view, or the address links to it although the view excludes it. */
export type Reason = 'fits' | 'linked-despite-filter' | 'linked-before-known'

/** An event of the listing. */
export interface Row {
  readonly event: TimelineEvent
  /** Its position in the whole story, from 1. */
  readonly position: number
  readonly changes: readonly Change[]
  readonly reason: Reason
}

/** Compares rows for `memo`: listings are rebuilt often, but most rows do not change. */
export function rowsEqual(one: Row, other: Row): boolean {
  return (
    one.event === other.event &&
    one.position === other.position &&
    one.reason === other.reason &&
    one.changes.length === other.changes.length &&
    one.changes.every(({ question, before, after }, index) => {
      const change = other.changes[index]
      return change?.question === question && change.before === before && change.after === after
    })
  )
}

interface Month {
  /** "2025-02" */
  readonly month: string
  readonly rows: readonly Row[]
}

/** The events of a view by month. */
export interface Listing {
  readonly months: readonly Month[]
  /** How many events fit the view, without a linked event that does not. */
  readonly fitting: number
  readonly total: number
  /** Whether the whole story was searched; a long story may be loaded only in part. */
  readonly isComplete: boolean
}

/** Lists the events that fit the view, in its order, by month, and the linked event even if it does not fit. */
export function listingOf(story: Story, view: View, linked?: EventId): Listing {
  const known = new Map(candidatesFor(story, view).map((event) => [event.id, event]))
  let answers = noAnswers
  const rows = story.boardEvents.flatMap((whole): Row[] => {
    const event = known.get(whole.id)
    if (!story.eventsByName.has(whole.id)) {
      answers = answersAfter(answers, whole) // it is not loaded, but its answers count
      return []
    }
    const reason = reasonFor(story, view, event)
    const changes = changesOf(story.timeline.questions, answers, event ?? whole)
    if (event) answers = answersAfter(answers, event)
    return reason === 'fits' || whole.id === linked
      ? [{ event: event ?? whole, position: story.positions.get(whole.id) ?? 0, changes, reason }]
      : []
  })
  return {
    months: byMonth(view.order === 'newest' ? rows.toReversed() : rows),
    fitting: isFiltered(view) ? rows.filter(({ reason }) => reason === 'fits').length : story.total,
    total: story.total,
    isComplete: story.isComplete || !isFiltered(view),
  }
}

/** Lists the events that fit the view, in its order, as they were known on its date. */
export function eventsIn(story: Story, view: View): readonly TimelineEvent[] {
  return listingOf(story, view).months.flatMap(({ rows }) => rows.map(({ event }) => event))
}

function reasonFor(story: Story, view: View, event: TimelineEvent | undefined): Reason {
  if (!event) return 'linked-before-known'
  return fits(story, view, event) ? 'fits' : 'linked-despite-filter'
}

function byMonth(rows: readonly Row[]): readonly Month[] {
  const months = new Map<string, Row[]>()
  for (const row of rows) {
    const month = monthOf(row.event.date)
    const inMonth = months.get(month)
    if (inMonth) inMonth.push(row)
    else months.set(month, [row])
  }
  return [...months].map(([month, inMonth]) => ({ month, rows: inMonth }))
}
