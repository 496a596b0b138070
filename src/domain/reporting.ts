import { statementsOf } from './citations'
import type { Source, SourceId, TimelineEvent } from '../content/schema'
import type { Publisher, PublisherId, Story } from './story'
import { isFirstHand, rootWithin, supportOf } from './support'
import type { SourceKind } from './vocabulary'

/** How a source relates to an event: it is first-hand, it reports something itself, or it only repeats another. */
export const reportings = ['firstHand', 'own', 'repeat'] as const
export type Reporting = (typeof reportings)[number]
export type Tally = Readonly<Record<Reporting, number>>

/** An event and its sources, each once, by their relation to it. */
export interface ReportedEvent {
  readonly event: TimelineEvent
  readonly sources: Readonly<Record<Reporting, readonly Source[]>>
  readonly tally: Tally
  /** The originals of the sources; an original need not be cited itself. */
  readonly roots: readonly Source[]
}

/** The sources that the publishers of a row have on one event. */
export interface Cell {
  /** The index of the event in the story. */
  readonly place: number
  readonly tally: Tally
}

/** What the publishers of a combined row have in common: the kind of their one source, or their number of events. */
export type Fold = Exclude<SourceKind, 'news'> | 'one' | 'two'

/** A row of the table: one publisher, or several with few sources. */
export interface ReportRow {
  readonly fold?: Fold
  readonly publishers: readonly Publisher[]
  /** The first source in the story of a single publisher. */
  readonly source?: SourceId
  /** In the order of the story; only events with a source of theirs. */
  readonly cells: readonly Cell[]
}

/** Events against publishers: those that are only first-hand, and those that report. */
export interface ReportingTable {
  readonly events: readonly ReportedEvent[]
  readonly firstHand: readonly ReportRow[]
  readonly reports: readonly ReportRow[]
  /** How many sources the events cite. */
  readonly cited: number
  /** How many of those are first-hand, report something themselves on any event, or only repeat. */
  readonly tally: Tally
  /** How many originals they go back to. */
  readonly roots: number
  /** How many of the originals no event cites. */
  readonly rootsUncited: number
}

// A publisher with fewer events shares a row.
const ownRow = { firstHand: 2, reports: 3 } as const

/** Computes who reported what: each event with its sources, and each publisher with its events. */
export function reportingOf(story: Story): ReportingTable {
  const events = story.events.map((event) => reportedEventOf(story, event))
  const byPublisher = entriesOf(story, events)
  const firstHand = byPublisher.filter(({ onlyFirstHand }) => onlyFirstHand)
  const reports = byPublisher.filter(({ onlyFirstHand }) => !onlyFirstHand)
  const reportingBySource = new Map<Source, Reporting>()
  for (const { sources } of events) {
    for (const source of sources.repeat)
      if (!reportingBySource.has(source)) reportingBySource.set(source, 'repeat')
    for (const source of sources.own) reportingBySource.set(source, 'own')
    for (const source of sources.firstHand) reportingBySource.set(source, 'firstHand')
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
    cited: reportingBySource.size,
    tally: tallyOf([...reportingBySource.values()]),
    roots: roots.size,
    rootsUncited: [...roots].filter((root) => !reportingBySource.has(root)).length,
  }
}

function reportedEventOf(story: Story, event: TimelineEvent): ReportedEvent {
  const own = new Map<Source, boolean>()
  const roots = new Set<Source>()
  for (const statement of statementsOf(event)) {
    const support = supportOf(story, statement)
    for (const root of support.roots) roots.add(root)
    for (const source of support.sources) {
      // One original statement is enough, even if the source repeats another in the next.
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

/** Makes a row for each publisher that events cite, in the order of first citation. */
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
  return [...found].flatMap(([id, mentions]) => {
    const [publisher, first] = [publishers.get(id), mentions[0]]
    if (!publisher || !first) return []
    return [
      {
        row: { publishers: [publisher], source: first.source.id, cells: cellsOf(mentions) },
        name: publisher.name,
        kind: first.source.kind,
        onlyFirstHand: mentions.every(({ reporting }) => reporting === 'firstHand'),
      },
    ]
  })
}

function cellsOf(
  mentions: readonly { readonly place: number; readonly reporting: Reporting }[],
): readonly Cell[] {
  const places = [...new Set(mentions.map(({ place }) => place))].toSorted((a, b) => a - b)
  return places.map((place) => ({
    place,
    tally: tallyOf(mentions.filter((one) => one.place === place).map(({ reporting }) => reporting)),
  }))
}

function tallyOf(all: readonly Reporting[]): Tally {
  const count = (kind: Reporting) => all.filter((reporting) => reporting === kind).length
  return { firstHand: count('firstHand'), own: count('own'), repeat: count('repeat') }
}

/** Sorts by number of events, and puts channels of one publisher together: "Herald", "Herald Sports". */
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

/** Combines entries into one row per fold; a fold of one stays a single row. */
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
    const mentions = within.flatMap(({ row }) =>
      row.cells.flatMap(({ place, tally }) =>
        reportings.flatMap((reporting) =>
          Array.from({ length: tally[reporting] }, () => ({ place, reporting })),
        ),
      ),
    )
    return [
      { fold, publishers: within.flatMap(({ row }) => row.publishers), cells: cellsOf(mentions) },
    ]
  })
}
