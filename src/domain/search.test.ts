import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory, eventIn } from '../../test/builders'
import { fitsQuery, searchTextOf } from './search'
import { searchTextIn } from './story'
import { fold } from './slug'

const story = aStory({
  sources: [aSource(), aSource({ id: 'telerama', publisher: 'Télérama' })],
  people: [
    aPerson({
      name: 'Kit Connor',
      credits: [{ text: 'Nick Nelson', sources: ['hello-film-finale'] }],
    }),
  ],
  events: [
    anEvent({
      title: 'Netflix announces a film',
      claims: [{ text: 'It’s called “Forever”.', sources: ['hello-film-finale'] }],
      answers: [
        {
          question: 'title',
          answer: 'Heartstopper Forever',
          standing: 'confirmed',
          sources: ['hello-film-finale'],
        },
      ],
      disagreements: [
        {
          question: 'When did it start?',
          sides: [
            { text: 'On Monday.', sources: ['hello-film-finale'] },
            { text: 'On Tuesday.', sources: ['telerama'] },
          ],
          why: 'Nobody was asked twice.',
        },
      ],
    }),
  ],
})
const event = eventIn(story, 'netflix-announces-film')
const text = searchTextIn(story, event)

describe('the search', () => {
  it.each([
    ['the title', 'netflix announces'],
    ['a claim', 'called'],
    ['an answer', 'heartstopper'],
    ['the question of a disagreement', 'start'],
    ['a side', 'tuesday'],
    ['why', 'asked twice'],
    ['a person', 'connor'],
    ['a credit', 'nelson'],
    ['a publisher', 'hello!'],
    ['a publisher of a disagreement, without its accents', 'TELERAMA'],
    ['what a Turkish keyboard writes', 'NETFLİX fılm'],
    ['part of a word', 'announ'],
    ['words in any order, from anywhere', 'forever monday kit'],
    ['another apostrophe', "it's"],
    ['nothing at all', ''],
  ])('finds an event by %s', (_place, query) => {
    expect(fitsQuery(text, query)).toBe(true)
  })

  it.each(['musical', 'netflix musical', 'netflixannounces', 'https', 'hello-film-finale'])(
    'does not find it by "%s"',
    (query) => {
      expect(fitsQuery(text, query)).toBe(false)
    },
  )

  it('ignores people and sources that are missing', () => {
    expect(searchTextOf(event, new Map(), new Map())).not.toMatch(/connor|hello!/u)
  })

  it('finds any text by itself and by each of its words in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (any) => {
        expect(fitsQuery(fold(any), any.trim())).toBe(true)
        for (const word of any.split(/\s+/u)) expect(fitsQuery(fold(any), word)).toBe(true)
      }),
    )
  })
})
