import { eventsKnownBy, isKnownBy } from './as-of'
import type { Answers } from './board'
import type { Person, SourceId } from '../content/schema'
import { dayOf, type DayNumber } from './date/calendar'
import { spanOf } from './date/span'
import { sourceOf, type Story } from './story'
import type { PersonStanding } from './vocabulary'

/**
 * Returns a story with the people and events as they were known on a date. Cast and crew of whom no standing was known
 * are not named, by no source; otherwise the order of standings is that of the file, the one for the card first.
 */
export function castAsOf(story: Story, asof: string): Story {
  const known = <Cited extends { readonly sources: SourceId[] }>(records: readonly Cited[]) =>
    records
      .map((record) => ({
        ...record,
        sources: record.sources.filter((id) => isKnownBy(story, id, asof)),
      }))
      .filter(({ sources }) => sources.length > 0)
  const people = story.people.map((person) => {
    const standings = known(person.standings)
    const isUnnamed = standings.length === 0 && person.standings.length > 0
    return {
      ...person,
      credits: known(person.credits),
      spellings: known(person.spellings),
      standings: isUnnamed ? [notNamedYet] : standings,
    }
  })
  return { ...story, people, events: eventsKnownBy(story, asof) }
}

const notNamedYet = {
  standing: 'not-named',
  text: '',
  sources: [],
} satisfies Person['standings'][number]

/** Lists the days since the first of the story on which the card of at least one person changed its standing, that first day included. */
export function castDaysOf(story: Story): readonly string[] {
  const { first } = spanOf(story.timeline.scope)
  const days = story.people
    .flatMap((person) => changesOf(story, person))
    .map((day) => Math.max(day, first))
  return [...new Set([first, ...days])]
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b)
    .map(dayOf)
}

function changesOf(story: Story, { standings }: Person): readonly DayNumber[] {
  const known = standings.map(({ standing, sources }) => ({
    standing,
    day: knownSince(story, sources),
  }))
  let before: PersonStanding | undefined
  return [...new Set(known.map(({ day }) => day))]
    .toSorted((a, b) => a - b)
    .filter((day) => {
      const now = known.find((other) => other.day <= day)?.standing
      const isChange = now !== before
      before = now
      return isChange
    })
}

/** Finds the day since which an answer was known; undefined if it is not certain for any day. */
export function answeredOn(
  story: Story,
  { event, answer }: NonNullable<ReturnType<Answers['get']>>,
): string | undefined {
  const day = Math.max(
    event.planned ? -Infinity : spanOf(event.date).first,
    knownSince(story, answer.sources),
  )
  return Number.isFinite(day) ? dayOf(day) : undefined
}

const knownSince = (story: Story, sources: readonly SourceId[]): DayNumber =>
  Math.min(...sources.map((id) => spanOf(sourceOf(story, id).published).last))
