import { compareDates } from './date/span'
import { isolated } from './phrases'
import { searchTextOf } from './search'
import { slugOf } from './slug'
import type {
  EventId,
  Person,
  PersonId,
  Source,
  SourceId,
  Timeline,
  TimelineEvent,
} from '../content/schema'
import type { EventType, LeafLook } from './vocabulary'
import { en } from '../messages/en'

declare const publisherBrand: unique symbol
/** The slug of a publisher's name; only `publisherIdOf` makes it. */
export type PublisherId = string & { readonly [publisherBrand]: true }

export interface Publisher {
  readonly id: PublisherId
  readonly name: string
}

/** The fields of an event that a chapter list needs. */
export type EventSummary = Pick<TimelineEvent, 'id' | 'type' | 'date' | 'title' | 'planned'>

/** A chapter of a long story, as listed before it is loaded. */
export interface ChapterSummary {
  /** Its path below the base of the site. */
  readonly file: string
  /** The position of its first event in the story, from 1. */
  readonly from: number
  readonly count: number
  readonly opening: EventSummary
  /** The date of its last event. */
  readonly until: string
}

/** An event whose answers still apply after it, and its position in the story, from 1. */
export interface StickyEvent {
  readonly position: number
  readonly event: TimelineEvent
}

/** The number of events by type, person and publisher, and of those that each other filter shows. */
export interface FacetCounts {
  readonly types: Readonly<Record<string, number>>
  readonly people: Readonly<Record<string, number>>
  readonly publishers: Readonly<Record<string, number>>
  readonly disputed: number
  readonly firstHand: number
  readonly turning: number
}

/** A validated timeline with sorted events and indexes; of a long one, the loaded part. */
export interface Story {
  readonly timeline: Timeline
  readonly events: readonly TimelineEvent[]
  /** The loaded events, and those not loaded whose answers still apply, in the order of the story. */
  readonly boardEvents: readonly TimelineEvent[]
  readonly people: readonly Person[]
  readonly publishers: readonly Publisher[]
  /** How many events and sources the whole story has. */
  readonly total: number
  readonly sourceCount: number
  /** Empty if the story is short enough to be loaded as a whole. */
  readonly chapters: readonly ChapterSummary[]
  /** The indices of the loaded chapters. */
  readonly loadedChapters: ReadonlySet<number>
  /** Whether all events are loaded. */
  readonly isComplete: boolean
  /** The counts for the whole of a long story. */
  readonly facetCounts: FacetCounts | undefined
  /** The position in the story, from 1. */
  readonly positions: ReadonlyMap<EventId, number>
  /** By id and by former id. */
  readonly eventsByName: ReadonlyMap<string, TimelineEvent>
  readonly peopleByName: ReadonlyMap<string, Person>
  readonly sourcesById: ReadonlyMap<SourceId, Source>
  readonly publisherIds: ReadonlyMap<SourceId, PublisherId>
  /** The cache of `searchTextIn`. */
  readonly searchTexts: WeakMap<TimelineEvent, string>
}

/** Makes a story of a validated timeline, with the events sorted by `compareDates`. */
export function storyOf(timeline: Timeline): Story {
  const events = timeline.events.toSorted((a, b) => compareDates(a.date, b.date))
  return arrange(timeline, {
    events,
    positions: events.map((_, index) => index + 1),
    carriedAnswers: [],
    publishers: timeline.sources.map(({ publisher }) => publisher),
    total: events.length,
    sourceCount: timeline.sources.length,
    chapters: [],
    loadedChapters: new Set(),
    facetCounts: undefined,
  })
}

interface Arranged extends Pick<
  Story,
  'events' | 'total' | 'sourceCount' | 'chapters' | 'loadedChapters' | 'facetCounts'
> {
  /** The position of each event in the story, from 1. */
  readonly positions: readonly number[]
  /** Events, loaded or not, whose answers still apply. */
  readonly carriedAnswers: readonly StickyEvent[]
  /** The names, possibly repeated. */
  readonly publishers: readonly string[]
}

