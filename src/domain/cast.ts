import { compareDates, middleOf, spanOf } from './date/span'
import { monthsIn } from './date/months'
import { dateInWords } from './date/format'
import type { Person, SourceId, TimelineEvent } from '../content/schema'
import { sourceOf, type Story } from './story'
import { personStandings, type PersonStanding, type PersonKind } from './vocabulary'
import { en } from '../messages/en'

/** Lists the events in which a person appears, in the order of the story. */
export function eventsWith(story: Story, person: Person): readonly TimelineEvent[] {
  return story.events.filter((event) => event.people.includes(person.id))
}

/** Finds the publication date of the earliest source, comparing the last possible day of each. */
export function sinceOf(story: Story, sources: readonly SourceId[]): string | undefined {
  return sources
    .map((id) => sourceOf(story, id).published)
    .toSorted((a, b) => spanOf(a).last - spanOf(b).last || compareDates(a, b))
    .at(0)
}

/** Formats the date of a standing: "since April 2025", but "as of April 2025" for a name that is missing. */
export const sinceInWords = (standing: PersonStanding, date: string): string =>
  standing === 'not-named' ? en.dates.asOf(dateInWords(date)) : en.dates.since(dateInWords(date))

/** Lists the sources of a person's card, each once, in the order of citation. */
export function citationsOfCard(person: Person): readonly SourceId[] {
  return [
    ...new Set(
      [...person.credits, ...person.standings, ...person.spellings].flatMap(
        ({ sources }) => sources,
      ),
    ),
  ]
}

const standingRank = (person: Person) =>
  personStandings.indexOf(person.standings[0]?.standing ?? 'not-named')

/** Lists the people of one kind, the most certain first, otherwise in the order of the file. */
export function peopleOfKind(story: Story, kind: PersonKind): readonly Person[] {
  return story.people
    .filter((person) => person.kind === kind)
    .toSorted((a, b) => standingRank(b) - standingRank(a))
}

/** Counts people by their first standing, the most certain first; standings that nobody has are left out. */
export function standingCounts(
  people: readonly Person[],
): ReadonlyArray<{ readonly standing: PersonStanding; readonly count: number }> {
  return personStandings
    .map((standing) => ({
      standing,
      count: people.filter(({ standings }) => standings[0]?.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
    .toReversed()
}

/** An event and its position in the scope of the story, from 0 to 1. */
interface PositionedEvent {
  readonly event: TimelineEvent
  readonly at: number
}

const share = (story: Story) => {
  const { first, last } = spanOf(story.timeline.scope) // the validator requires both ends
  return (day: number) => Math.min(1, Math.max(0, (day - first) / (last + 1 - first)))
}

/** Positions the events of a person in the scope of the story. */
export const lineOf = (story: Story, person: Person): readonly PositionedEvent[] =>
  placedIn(story, eventsWith(story, person))

/** Positions events in the scope of the story by the middle of their dates. */
export function placedIn(
  story: Story,
  events: readonly TimelineEvent[],
): readonly PositionedEvent[] {
  const at = share(story)
  return events.map((event) => ({ event, at: at(middleOf(event.date)) }))
}

/** Lists the months of the story, each with the position of its first day, from 0 to 1. */
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
