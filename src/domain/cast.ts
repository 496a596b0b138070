import { compareDates, spanOf } from './date'
import type { Person, SourceId, TimelineEvent } from './schema'
import { sourceOf, type Story } from './story'

/** The events in which a person appears, in the order of the story. */
export function eventsWith(story: Story, person: Person): readonly TimelineEvent[] {
  return story.events.filter((event) => event.people.includes(person.id))
}

/** The publication date of the source that spoke first, by the last day that each may have appeared. */
export function sinceOf(story: Story, sources: readonly SourceId[]): string | undefined {
  return sources
    .map((id) => sourceOf(story, id).published)
    .toSorted((a, b) => spanOf(a).last - spanOf(b).last || compareDates(a, b))
    .at(0)
}

/** The sources of a person's card, each once, in the order in which it first cites them. */
export function citationsOfPerson(person: Person): readonly SourceId[] {
  return [...new Set([...person.credits, ...person.standings, ...person.spellings].flatMap(({ sources }) => sources))]
}