/** Indexes a timeline whose events are sorted. */
export function arrange(
  timeline: Timeline,
  { events, positions: places, carriedAnswers, publishers, ...whole }: Arranged,
): Story {
  const positions = new Map(events.map((event, index) => [event.id, places[index] ?? 0]))
  const absent = new Map(
    carriedAnswers
      .filter(({ event }) => !positions.has(event.id))
      .map(({ event, position }) => [event, position]),
  )
  for (const [event, position] of absent) positions.set(event.id, position)
  const placeOf = ({ id }: TimelineEvent) => positions.get(id) ?? 0
  return {
    ...whole,
    timeline,
    events,
    boardEvents:
      absent.size === 0
        ? events
        : [
            ...events,
            ...new Map([...absent.keys()].map((event) => [event.id, event])).values(),
          ].toSorted((a, b) => placeOf(a) - placeOf(b)),
    people: timeline.people,
    publishers: publishersOf(publishers),
    isComplete: events.length === whole.total,
    positions,
    eventsByName: byName(events),
    peopleByName: byName(timeline.people),
    sourcesById: new Map(timeline.sources.map((source) => [source.id, source])),
    publisherIds: new Map(
      timeline.sources.map((source) => [source.id, publisherIdOf(source.publisher)]),
    ),
    searchTexts: new WeakMap(),
  }
}

function byName<Named extends { readonly id: string; readonly aliases: readonly string[] }>(
  records: readonly Named[],
) {
  return new Map(
    records.flatMap((record) => [record.id, ...record.aliases].map((name) => [name, record])),
  )
}

const publisherIdOf = (name: string) => slugOf(name) as PublisherId

function publishersOf(names: readonly string[]): readonly Publisher[] {
  const found = new Map(names.map((name) => [publisherIdOf(name), name]))
  return [...found].map(([id, name]) => ({ id, name })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Returns the searchable text of an event, cached. */
export function searchTextIn(story: Story, event: TimelineEvent): string {
  const text =
    story.searchTexts.get(event) ?? searchTextOf(event, story.peopleByName, story.sourcesById)
  story.searchTexts.set(event, text)
  return text
}

/** Finds a source; the validator guarantees that it exists. */
export function sourceOf(story: Story, id: SourceId): Source {
  const source = story.sourcesById.get(id)
  if (!source) throw new Error(`Unknown source: ${id}`)
  return source
}

/** Lists the publishers of sources, each once, in the order of the sources. */
export function publisherNames(story: Story, sources: readonly SourceId[]): readonly string[] {
  return [...new Set(sources.map((id) => isolated(sourceOf(story, id).publisher)))]
}

/** Formats the publishers of sources: "HELLO!", "HELLO! and Variety", "HELLO! and 2 others". */
export function publishersInWords(story: Story, sources: readonly SourceId[]): string {
  const [first = '', second, ...more] = publisherNames(story, sources)
  return second === undefined ? first : en.domain.publishers(first, second, more.length)
}

/** Finds a person; the validator guarantees that they exist. */
export function personOf(story: Story, id: PersonId): Person {
  const person = story.peopleByName.get(id)
  if (!person) throw new Error(`Unknown person: ${id}`)
  return person
}

/** An event as a leaf on a line of time. */
export interface PlacedLeaf extends LeafLook {
  readonly id: string
  /** Its place on the line, from 0 to 1. */
  readonly at: number
}

/** Gives placed events the leaves of their types. */
export function leavesOf(
  story: Story,
  placed: readonly { readonly event: TimelineEvent; readonly at: number }[],
): readonly PlacedLeaf[] {
  return placed.map(({ event, at }) => {
    const { leaf, colour } = typeOf(story, event.type)
    return { id: event.id, at, leaf, colour }
  })
}

/** Lists the ids of the types, in the order of the content file. */
export const typeIdsOf = ({ timeline }: Pick<Story, 'timeline'>): readonly EventType[] =>
  timeline.types.map(({ id }) => id)

/** Finds a type of event; the validator guarantees that it exists. */
export function typeOf(story: Story, id: EventType): Timeline['types'][number] {
  const type = story.timeline.types.find((type) => type.id === id)
  if (!type) throw new Error(`Unknown type of event: ${id}`)
  return type
}
