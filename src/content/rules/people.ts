import { located, type Finding } from '../located'
import type { Timeline } from '../schema'

/** Finds people whom no event names. */
export function unnamedPeople({ events, people }: Timeline): readonly Finding[] {
  const named = new Set(events.flatMap((event) => event.people))
  return located(people, ['people'])
    .filter(({ item }) => !named.has(item.id))
    .map(({ path }) => ({
      path,
      remedy:
        'No event names this person. Add the id to the "people" of an event, or remove the person.',
    }))
}

/** Finds cast and crew without a standing, and interviewers with one. */
export function standingsByKind({ people }: Timeline): readonly Finding[] {
  return located(people, ['people'])
    .filter(({ item: { kind, standings } }) => (kind === 'interviewer') === standings.length > 0)
    .map(({ item, path }) => ({
      path: [...path, 'standings'],
      remedy:
        item.kind === 'interviewer'
          ? 'Empty the standings: an interviewer takes no part in the work.'
          : 'Add at least one standing with its source: confirmed, expected, likely or not-named.',
    }))
}
