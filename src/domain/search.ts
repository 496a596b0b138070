import { citationsOf } from './citations'
import type { Person, Source, SourceId, TimelineEvent } from '../content/schema'
import { fold } from './slug'

/** Joins everything in an event that readers may search for, folded for `fitsQuery`. */
export function searchTextOf(
  event: TimelineEvent,
  people: ReadonlyMap<string, Person>,
  sources: ReadonlyMap<SourceId, Source>,
): string {
  const named = event.people.flatMap((id) => {
    const person = people.get(id)
    return person
      ? [
          person.name,
          ...person.credits.map((credit) => credit.text),
          ...person.spellings.map(({ form }) => form),
        ]
      : []
  })
  const disputed = event.disagreements.flatMap(({ question, sides, why }) => [
    question,
    ...sides.map((side) => side.text),
    why,
  ])
  const published = citationsOf(event).flatMap((id) => [
    sources.get(id)?.publisher ?? '',
    sources.get(id)?.headline ?? '',
  ])
  return fold(
    [
      event.title,
      ...event.claims.map((claim) => claim.text),
      ...event.answers.map((answer) => answer.answer),
      ...disputed,
      ...named,
      ...published,
    ].join('\n'),
  )
}

/** Checks whether a folded text contains every word of the query; an empty query always fits. */
export function fitsQuery(foldedText: string, query: string): boolean {
  return fold(query)
    .split(/\s+/u)
    .every((word) => foldedText.includes(word))
}
