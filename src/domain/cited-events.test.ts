import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory, eventIn } from '../../test/builders'
import { citationsOfCard } from './cast'
import { citationsOf } from './citations'
import { citedSourcesOf } from './cited-events'

const story = aStory({
  sources: [
    aSource({ id: 'report', published: '2025-04-23', root: 'original' }),
    aSource({ id: 'copy', published: '2025-04-24', root: 'original' }),
    aSource({ id: 'original', published: '2025-04-22' }),
    aSource({ id: 'side', published: '2025-04' }),
  ],
  events: [
    anEvent({
      claims: [
        { text: 'A film.', sources: ['report', 'copy'] },
        { text: 'A finale.', sources: ['copy', 'report'] },
      ],
      answers: [
        { question: 'ending', answer: 'A film.', standing: 'confirmed', sources: ['report'] },
      ],
      disagreements: [
        {
          question: 'When?',
          sides: [
            { text: 'Now.', sources: ['side'] },
            { text: 'Then.', sources: ['report'] },
          ],
          why: 'It stays open.',
        },
      ],
    }),
  ],
  people: [
    aPerson({
      credits: [{ text: 'Nick', sources: ['side'] }],
      standings: [{ standing: 'likely', text: 'Named.', sources: ['report'] }],
    }),
  ],
})

describe('the citations of an event', () => {
  it('list each source once, in the order of claims, answers and sides', () => {
    expect(citationsOf(eventIn(story, 'netflix-announces-film'))).toEqual([
      'report',
      'copy',
      'side',
    ])
  })
})

describe('the sources', () => {
  it('are in the order of publication, with what cites them', () => {
    expect(
      citedSourcesOf(story).map(({ source, events, people, repeats }) => [
        source.id,
        events.length,
        people.length,
        repeats,
      ]),
    ).toEqual([
      ['side', 1, 1, 0],
      ['original', 0, 0, 2],
      ['report', 1, 1, 0],
      ['copy', 1, 0, 0],
    ])
  })

  it('are complete, each with exactly the records that cite it', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const cited = citedSourcesOf(any)
        expect(new Set(cited.map(({ source }) => source))).toEqual(new Set(any.timeline.sources))
        for (const { source, events, people } of cited) {
          expect(events).toEqual(
            any.events.filter((event) => citationsOf(event).includes(source.id)),
          )
          expect(people).toEqual(
            any.people.filter((person) => citationsOfCard(person).includes(source.id)),
          )
        }
      }),
    )
  })
})
