import { citationsOfCard } from './cast'
import { citationsOf } from './citations'
import { compareDates } from './date/span'
import type { Person, Source, TimelineEvent } from '../content/schema'
import type { Story } from './story'

/** A source, and the events and people that cite it. */
export interface CitedSource {
  readonly source: Source
  readonly events: readonly TimelineEvent[]
  readonly people: readonly Person[]
  /** Whether what came after the story cites it. */
  readonly isAfterwards: boolean
  /** How many sources repeat this one. */
  readonly repeats: number
}

/** Lists all sources by date of publication, each with the events and people that cite it. */
export function citedSourcesOf(story: Story): readonly CitedSource[] {
  const inEvent = story.events.map((event) => ({
    record: event,
    cited: new Set(citationsOf(event)),
  }))
  const inPerson = story.people.map((person) => ({
    record: person,
    cited: new Set(citationsOfCard(person)),
  }))
  const afterwards = new Set(story.timeline.afterwards.flatMap(({ sources }) => sources))
  return story.timeline.sources
    .toSorted((a, b) => compareDates(a.published, b.published))
    .map((source) => ({
      source,
      events: inEvent.filter(({ cited }) => cited.has(source.id)).map(({ record }) => record),
      people: inPerson.filter(({ cited }) => cited.has(source.id)).map(({ record }) => record),
      isAfterwards: afterwards.has(source.id),
      repeats: story.timeline.sources.filter(({ root }) => root === source.id).length,
    }))
}
