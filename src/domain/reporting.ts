import { statementsOf } from './citations'
import type { Source, SourceId, TimelineEvent } from '../content/schema'
import type { Publisher, PublisherId, Story } from './story'
import { isFirstHand, rootWithin, supportOf } from './support'
import type { SourceKind } from './vocabulary'

/** How a source stands to an event: it speaks for itself, it reports something of its own, or it only repeats another. */
export const reportings = ['firstHand', 'own', 'repeat'] as const
export type Reporting = (typeof reportings)[number]
export type Tally = Readonly<Record<Reporting, number>>

/** An event and its sources, each once, sorted by how they stand to it. */
export interface ReportedEvent {
  readonly event: TimelineEvent
  readonly sources: Readonly<Record<Reporting, readonly Source[]>>
  readonly tally: Tally
  /** Where the sources come from in the end; a root need not be cited itself. */
  readonly roots: readonly Source[]
}

/** What the publishers of a row have on one event. */
export interface Cell {
  /** The place of the event in the story, from 0. */
  readonly place: number
  readonly tally: Tally
}

/** What the publishers of a folded row have in common: the kind of their one source, or on how many events they speak. */
export type Fold = Exclude<SourceKind, 'news'> | 'one' | 'two'

/** A row of the picture: one publisher, or several with little each. */
export interface ReportRow {
  readonly fold?: Fold
  readonly publishers: readonly Publisher[]
  /** Where a row that is one publisher leads: the source by which the story first meets them. */
  readonly source?: SourceId
  /** In the order of the story; an event without a source of theirs has none. */
  readonly cells: readonly Cell[]
}

/** Events against publishers: those who only speak at first hand, then those who report. */
export interface ReportingTable {
  readonly events: readonly ReportedEvent[]
  readonly firstHand: readonly ReportRow[]
  readonly reports: readonly ReportRow[]
  /** How many sources the events cite. */
  readonly cited: number
  /** How many of those are first-hand, say something of their own about some event, or only ever repeat. */
  readonly tally: Tally
  /** How many roots they have. */
  readonly roots: number
  /** How many of the roots no event cites itself. */
  readonly rootsUncited: number
}

// A publisher with fewer events than this has no row of its own.
const ownRow = { firstHand: 2, reports: 3 } as const

/** Who reported what: each event with its sources sorted, and each publisher with its events. */
export function reportingOf(story: Story): ReportingTable {
  const events = story.events.map((event) => reportedEventOf(story, event))
  const byPublisher = entriesOf(story, events)
  const firstHand = byPublisher.filter(({ onlyFirstHand }) => onlyFirstHand)
  const reports = byPublisher.filter(({ onlyFirstHand }) => !onlyFirstHand)
  const standings = new Map<Source, Reporting>()
  for (const { sources } of events) {
    for (const source of sources.repeat) if (!standings.has(source)) standings.set(source, 'repeat')
    for (const source of sources.own) standings.set(source, 'own')
    for (const source of sources.firstHand) standings.set(source, 'firstHand')
  }
  const roots = new Set(events.flatMap((event) => event.roots))
  return {
    events,
    firstHand: [
      ...inFamilies(firstHand.filter(({ row }) => row.cells.length >= ownRow.firstHand)).map(
        ({ row }) => row,
      ),
      ...folded(
        firstHand.filter(({ row }) => row.cells.length < ownRow.firstHand),
        ({ kind }) => (kind === 'news' ? 'primary' : kind),
        ['primary', 'interview', 'social'],
      ),
    ],
    reports: [
      ...inFamilies(reports.filter(({ row }) => row.cells.length >= ownRow.reports)).map(
        ({ row }) => row,
      ),
      ...folded(
        reports.filter(({ row }) => row.cells.length < ownRow.reports),
        ({ row }) => (row.cells.length === 2 ? 'two' : 'one'),
        ['two', 'one'],
      ),
    ],
    cited: standings.size,
    tally: tallyOf([...standings.values()]),
    roots: roots.size,
    rootsUncited: [...roots].filter((root) => !standings.has(root)).length,
  }
}

