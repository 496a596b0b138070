import { compareDates } from './date'
import { isolated } from './phrases'
import { searchTextOf } from './search'
import { slugOf } from './slug'
import type { EventId, Person, PersonId, Source, SourceId, Timeline, TimelineEvent } from './schema'
import type { EventType } from './vocabulary'

declare const publisherBrand: unique symbol
/** The slug of a publisher's name; made by `publishersOf` only. */
export type PublisherId = string & { readonly [publisherBrand]: true }

export interface Publisher {
  readonly id: PublisherId
  readonly name: string
}

/** A checked timeline with its events in the order of the page and everything findable by id. */
export interface Story {
  readonly timeline: Timeline
  readonly events: readonly TimelineEvent[]
  readonly people: readonly Person[]
  readonly publishers: readonly Publisher[]
  /** Place in the story, from 1. */
  readonly positions: ReadonlyMap<EventId, number>
  /** By id and by former id. */
  readonly eventsByName: ReadonlyMap<string, TimelineEvent>
  readonly peopleByName: ReadonlyMap<string, Person>
  readonly sourcesById: ReadonlyMap<SourceId, Source>
  readonly publisherIds: ReadonlyMap<SourceId, PublisherId>
  /** What `searchTextIn` has made: nothing until somebody searches. */
  readonly searchTexts: WeakMap<TimelineEvent, string>
}

/** Arranges a checked timeline for reading: events by the sorting rule of `compareDates`, equal dates as in the file. */
export function storyOf(timeline: Timeline): Story {
  const events = timeline.events.toSorted((a, b) => compareDates(a.date, b.date))
  const sourcesById = new Map(timeline.sources.map((source) => [source.id, source]))
  const peopleByName = byName(timeline.people)
  return {
    timeline,
    events,
    people: timeline.people,
    publishers: publishersOf(timeline.sources),
    positions: new Map(events.map((event, index) => [event.id, index + 1])),
    eventsByName: byName(events),
    peopleByName,
    sourcesById,
    publisherIds: new Map(timeline.sources.map((source) => [source.id, publisherIdOf(source)])),
    searchTexts: new WeakMap(),
  }
}

function byName<Named extends { readonly id: string; readonly aliases: readonly string[] }>(records: readonly Named[]) {
  return new Map(records.flatMap((record) => [record.id, ...record.aliases].map((name) => [name, record])))
}

const publisherIdOf = (source: Source) => slugOf(source.publisher) as PublisherId

function publishersOf(sources: readonly Source[]): readonly Publisher[] {
  const found = new Map(sources.map((source) => [publisherIdOf(source), source.publisher]))
  return [...found].map(([id, name]) => ({ id, name })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** What the search looks through in an event, made when it is first asked for; of an event that lost what was not known yet, only what is left. */
export function searchTextIn(story: Story, event: TimelineEvent): string {
  const made = story.searchTexts.get(event) ?? searchTextOf(event, story.peopleByName, story.sourcesById)
  story.searchTexts.set(event, made)
  return made
}

/** The record of a source that the gate has seen to exist. */
export function sourceOf(story: Story, id: SourceId): Source {
  const source = story.sourcesById.get(id)
  if (!source) throw new Error(`The gate let pass a source that does not exist: ${id}`)
  return source
}

/** The names of the publishers of sources as a sentence lists them, each once, in the order of the sources. */
export function publisherNames(story: Story, sources: readonly SourceId[]): readonly string[] {
  return [...new Set(sources.map((id) => isolated(sourceOf(story, id).publisher)))]
}

/** Who says something, in a few words: "HELLO!", "HELLO! and Variety", "HELLO! and 2 others". */
export function publishersInWords(story: Story, sources: readonly SourceId[]): string {
  const [first = '', second, ...more] = publisherNames(story, sources)
  if (second === undefined) return first
  return more.length > 0 ? `${first} and ${more.length + 1} others` : `${first} and ${second}`
}

/** The record of a person that the gate has seen to exist. */
export function personOf(story: Story, id: PersonId): Person {
  const person = story.peopleByName.get(id)
  if (!person) throw new Error(`The gate let pass a person who does not exist: ${id}`)
  return person
}

/** The record of a type of event that the gate has seen to exist. */
export function typeOf(story: Story, id: EventType): Timeline['types'][number] {
  const type = story.timeline.types.find((type) => type.id === id)
  if (!type) throw new Error(`The gate let pass a type of event that does not exist: ${id}`)
  return type
}
