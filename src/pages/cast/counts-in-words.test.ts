import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aStory } from '../../../test/builders'
import type { PersonStanding, PersonKind } from '../../domain/vocabulary'
import { countsInWords } from './counts-in-words'

/** Builds a story with so many people of each kind and standing. */
function storyWith(
  counts: readonly (readonly [kind: PersonKind, standing: PersonStanding, count: number])[],
) {
  const people = counts.flatMap(([kind, standing, count]) =>
    Array.from({ length: count }, (_, index) =>
      aPerson({
        id: `${kind}-${standing}-${index}`,
        kind,
        standings:
          kind === 'interviewer'
            ? []
            : [{ standing, text: 'So it is.', sources: ['hello-film-finale'] }],
      }),
    ),
  )
  return aStory({
    events: [anEvent({ people: people.map(({ id }) => id) })],
    people,
  })
}

describe('countsInWords', () => {
  it.each<[Parameters<typeof storyWith>[0], string]>([
    [
      [
        ['cast', 'confirmed', 2],
        ['cast', 'expected', 11],
        ['cast', 'likely', 1],
        ['cast', 'not-named', 3],
        ['crew', 'confirmed', 6],
        ['crew', 'not-named', 1],
        ['interviewer', 'confirmed', 3],
      ],
      'Confirmed for the film so far: 2 actors and 6 crew members. 11 more actors are expected, 1 is likely and 3 are not named so far. 1 more crew member is not named so far. 3 more people took part in conversations.',
    ],
    [
      [
        ['cast', 'expected', 1],
        ['interviewer', 'confirmed', 1],
      ],
      'Nobody is confirmed for the film yet. 1 actor is expected. 1 more person took part in conversations.',
    ],
    [[['crew', 'confirmed', 1]], 'Confirmed for the film so far: 1 crew member.'],
    [[], ''],
  ])('%j: %s', (counts, sentence) => expect(countsInWords(storyWith(counts))).toBe(sentence))
})
