import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory, aTimeline } from '../../test/builders'
import { hostilePart, hostileText } from '../../test/hostile'
import { parseTimeline } from '../content/validate-content'
import type { SearchResult } from '../domain/search-index'
import { storyOf } from '../domain/story'
import { prepareSearchIndex, searchIndexOf } from './search-index'

const published = storyOf(
  parseTimeline(
    JSON.parse(readFileSync(new URL('../../public/data/timeline.json', import.meta.url), 'utf8')),
  ),
)

const story = aStory({
  questions: aTimeline().questions.map((question) =>
    question.id === 'release' ? { ...question, keywords: ['release date'] } : question,
  ),
  sources: [
    aSource({ publisher: 'HELLO!' }),
    aSource({ id: 'telerama', publisher: 'Télérama', headline: 'La fin d’une histoire' }),
    aSource({ id: 'asahi', publisher: 'Asahi', headline: '東京の春の映画', language: 'ja' }),
  ],
  people: [
    aPerson({
      name: 'Kit Connor',
      credits: [{ text: 'Nick Nelson', sources: ['hello-film-finale'] }],
      spellings: [{ form: 'Kitt Conner', sources: ['telerama'] }],
    }),
  ],
  events: [
    anEvent({
      id: 'film',
      title: 'Netflix announces a film',
      brief: 'A feature instead',
      keywords: ['trailer'],
      claims: [{ text: 'It’s called “Forever”.', sources: ['hello-film-finale'] }],
      answers: [
        {
          question: 'release',
          answer: 'Some day',
          standing: 'planned',
          sources: ['hello-film-finale'],
        },
      ],
    }),
    anEvent({
      id: 'meeting',
      type: 'interview',
      date: '2025-02',
      title: 'A meeting in a café',
      people: [],
      claims: [{ text: 'Netflix was not there.', sources: ['telerama', 'asahi'] }],
      disagreements: [
        {
          question: 'When did it start?',
          sides: [
            { text: 'On Monday.', sources: ['telerama'] },
            { text: 'On Tuesday.', sources: ['asahi'] },
          ],
          why: 'Nobody was asked twice.',
        },
      ],
    }),
    anEvent({
      id: 'podcast',
      date: '2025-03',
      title: 'A podcast',
      people: [],
      claims: [{ text: 'Said in 2025, planned for 2026.', sources: ['hello-film-finale'] }],
    }),
  ],
})

const find = (query: string, asof?: string): SearchResult => searchIndexOf(story, asof).find(query)
const idsOf = ({ events }: SearchResult) => [...events]

