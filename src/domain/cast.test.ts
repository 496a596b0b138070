import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory, personIn, sourceIn } from '../../test/builders'
import { citationsOfPerson, eventsWith, sinceOf } from './cast'

const published = { exact: '2025-04-22', month: '2025-04', early: '2025-01-10', year: '2025', same: '2025-04-01/2025-04-22' }
const story = aStory({
  sources: Object.entries(published).map(([id, date]) => aSource({ id, published: date })),
  events: [
    anEvent({ id: 'second', date: '2025-04-22', claims: [{ text: 'Later.', sources: ['exact', 'year', 'same'] }], people: ['joe-locke', 'kit-connor'] }),
    anEvent({ id: 'first', date: '2025-01-10', claims: [{ text: 'Earlier.', sources: ['early'] }] }),
    anEvent({ id: 'third', date: '2025-04-23', planned: true, claims: [{ text: 'Other.', sources: ['exact'] }], people: [] }),
  ],
  people: [
    aPerson({
      credits: [{ text: 'Nick Nelson', sources: ['exact', 'early'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['early', 'month'] }],
      spellings: [{ form: 'Kitt', sources: ['year', 'exact'] }],
    }),
    aPerson({ id: 'joe-locke', name: 'Joe Locke', credits: [{ text: 'Charlie', sources: ['exact'] }], standings: [{ standing: 'likely', text: 'Named.', sources: ['exact'] }] }),
  ],
})

describe('a person', () => {
  it('appears in events, in the order of the story', () => {
    expect(eventsWith(story, personIn(story, 'kit-connor')).map(({ id }) => id)).toEqual(['first', 'second'])
    expect(eventsWith(story, personIn(story, 'joe-locke')).map(({ id }) => id)).toEqual(['second'])
  })

  it('cites each source once, in the order of the card', () => {
    expect(citationsOfPerson(personIn(story, 'kit-connor'))).toEqual(['exact', 'early', 'month', 'year'])
  })

  it.each<[readonly (keyof typeof published)[], string | undefined]>([
    [['exact', 'early'], '2025-01-10'],
    [['month', 'exact'], '2025-04-22'], // a month may mean its last day
    [['year', 'month'], '2025-04'],
    [['year'], '2025'],
    [['exact', 'same'], '2025-04-01/2025-04-22'], // of two with the same last day the one that may be earlier
    [[], undefined],
  ])('by %j is known since %s', (ids, since) => {
    expect(sinceOf(story, ids.map((id) => sourceIn(story, id).id))).toBe(since)
  })
})
