import { compareDates, middleOf, spanOf } from './date/span'
import { monthsIn } from './date/months'
import { dateInWords } from './date/format'
import type { Person, SourceId, TimelineEvent } from '../content/schema'
import { sourceOf, type Story } from './story'
import { filmStandings, type FilmStanding, type PersonKind } from './vocabulary'

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

/** From when a standing is known, in words: a name that is missing is missing on a day, not since it. */
export const sinceInWords = (standing: FilmStanding, date: string): string =>
  `${standing === 'not-named' ? 'as of' : 'since'} ${dateInWords(date)}`

/** The sources of a person's card, each once, in the order in which it first cites them. */
export function citationsOfPerson(person: Person): readonly SourceId[] {
  return [
    ...new Set(
      [...person.credits, ...person.standings, ...person.spellings].flatMap(
        ({ sources }) => sources,
      ),
    ),
  ]
}

const firmness = (person: Person) =>
  filmStandings.indexOf(person.standings[0]?.standing ?? 'not-named')

/** The people of one kind: who is firmest in the film comes first, equals as in the file. */
export function peopleOfKind(story: Story, kind: PersonKind): readonly Person[] {
  return story.people
    .filter((person) => person.kind === kind)
    .toSorted((a, b) => firmness(b) - firmness(a))
}

/** How many of these people stand where for the film, the firmest first; what nobody is, and who has no standing, is left out. */
export function standingCounts(
  people: readonly Person[],
): ReadonlyArray<{ readonly standing: FilmStanding; readonly count: number }> {
  return filmStandings
    .map((standing) => ({
      standing,
      count: people.filter(({ standings }) => standings[0]?.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
    .toReversed()
}

/** An event at its place in the time of the story: 0 is its beginning, 1 its end. */
interface PlacedEvent {
  readonly event: TimelineEvent
  readonly at: number
}

const share = (story: Story) => {
  const { first, last } = spanOf(story.timeline.scope) // the gate closes the scope at both ends
  return (day: number) => Math.min(1, Math.max(0, (day - first) / (last + 1 - first)))
}

/** The events of a person, each where the middle of its date lies in the time of the story. */
export const lineOf = (story: Story, person: Person): readonly PlacedEvent[] =>
  placedIn(story, eventsWith(story, person))

/** Some events of the story, each where the middle of its date lies in the time of it. */
export function placedIn(story: Story, events: readonly TimelineEvent[]): readonly PlacedEvent[] {
  const at = share(story)
  return events.map((event) => ({ event, at: at(middleOf(event.date)) }))
}

/** The beginning of each month of the story, with the month's name. */
export function monthsOf(
  story: Story,
): ReadonlyArray<{ readonly name: string; readonly year: string; readonly at: number }> {
  const at = share(story)
  return monthsIn(spanOf(story.timeline.scope)).map(({ name, year, begins }) => ({
    name,
    year,
    at: at(begins),
  }))
}