function reportedEventOf(story: Story, event: TimelineEvent): ReportedEvent {
  const own = new Map<Source, boolean>()
  const roots = new Set<Source>()
  for (const statement of statementsOf(event)) {
    const support = supportOf(story, statement)
    for (const root of support.roots) roots.add(root)
    for (const source of support.sources) {
      // One statement of its own is enough: whoever quotes the release in one and adds a fact in the next is a root too.
      own.set(
        source,
        (own.get(source) ?? false) || rootWithin(story, statement, source.id) === source.id,
      )
    }
  }
  const cited = [...own]
  const sources = {
    firstHand: cited.flatMap(([source]) => (isFirstHand(source) ? [source] : [])),
    own: cited.flatMap(([source, isOwn]) => (!isFirstHand(source) && isOwn ? [source] : [])),
    repeat: cited.flatMap(([source, isOwn]) => (!isFirstHand(source) && !isOwn ? [source] : [])),
  }
  return {
    event,
    sources,
    roots: [...roots],
    tally: {
      firstHand: sources.firstHand.length,
      own: sources.own.length,
      repeat: sources.repeat.length,
    },
  }
}

interface Entry {
  readonly row: ReportRow & { readonly source: SourceId }
  readonly name: string
  readonly kind: SourceKind
  readonly onlyFirstHand: boolean
}

/** A row for each publisher whom an event cites, in the order in which the story meets them. */
function entriesOf(story: Story, events: readonly ReportedEvent[]): readonly Entry[] {
  const publishers = new Map(story.publishers.map((publisher) => [publisher.id, publisher]))
  const found = new Map<PublisherId, { place: number; reporting: Reporting; source: Source }[]>()
  for (const [place, { sources }] of events.entries()) {
    for (const reporting of reportings) {
      for (const source of sources[reporting]) {
        const id = story.publisherIds.get(source.id)
        if (id) found.set(id, [...(found.get(id) ?? []), { place, reporting, source }])
      }
    }
  }
  return [...found].flatMap(([id, met]) => {
    const [publisher, first] = [publishers.get(id), met[0]]
    if (!publisher || !first) return []
    return [
      {
        row: { publishers: [publisher], source: first.source.id, cells: cellsOf(met) },
        name: publisher.name,
        kind: first.source.kind,
        onlyFirstHand: met.every(({ reporting }) => reporting === 'firstHand'),
      },
    ]
  })
}

function cellsOf(
  met: readonly { readonly place: number; readonly reporting: Reporting }[],
): readonly Cell[] {
  const places = [...new Set(met.map(({ place }) => place))].toSorted((a, b) => a - b)
  return places.map((place) => ({
    place,
    tally: tallyOf(met.filter((one) => one.place === place).map(({ reporting }) => reporting)),
  }))
}

function tallyOf(all: readonly Reporting[]): Tally {
  const count = (wanted: Reporting) => all.filter((reporting) => reporting === wanted).length
  return { firstHand: count('firstHand'), own: count('own'), repeat: count('repeat') }
}

/** Those with most events first, and after each the other channels of the same house: "Netflix", "Netflix Tudum". */
function inFamilies(entries: readonly Entry[]): readonly Entry[] {
  const byWeight = entries.toSorted((a, b) => b.row.cells.length - a.row.cells.length)
  const leaderOf = (entry: Entry) =>
    byWeight.find(({ name }) => entry.name === name || entry.name.startsWith(`${name} `)) ?? entry
  const leaders = [...new Set(byWeight.map(leaderOf))]
  return leaders.flatMap((leader) => [
    leader,
    ...byWeight.filter((entry) => entry !== leader && leaderOf(entry) === leader),
  ])
}

/** One row for each fold that somebody is in; a fold of one is that publisher's own row. */
function folded(
  entries: readonly Entry[],
  foldOf: (entry: Entry) => Fold,
  folds: readonly Fold[],
): readonly ReportRow[] {
  return folds.flatMap((fold): readonly ReportRow[] => {
    const within = entries.filter((entry) => foldOf(entry) === fold)
    const [only, ...others] = within
    if (!only) return []
    if (others.length === 0) return [only.row]
    const met = within.flatMap(({ row }) =>
      row.cells.flatMap(({ place, tally }) =>
        reportings.flatMap((reporting) =>
          Array.from({ length: tally[reporting] }, () => ({ place, reporting })),
        ),
      ),
    )
    return [{ fold, publishers: within.flatMap(({ row }) => row.publishers), cells: cellsOf(met) }]
  })
}
