import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aSource, aStory } from '../../test/builders'
import {
  disagreementCount,
  disagreementsOf,
  outletOrders,
  outletRecords,
  sortedRecords,
  type OutletRecord,
} from './disagreements'

const side = (better: boolean, ...sources: readonly string[]) => ({
  text: `As ${sources.join(' and ')} say.`,
  sources: [...sources],
  ...(better ? { better: true as const } : {}),
})
const story = aStory({
  sources: [
    aSource({ id: 'times', publisher: 'The Times' }),
    aSource({ id: 'times-again', publisher: 'The Times' }),
    aSource({ id: 'herald', publisher: 'Herald' }),
    aSource({ id: 'post', publisher: 'Post' }),
    aSource({ id: 'silent', publisher: 'Silent' }),
  ],
  people: [],
  events: [
    anEvent({
      id: 'later',
      date: '2025-04-23',
      people: [],
      planned: true,
      claims: [{ text: 'A claim.', sources: ['silent', 'times'] }],
      disagreements: [
        {
          question: 'How?',
          sides: [side(false, 'times'), side(false, 'herald', 'post')],
          why: 'It is open.',
        },
      ],
    }),
    anEvent({
      id: 'earlier',
      date: '2025-04-22',
      people: [],
      claims: [{ text: 'Another claim.', sources: ['times'] }],
      disagreements: [
        {
          question: 'Who?',
          sides: [side(true, 'times', 'times-again'), side(false, 'herald')],
          why: 'The Times was there.',
        },
        {
          question: 'When?',
          sides: [side(false, 'times'), side(true, 'herald', 'times-again')],
          why: 'The Herald was there.',
        },
      ],
    }),
  ],
})
const disagreements = disagreementsOf(story)
const records = outletRecords(story, disagreements)
const questions = (of: OutletRecord['better']) =>
  of.map(({ disagreement }) => disagreement.question)

describe('the disagreements', () => {
  it('are numbered in the order of the story', () => {
    expect(
      disagreements.map(({ number, event, disagreement }) => [
        number,
        event.id,
        disagreement.question,
      ]),
    ).toEqual([
      [1, 'earlier', 'Who?'],
      [2, 'earlier', 'When?'],
      [3, 'later', 'How?'],
    ])
  })
})

describe('the record of an outlet', () => {
  it('has each disagreement once; on both sides, the better one counts', () => {
    expect(
      records.map(({ outlet, better, less, unsettled }) => [
        outlet.name,
        questions(better),
        questions(less),
        questions(unsettled),
      ]),
    ).toEqual([
      ['Herald', ['When?'], ['Who?'], ['How?']],
      ['Post', [], [], ['How?']],
      ['The Times', ['Who?', 'When?'], [], ['How?']],
    ])
  })

  it('is in one of three lists for each disagreement, in any story', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const all = disagreementsOf(any)
        for (const record of outletRecords(any, all)) {
          const { outlet, better, less, unsettled } = record
          expect(
            [...better, ...less, ...unsettled].toSorted((a, b) => a.number - b.number),
          ).toEqual(
            all.filter(({ disagreement }) =>
              disagreement.sides.some(({ sources }) =>
                sources.some((id) => any.publisherIds.get(id) === outlet.id),
              ),
            ),
          )
          expect(disagreementCount(record)).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('sorting the records', () => {
  it.each([
    ['name', ['Herald', 'Post', 'The Times']],
    ['count', ['Herald', 'The Times', 'Post']],
    ['share', ['The Times', 'Herald', 'Post']],
  ] as const)('by %s', (order, names) => {
    expect(sortedRecords(records, order).map(({ outlet }) => outlet.name)).toEqual(names)
  })

  it('loses none', () => {
    for (const order of outletOrders)
      expect(new Set(sortedRecords(records, order))).toEqual(new Set(records))
  })
})