describe('the index', () => {
  it.each([
    ['a title', 'announces', ['film']],
    ['a claim', 'forever', ['film']],
    ['the brief', 'feature', ['film']],
    ['a keyword', 'trailer', ['film']],
    ['a keyword of a question that is answered', 'release date', ['film']],
    ['the question itself', 'what about release', ['film']],
    ['an answer', 'some day', ['film']],
    ['the standing of an answer', 'planned', ['film', 'podcast']],
    ['the type of event', 'interview', ['meeting']],
    ['a person', 'connor', ['film']],
    ['a credit', 'nelson', ['film']],
    ['another spelling of a name', 'conner', ['film']],
    ['a publisher, without its accents', 'TELERAMA', ['meeting']],
    ['a headline', 'fin histoire', ['meeting']],
    ['the question of a disagreement', 'start', ['meeting']],
    ['a side', 'tuesday', ['meeting']],
    ['why', 'asked twice', ['meeting']],
    ['the beginning of a word', 'annou', ['film', 'podcast']],
    ['words in any order, from anywhere', 'forever netflix kit', ['film']],
    ['words with a typing error', 'netflx anounces', ['film']],
    ['another apostrophe and quotation marks', 'it\'s "forever"', ['film']],
  ])('finds an event by %s: %s', (_what, query, ids) => {
    expect(idsOf(find(query))).toEqual(ids)
    expect(find(query).matches).toBe('all-words')
  })

  it('ranks a word in the title before one in a claim', () => {
    expect(idsOf(find('netflix'))).toEqual(['film', 'meeting'])
  })

  it('forgives no error in a word that an event has, in a short one or in a number', () => {
    expect(idsOf(find('meetings'))).toEqual(['meeting'])
    expect(idsOf(find('meeting')).length).toBe(1)
    expect(idsOf(find('2024'))).toEqual([])
    expect(idsOf(find('kat'))).toEqual([])
    expect(idsOf(find('2026'))).toEqual(['podcast'])
  })

  it('finds the events with the most of the words where none has all', () => {
    expect(find('netflix announces musical')).toMatchObject({ matches: 'most-words' })
    expect(idsOf(find('netflix announces musical'))).toEqual(['film'])
  })

  it.each([
    ['part of a word', 'tflix', ['meeting', 'film']],
    ['words of a language without spaces', '春の映画', ['meeting']],
    ['nothing but signs', '!', ['podcast', 'film']],
  ])('finds %s in the texts', (_what, query, ids) => {
    expect(find(query)).toMatchObject({ matches: 'text', words: new Set() })
    expect(idsOf(find(query))).toEqual(ids)
  })

  it('names the words that it has found', () => {
    expect([...find('netflx forev').words].toSorted()).toEqual(['forever', 'netflix'])
  })

  it('suggests the nearest words for a query that finds nothing', () => {
    expect(idsOf(find('pdcst'))).toEqual([])
    expect(searchIndexOf(story, undefined).suggest('pdcst')).toBe('podcast')
    expect(searchIndexOf(story, undefined).suggest('zzzzzz')).toBeUndefined()
  })

  it('knows on a date only what was known then', () => {
    const later = storyOf({
      ...story.timeline,
      sources: story.timeline.sources.map((source) =>
        source.id === 'telerama' ? { ...source, published: '2025-06-01' } : source,
      ),
    })
    const on = (asof: string | undefined) => [...searchIndexOf(later, asof).find('monday').events]
    expect(idsOf(searchIndexOf(later, '2025-04-21').find('meeting'))).toEqual([])
    expect(idsOf(searchIndexOf(later, '2025-05').find('meeting'))).toEqual(['meeting'])
    expect(on('2025-05')).toEqual([])
    expect(on('2025-06-30')).toEqual(['meeting'])
    expect(on(undefined)).toEqual(['meeting'])
  })

  it('is built once for a story', async () => {
    await prepareSearchIndex(story)
    expect(searchIndexOf(story, undefined)).toBe(searchIndexOf(story, undefined))
  })

  it('answers any query, with events of the story only', () => {
    fc.assert(
      fc.property(fc.oneof(hostilePart, hostileText), (query) => {
        const { events } = find(query.slice(0, 100))
        for (const id of events) expect(story.eventsByName.has(id)).toBe(true)
        searchIndexOf(story, undefined).suggest(query.slice(0, 100))
      }),
    )
  })

  it('finds any event by its whole title', () => {
    const lost = published.events.filter(
      ({ id, title }) => !searchIndexOf(published, undefined).find(title).events.has(id),
    )
    expect(lost).toEqual([])
  })
})

describe('the published story', () => {
  it.each([
    ['wash westmorland', 'who-makes-the-film'],
    ['release date', 'release-2026'],
    ['when does it come out', 'release-2026'],
    ['trailer', 'the-title'],
    ['cast', 'who-makes-the-film'],
    ['actors', 'eleven-expected'],
    ['episodes', 'season-3-arrives'],
    ['movie title', 'the-title'],
    ['yasmin feeney', 'eleven-expected'],
    ['e-noticies', 'release-2026'],
  ])('has among the first three for “%s”: %s', (query, id) => {
    const { events, matches } = searchIndexOf(published, undefined).find(query)
    expect(matches).toBe('all-words')
    expect([...events].slice(0, 3)).toContain(id)
  })

  it('finds every confirmed answer by “confirmed”', () => {
    const confirmed = published.events.filter(({ answers }) =>
      answers.some(({ standing }) => standing === 'confirmed'),
    )
    const { events } = searchIndexOf(published, undefined).find('confirmed')
    expect(confirmed.filter(({ id }) => !events.has(id))).toEqual([])
  })
})
