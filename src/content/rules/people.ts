import { located, type Finding } from '../located'
import type { Timeline } from '../schema'
import { quote } from '../wording'

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

/** Finds claims about people whom their event does not list. */
export function aboutUnlistedPeople({ events }: Timeline): readonly Finding[] {
  return located(events, ['events'])
    .flatMap(({ item: { claims, people }, path }) =>
      located(claims, [...path, 'claims']).flatMap((claim) =>
        located(claim.item.about ?? [], [...claim.path, 'about']).filter(
          ({ item }) => !people.includes(item),
        ),
      ),
    )
    .map(({ item, path }) => ({
      path,
      remedy: `Add ${quote(item)} to the "people" of the event, or take the id out here.`,
    }))
}
