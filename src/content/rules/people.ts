import { placed, type Draft, type Finding } from '../draft'

export function unnamedPeople(draft: Draft): readonly Finding[] {
  if (!draft.events) return []
  const named = new Set<string>([
    ...draft.events.flatMap((event) => event?.people ?? []),
    ...(draft.broken?.texts ?? []),
  ])
  return placed(draft.people, ['people'])
    .filter(({ item }) => !named.has(item.id))
    .map(({ path }) => ({
      path,
      remedy:
        'No event names this person. Add the id to the "people" of an event, or remove the person.',
    }))
}

export function standingsOfPeople(draft: Draft): readonly Finding[] {
  return placed(draft.people, ['people']).flatMap(({ item, path }) => {
    if (item.kind === 'interviewer') {
      return item.standings.length === 0
        ? []
        : [
            {
              path: [...path, 'standings'],
              remedy: 'Empty the standings: an interviewer has no part in the film.',
            },
          ]
    }
    return item.standings.length > 0
      ? []
      : [
          {
            path: [...path, 'standings'],
            remedy:
              'Add at least one standing with its source: confirmed, expected, likely or not-named.',
          },
        ]
  })
}
