import { citationsOf } from './citations'
import { answersAfter, boardAfter, changesOf, noAnswers, type BoardRow, type Change } from './board'
import { dayOf, monthOf, spanOf, dateInWords } from './date'
import { eventsKnownBy } from './as-of'
import { isolated } from './phrases'
import type { Answer, EventId, PersonId, TimelineEvent } from '../content/schema'
import { fitsQuery } from './search'
import { searchTextIn, type PublisherId, type Story, type FacetCounts } from './story'
import { eventTypes, type EventType } from './vocabulary'

/** What a reader is looking at: the filters and the order. The address holds it, and nothing else does. */
export interface View {
  /** The chosen types in the order of the vocabulary; none means all. */
  readonly types: readonly EventType[]
  readonly person: PersonId | undefined
  readonly publisher: PublisherId | undefined
  /** Only events about which the sources disagree. */
  readonly disputed: boolean
  /** Words that must all be found. */
  readonly query: string
  /** The story as it was known on the last day of this year, month or day. */
  readonly asof: string | undefined
  readonly order: 'oldest' | 'newest'
}

export const defaultView: View = {
  types: [],
  person: undefined,
  publisher: undefined,
  disputed: false,
  query: '',
  asof: undefined,
  order: 'oldest',
}

/** Why an event is drawn: it fits the view, or the address names it although a filter or the date would hide it. */
export type Reason = 'fits' | 'linked-despite-filter' | 'linked-before-known'

/** One event, ready to draw. */
export interface Row {
  readonly event: TimelineEvent
  /** Its place in the whole story, from 1. */
  readonly position: number
  readonly changes: readonly Change[]
  readonly reason: Reason
}

/** Whether two rows draw the same: listings are made anew, what they tell mostly is not. */
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

/** The timeline, ready to draw. */
export interface Listing {
  readonly months: readonly Month[]
  /** Events that fit the view, the linked one that does not fit apart. */
  readonly fitting: number
  readonly total: number
  /** Whether all of the story was looked through; of a long one not all may have come. */
  readonly isComplete: boolean
}

type FilterName = 'types' | 'person' | 'publisher' | 'disputed' | 'query'

const filters: Record<FilterName, (story: Story, view: View, event: TimelineEvent) => boolean> = {
  types: (_, { types }, event) => types.length === 0 || types.includes(event.type),
  person: (_, { person }, event) => !person || event.people.includes(person),
  publisher: (story, { publisher }, event) =>
    !publisher || publishersOf(story, event).includes(publisher),
  disputed: (_, { disputed }, event) => !disputed || event.disagreements.length > 0,
  query: (story, { query }, event) => query === '' || fitsQuery(searchTextIn(story, event), query),
}
const filterNames = Object.keys(filters) as readonly FilterName[]

function fits(story: Story, view: View, event: TimelineEvent, without?: FilterName): boolean {
  return filterNames.every((name) => name === without || filters[name](story, view, event))
}

/** The events of the view before any filter: all, or those known on its date. */
export function eventsOf(story: Story, view: View): readonly TimelineEvent[] {
  return view.asof ? eventsKnownBy(story, view.asof) : story.events
}

