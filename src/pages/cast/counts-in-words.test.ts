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
      'On screen, 2 are confirmed, 11 expected but not confirmed, 1 likely and 3 not named; behind it, 6 are confirmed and 1 not named; 3 more only ask the questions.',
    ],
    [
      [[{ standing: 'expected', count: 1 }], [], 1],
      'On screen, 1 is expected but not confirmed; 1 more only asks the questions.',
    ],
    [[[], [{ standing: 'confirmed', count: 1 }], 0], 'Behind it, 1 is confirmed.'],
    [[[], [], 0], ''],
  ])('%j: %s', (counts, sentence) => expect(countsInWords(...counts)).toBe(sentence))
})
