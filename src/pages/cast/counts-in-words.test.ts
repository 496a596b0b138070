import { describe, expect, it } from 'vitest'
import { countsInWords } from './counts-in-words'

describe('countsInWords', () => {
  it.each<[Parameters<typeof countsInWords>, string]>([
    [
      [
        [
          { standing: 'confirmed', count: 2 },
          { standing: 'expected', count: 11 },
          { standing: 'likely', count: 1 },
          { standing: 'not-named', count: 3 },
        ],
        [
          { standing: 'confirmed', count: 6 },
          { standing: 'not-named', count: 1 },
        ],
        3,
      ],
      'Confirmed for the film so far: 2 actors and 6 crew members. 11 more actors are expected, 1 is likely and 3 are not named so far. 1 more crew member is not named so far. 3 more people took part in conversations.',
    ],
    [
      [[{ standing: 'expected', count: 1 }], [], 1],
      'Nobody is confirmed for the film yet. 1 actor is expected. 1 more person took part in conversations.',
    ],
    [
      [[], [{ standing: 'confirmed', count: 1 }], 0],
      'Confirmed for the film so far: 1 crew member.',
    ],
    [[[], [], 0], ''],
  ])('%j: %s', (counts, sentence) => expect(countsInWords(...counts)).toBe(sentence))
})