/** The events that fit the view, in its order, by month; the linked event is drawn even where the view hides it. */
export function listingOf(story: Story, view: View, linked?: EventId): Listing {
  const known = new Map(eventsOf(story, view).map((event) => [event.id, event]))
  let answers = noAnswers
  const rows = story.remembered.flatMap((whole): Row[] => {
    const event = known.get(whole.id)
    if (!story.eventsByName.has(whole.id)) {
      answers = answersAfter(answers, whole) // all that is told of it here
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
    isComplete: story.isWhole || !isFiltered(view),
  }
}

/** Whether a view leaves anything out; the order does not. */
export const isFiltered = ({ types, person, publisher, disputed, query, asof }: View): boolean =>
  types.length > 0 ||
  person !== undefined ||
  publisher !== undefined ||
  disputed ||
  query !== '' ||
  asof !== undefined

/** The events that fit the view, in its order, as they were known on its date. */
export function eventsIn(story: Story, view: View): readonly TimelineEvent[] {
  return listingOf(story, view).months.flatMap(({ rows }) => rows.map(({ event }) => event))
}

/** Why an event would be drawn, given as it was known; nothing when it was not known. */
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

/** A row of the board while an event is read; `before` is the answer that this very event replaced. */
export interface ReadRow extends BoardRow {
  readonly before: Answer | undefined
  /** Whether this very event answered. */
  readonly isNew: boolean
}

/** Where things stood when an event had happened, as far as the view's date lets know; before any event, an empty board. */
export function boardAt(story: Story, view: View, event: EventId | undefined): readonly ReadRow[] {
  const place = (id: EventId | undefined) => (id && story.positions.get(id)) ?? 0
  const told = (view.asof ? eventsKnownBy(story, view.asof) : story.remembered).filter(
    ({ id }) => place(id) <= place(event),
  )
  const earlier = boardAfter(
    story.timeline.questions,
    told.filter(({ id }) => id !== event),
  )
  return boardAfter(story.timeline.questions, told).map((row, index) => {
    const isNew = event !== undefined && row.set?.event.id === event
    const before = isNew ? earlier[index]?.set?.answer : undefined
    return { ...row, isNew, before: before?.answer === row.set?.answer.answer ? undefined : before }
  })
}

/** Where things stood in the end, as far as the view's date lets know. */
export function finalBoard(story: Story, view: View): readonly ReadRow[] {
  return boardAt(story, view, story.remembered.at(-1)?.id)
}

/** Where things stood on the date of a view, everything told that was known by then; `before` is the answer of the day before. */
export function boardAsOf(story: Story, asof: string): readonly ReadRow[] {
  const { last } = spanOf(asof)
  const earlier = boardAfter(story.timeline.questions, eventsKnownBy(story, dayOf(last - 1)))
  return boardAfter(story.timeline.questions, eventsKnownBy(story, asof)).map((row, index) => {
    const before = earlier[index]?.set?.answer
    const isNew = before?.answer !== row.set?.answer.answer
    return { ...row, before: isNew ? before : undefined, isNew: isNew && row.set !== undefined }
  })
}

/** One choice of a filter and how many events it would show under the other filters. */
export interface Facet<Id> {
  readonly id: Id
  readonly name: string
  readonly count: number
}

export interface Facets {
  readonly types: readonly Facet<EventType>[]
  readonly people: readonly Facet<PersonId>[]
  readonly publishers: readonly Facet<PublisherId>[]
  readonly disputed: number
}

/** What each filter offers; each count is true under all the other filters, as far as the story has come. */
export function facetsOf(story: Story, view: View): Facets {
  const { types, people, publishers, disputed } =
    story.tallies && !isFiltered(view) ? story.tallies : facetCounts(story, view)
  return {
    types: story.timeline.types.map(({ id, plural }) => ({
      id,
      name: plural,
      count: types[id] ?? 0,
    })),
    people: story.people.map(({ id, name }) => ({ id, name, count: people[id] ?? 0 })),
    publishers: story.publishers.map(({ id, name }) => ({ id, name, count: publishers[id] ?? 0 })),
    disputed,
  }
}

/** How many events each choice of each filter would show under all the other filters of a view. */
export function facetCounts(story: Story, view = defaultView): FacetCounts {
  const known = eventsOf(story, view)
  const under = (without: FilterName) => known.filter((event) => fits(story, view, event, without))
  return {
    types: tallied(under('types'), ({ type }) => [type]),
    people: tallied(under('person'), (event) => event.people),
    publishers: tallied(under('publisher'), (event) => publishersOf(story, event)),
    disputed: under('disputed').filter((event) => event.disagreements.length > 0).length,
  }
}

/** How many of the events have each key; an event counts once for a key. */
function tallied(
  events: readonly TimelineEvent[],
  keysOf: (event: TimelineEvent) => Iterable<string>,
): Readonly<Record<string, number>> {
  const tally = new Map<string, number>()
  for (const event of events)
    for (const key of new Set(keysOf(event))) tally.set(key, (tally.get(key) ?? 0) + 1)
  return Object.fromEntries(tally)
}

function publishersOf(story: Story, event: TimelineEvent): readonly PublisherId[] {
  return citationsOf(event).flatMap((id) => story.publisherIds.get(id) ?? [])
}

/** The view with a type added or taken away, the types in the order of the vocabulary. */
export function toggleType(view: View, type: EventType): View {
  const chosen = view.types.includes(type)
    ? view.types.filter((other) => other !== type)
    : [...view.types, type]
  return { ...view, types: eventTypes.filter((known) => chosen.includes(known)) }
}

/** One active part of a view, with the view that is left when it is taken away. */
export interface ActiveFilter {
  /** Which part of the view it is; unlike the name, which a person and a publisher may share. */
  readonly key: string
  readonly name: string
  readonly without: View
}

/** What is active, in words, each removable alone; the order is no filter. */
export function activeFiltersOf(story: Story, view: View): readonly ActiveFilter[] {
  const types = view.types.map((type) => ({
    key: type,
    name: story.timeline.types.find(({ id }) => id === type)?.plural ?? type,
    without: toggleType(view, type),
  }))
  const person = view.person && story.peopleByName.get(view.person)
  const publisher = story.publishers.find(({ id }) => id === view.publisher)
  return [
    ...types,
    ...(person
      ? [{ key: 'person', name: isolated(person.name), without: { ...view, person: undefined } }]
      : []),
    ...(publisher
      ? [
          {
            key: 'publisher',
            name: isolated(publisher.name),
            without: { ...view, publisher: undefined },
          },
        ]
      : []),
    ...(view.disputed
      ? [{ key: 'disputed', name: 'Disputed only', without: { ...view, disputed: false } }]
      : []),
    ...(view.query
      ? [{ key: 'query', name: `“${isolated(view.query)}”`, without: { ...view, query: '' } }]
      : []),
    ...(view.asof
      ? [
          {
            key: 'asof',
            name: `Known by ${dateInWords(view.asof)}`,
            without: { ...view, asof: undefined },
          },
        ]
      : []),
  ]
}

/** What is active, in a few words: "Interviews, Joe Locke"; '' where nothing is. */
export const filtersInWords = (story: Story, view: View): string =>
  activeFiltersOf(story, view)
    .map(({ name }) => name)
    .join(', ')

/** Which one filter to take away so that something is shown again, the one that brings back the most first. */
export function filterRelaxations(
  story: Story,
  view: View,
): readonly (ActiveFilter & { readonly count: number })[] {
  return activeFiltersOf(story, view)
    .map((filter) => ({ ...filter, count: listingOf(story, filter.without).fitting }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** The view without any filter, in the same order. */
export function withoutFilters(view: View): View {
  return { ...defaultView, order: view.order }
}
