import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAsof, anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory, eventIn, personIn } from '../../test/builders'
import { isKnownBy } from './as-of'
import { eventsWith, peopleOfKind, standingCounts } from './cast'
import { answeredOn, castAsOf, castDaysOf } from './cast-as-of'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import type { Story } from './story'

const story = aStory({
  sources: [
    aSource({ id: 'early', published: '2024-11-05' }),
    aSource({ id: 'rumour', published: '2025-03' }),
    aSource({ id: 'news', published: '2025-04-22' }),
    aSource({ id: 'more-news', published: '2025-04-23' }),
  ],
  events: [
    anEvent({
      id: 'clip',
      date: '2024-11-05',
      people: ['lead', 'host'],
      claims: [{ text: 'A clip.', sources: ['early'] }],
    }),
    anEvent({
      id: 'announcement',
      people: ['lead', 'friend'],
      claims: [{ text: 'A film.', sources: ['news', 'more-news'] }],
      answers: [
        { question: 'cast', answer: 'The lead', standing: 'confirmed', sources: ['more-news'] },
        { question: 'ending', answer: 'A film', standing: 'confirmed', sources: ['early', 'news'] },
      ],
    }),
    anEvent({
      id: 'release',
      date: '2025-07',
      planned: true,
      people: [],
      claims: [{ text: 'In July.', sources: ['news'] }],
      answers: [
        { question: 'release', answer: 'July', standing: 'planned', sources: ['more-news'] },
      ],
    }),
  ],
  people: [
    aPerson({
      id: 'friend',
      credits: [{ text: 'Friend', sources: ['early'] }],
      standings: [
        { standing: 'likely', text: 'A report.', sources: ['news'] },
        { standing: 'expected', text: 'A rumour.', sources: ['rumour'] },
      ],
    }),
    aPerson({
      id: 'lead',
      credits: [
        { text: 'Producer of the film', sources: ['more-news'] },
        { text: 'Lead', sources: ['early', 'news'] },
      ],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['more-news', 'news'] }],
      spellings: [{ form: 'Leed', sources: ['more-news'] }],
    }),
    aPerson({
      id: 'host',
      kind: 'interviewer',
      credits: [{ text: 'Host', sources: ['early'] }],
      standings: [],
    }),
  ],
})

describe('castAsOf', () => {
  it('keeps of each person what some source had said, with those sources only', () => {
    const lead = personIn(castAsOf(story, '2025-04-22'), 'lead')
    expect(lead).toBe(personIn(story, 'lead')) // links still find the whole record
    expect(castAsOf(story, '2025-04-22').people[1]).toMatchObject({
      credits: [{ text: 'Lead', sources: ['early', 'news'] }],
      standings: [{ standing: 'confirmed', sources: ['news'] }],
      spellings: [],
    })
  })

  it.each<[string, string, readonly string[]]>([
    ['2024-10-01', 'friend', ['not-named']],
    ['2025-03-30', 'friend', ['not-named']],
    ['2025-03', 'friend', ['expected']],
    ['2025-04-22', 'friend', ['likely', 'expected']],
    ['2025-04-22', 'host', []],
  ])('on %s gives %s the standings %j', (asof, name, standings) => {
    const person = castAsOf(story, asof).people.find(({ id }) => id === name)
    expect(person?.standings.map(({ standing }) => standing)).toEqual(standings)
  })

  it('orders people by what was known, and counts those who were not named', () => {
    const peopleOn = (asof: string) => peopleOfKind(castAsOf(story, asof), 'cast')
    expect(peopleOn('2025-03').map(({ id }) => id)).toEqual(['friend', 'lead'])
    expect(peopleOn('2025-04-22').map(({ id }) => id)).toEqual(['lead', 'friend'])
    expect(standingCounts(peopleOn('2024-10'))).toEqual([{ standing: 'not-named', count: 2 }])
  })

  it('has the events that were known', () => {
    const dated = castAsOf(story, '2025-04-21')
    expect(dated.events.map(({ id }) => id)).toEqual(['clip'])
    expect(eventsWith(dated, personIn(story, 'lead'))).toHaveLength(1)
    expect(eventsWith(dated, personIn(story, 'friend'))).toHaveLength(0)
  })

  it('shows nothing too early, and all of it in the end', () => {
    fc.assert(
      fc.property(anyStory, anAsof, (any, asof) => {
        for (const { credits, standings, spellings } of castAsOf(any, asof).people)
          for (const { sources } of [...credits, ...standings, ...spellings])
            expect(sources.every((id) => isKnownBy(any, id, asof))).toBe(true)
      }),
    )
    expect(castAsOf(story, '2030').people).toEqual(story.people)
  })
})

/** The first standing of everybody on a day, in the order of the file. */
const firstStandings = (any: Story, day: number) =>
  castAsOf(any, dayOf(day)).people.map(({ standings: [first] }) =>
    first && first.sources.length > 0 ? first.standing : undefined,
  )

describe('castDaysOf', () => {
  it('lists the first day, and those on which somebody’s standing changed', () => {
    expect(castDaysOf(story)).toEqual(['2024-10-01', '2025-03-31', '2025-04-22'])
  })

  it('lists all of these days and no other', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const { first, last } = spanOf(any.timeline.scope)
        const days = castDaysOf(any)
        const changed = Array.from({ length: last - first }, (_, index) => first + index + 1)
          .filter(
            (day) =>
              JSON.stringify(firstStandings(any, day)) !==
              JSON.stringify(firstStandings(any, day - 1)),
          )
          .map(dayOf)
        expect(days.filter((day) => day <= dayOf(last))).toEqual([dayOf(first), ...changed])
      }),
      { numRuns: 10 },
    )
  })
})

describe('answeredOn', () => {
  it.each([
    ['announcement', 'cast', '2025-04-23'],
    ['announcement', 'ending', '2025-04-22'],
    ['release', 'release', '2025-04-23'],
  ])('of the event %s about %s is %s', (name, question, day) => {
    const event = eventIn(story, name)
    const answer = event.answers.find((answer) => answer.question === question)
    expect(answer && answeredOn(story, { event, answer })).toBe(day)
  })

  it('is undefined if no day is certain', () => {
    const event = eventIn(story, 'announcement')
    const [answer] = event.answers
    const open = {
      ...story,
      sourcesById: new Map(
        story.timeline.sources.map((source) => [
          source.id,
          { ...source, published: '2025-04-22/..' },
        ]),
      ),
    }
    expect(answer && answeredOn(open, { event, answer })).toBeUndefined()
  })
})
