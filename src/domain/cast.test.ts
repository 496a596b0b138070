import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory, personIn, sourceIn } from '../../test/builders'
import {
  citationsOfCard,
  eventsWith,
  lineOf,
  monthsOf,
  peopleOfKind,
  sinceInWords,
  sinceOf,
  standingCounts,
} from './cast'

const published = {
  exact: '2025-04-22',
  month: '2025-04',
  early: '2025-01-10',
  year: '2025',
  same: '2025-04-01/2025-04-22',
}
const story = aStory({
  sources: Object.entries(published).map(([id, date]) => aSource({ id, published: date })),
  events: [
    anEvent({
      id: 'second',
      date: '2025-04-22',
      claims: [{ text: 'Later.', sources: ['exact', 'year', 'same'] }],
      people: ['joe-locke', 'kit-connor'],
    }),
    anEvent({
      id: 'first',
      date: '2025-01-10',
      claims: [{ text: 'Earlier.', sources: ['early'] }],
    }),
    anEvent({
      id: 'third',
      date: '2025-04-23',
      planned: true,
      claims: [{ text: 'Other.', sources: ['exact'] }],
      people: [],
    }),
  ],
  people: [
    aPerson({
      credits: [{ text: 'Nick Nelson', sources: ['exact', 'early'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['early', 'month'] }],
      spellings: [{ form: 'Kitt', sources: ['year', 'exact'] }],
    }),
    aPerson({
      id: 'joe-locke',
      name: 'Joe Locke',
      credits: [{ text: 'Charlie', sources: ['exact'] }],
      standings: [{ standing: 'likely', text: 'Named.', sources: ['exact'] }],
    }),
  ],
})

describe('a person', () => {
  it('appears in events, in the order of the story', () => {
    expect(eventsWith(story, personIn(story, 'kit-connor')).map(({ id }) => id)).toEqual([
      'first',
      'second',
    ])
    expect(eventsWith(story, personIn(story, 'joe-locke')).map(({ id }) => id)).toEqual(['second'])
  })

  it('cites each source once, in the order of the card', () => {
    expect(citationsOfCard(personIn(story, 'kit-connor'))).toEqual([
      'exact',
      'early',
      'month',
      'year',
    ])
  })

  it.each<[readonly (keyof typeof published)[], string | undefined]>([
    [['exact', 'early'], '2025-01-10'],
    [['month', 'exact'], '2025-04-22'], // a month may mean its last day
    [['year', 'month'], '2025-04'],
    [['year'], '2025'],
    [['exact', 'same'], '2025-04-01/2025-04-22'], // with the same last day, the one that may be earlier
    [[], undefined],
  ])('by %j is since %s', (ids, since) => {
    expect(
      sinceOf(
        story,
        ids.map((id) => sourceIn(story, id).id),
      ),
    ).toBe(since)
  })
})

it.each([
  ['not-named', 'as of 22 April 2025'],
  ['expected', 'since 22 April 2025'],
] as const)('the date of the standing %s is "%s"', (standing, words) => {
  expect(sinceInWords(standing, '2025-04-22')).toBe(words)
})

describe('the cast', () => {
  const someone = (
    id: string,
    standing?: 'confirmed' | 'expected' | 'likely' | 'not-named',
    kind: 'cast' | 'crew' = 'cast',
  ) =>
    aPerson({
      id,
      name: id,
      kind,
      standings: standing ? [{ standing, text: 'Said.', sources: ['hello-film-finale'] }] : [],
    })
  const cast = aStory({
    events: [anEvent({ people: ['a', 'b', 'c', 'd', 'e', 'kit-connor'] })],
    people: [
      someone('a', 'not-named'),
      someone('b', 'expected'),
      someone('kit-connor', 'confirmed'),
      someone('c', 'expected'),
      someone('d', 'likely'),
      someone('e', 'confirmed', 'crew'),
    ],
  })

  it('lists the most certain first, equals in the order of the file', () => {
    expect(peopleOfKind(cast, 'cast').map(({ id }) => id)).toEqual([
      'kit-connor',
      'b',
      'c',
      'd',
      'a',
    ])
    expect(peopleOfKind(cast, 'crew').map(({ id }) => id)).toEqual(['e'])
    expect(peopleOfKind(cast, 'interviewer')).toEqual([])
  })

  it('is counted by standing, the most certain first', () => {
    expect(standingCounts(peopleOfKind(cast, 'cast'))).toEqual([
      { standing: 'confirmed', count: 1 },
      { standing: 'expected', count: 2 },
      { standing: 'likely', count: 1 },
      { standing: 'not-named', count: 1 },
    ])
    expect(standingCounts([])).toEqual([])
  })
})

describe('the scope of the story', () => {
  const story = aStory({
    scope: '2024-12/2025-02',
    events: [
      anEvent({ id: 'last', date: '2025-02-28' }),
      anEvent({ id: 'month', date: '2025-01' }),
      anEvent({ id: 'first', date: '2024-12-01' }),
      anEvent({ id: 'other', date: '2025-01-05', people: [] }),
    ],
  })

  it('positions each event of a person by the middle of its date', () => {
    expect(
      lineOf(story, personIn(story, 'kit-connor')).map(({ event, at }) => [
        event.id,
        Math.round(at * 90),
      ]),
    ).toEqual([
      ['first', 0],
      ['month', 46],
      ['last', 89],
    ])
  })

  it('has a position for each of its months', () => {
    expect(monthsOf(story).map(({ name, year, at }) => [name, year, Math.round(at * 90)])).toEqual([
      ['December', '2024', 0],
      ['January', '2025', 31],
      ['February', '2025', 62],
    ])
  })

  it('starts with a whole month', () => {
    expect(
      monthsOf(aStory({ scope: '2025-04-20/2025-05-10' })).map(({ name, at }) => [
        name,
        Math.round(at * 21),
      ]),
    ).toEqual([
      ['April', 0],
      ['May', 11],
    ])
  })
})
