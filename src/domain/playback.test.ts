import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAsof, anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { boardAfter } from './board'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { eventsKnownBy } from './as-of'
import { firstKnownDay } from './as-of-days'
import { playbackSteps, stepAt, stepInWords, type PlaybackStep } from './playback'
import type { Story } from './story'

const example = aStory(exampleFile)
const inShort = ({ day, newEvents, changes, newDisagreements, newClaims }: PlaybackStep) => ({
  day,
  newEvents: newEvents.map(({ id }) => id),
  changes: changes.map(({ question, before, after }) => [
    question.id,
    before?.standing,
    after.standing,
  ]),
  newDisagreements,
  newClaims,
})
const only = (story: Story): PlaybackStep => {
  const [step, ...others] = playbackSteps(story)
  if (!step || others.length > 0) throw new Error('The story of this test has one step.')
  return step
}

describe('the playback steps', () => {
  it('have the new events, the changes and the new claims', () => {
    expect(playbackSteps(example).map(inShort)).toEqual([
      {
        day: '2024-10-03',
        newEvents: ['podcast-episode'],
        changes: [['ending', undefined, 'hoped']],
        newDisagreements: 0,
        newClaims: 0,
      },
      { day: '2025-02-28', newEvents: ['meeting'], changes: [], newDisagreements: 0, newClaims: 0 },
      {
        day: '2025-04-22',
        newEvents: ['netflix-announces-film'],
        changes: [
          ['ending', 'hoped', 'confirmed'],
          ['title', undefined, 'open'],
        ],
        newDisagreements: 1,
        newClaims: 0,
      },
      {
        day: '2025-04-23',
        newEvents: ['premiere'],
        changes: [],
        newDisagreements: 0,
        newClaims: 0,
      },
    ])
  })

  it('begin with the scope, even if sources are older', () => {
    const old = aSource({ published: '2023' })
    expect(
      inShort(only(aStory({ sources: [old], events: [anEvent({ planned: true })] }))),
    ).toMatchObject({ day: '2024-10-01', newEvents: ['netflix-announces-film'] })
  })

  it('include the day of an event with an older source', () => {
    const sources = [
      aSource({ published: '2023' }),
      aSource({ id: 'later', published: '2025-05-01' }),
    ]
    const claims = [
      { text: 'It will be.', sources: ['hello-film-finale'] },
      { text: 'It was.', sources: ['later'] },
    ]
    expect(only(aStory({ sources, events: [anEvent({ claims })] }))).toMatchObject({
      day: '2025-04-22',
    })
  })

  it('end with the scope', () => {
    const late = aSource({ published: '2025-08-01' })
    expect(playbackSteps(aStory({ sources: [late] }))).toEqual([])
  })

  it('count new claims, but leave out days with nothing else', () => {
    const claimed = (claim: string, source: string) => ({ text: claim, sources: [source] })
    const story = aStory({
      sources: [
        aSource(),
        aSource({ id: 'later', published: '2025-05-01' }),
        aSource({ id: 'last', published: '2025-05-02' }),
      ],
      events: [
        anEvent({
          claims: [
            claimed('A film.', 'hello-film-finale'),
            claimed('In summer.', 'later'),
            claimed('In Kent.', 'last'),
          ],
          answers: [
            { question: 'filming', answer: 'In Kent.', standing: 'reported', sources: ['last'] },
          ],
        }),
      ],
    })
    expect(playbackSteps(story).map(inShort)).toMatchObject([
      { day: '2025-04-22', newClaims: 0 },
      { day: '2025-05-02', newClaims: 1 },
    ])
  })

  it('have each event once, and everything known at the end', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const came = playbackSteps(story).flatMap((step) => step.newEvents.map(({ id }) => id))
        expect(came.toSorted()).toEqual(
          eventsKnownBy(story, story.timeline.scope)
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
    )
  })

  it('are within the scope and in order', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const days = playbackSteps(story).map(({ day }) => day)
        expect(firstKnownDay(story)).toBe(days[0])
        expect(days).toEqual([...new Set(days)].toSorted())
        expect(days.every((day) => day >= '2024-10-01' && day <= '2025-07-31')).toBe(true)
      }),
    )
  })

  it('miss no change: between two of them events and board stay the same', () => {
    const seen = (story: Story, asof: string) => {
      const events = eventsKnownBy(story, asof)
      return {
        events: events.map(({ id }) => id),
        board: boardAfter(story.timeline.questions, events).map(({ set }) => [
          set?.answer.answer,
          set?.answer.standing,
        ]),
        disagreements: events.map(({ disagreements }) => disagreements.length),
      }
    }
    const scope = spanOf('2024-10/2025-07')
    const aDay = fc.integer({ min: scope.first, max: scope.last }).map(dayOf)
    fc.assert(
      fc.property(anyStory, aDay, (story, day) => {
        const step = playbackSteps(story)[stepAt(playbackSteps(story), day)]
        expect(seen(story, day)).toEqual(step ? seen(story, step.day) : seen(story, '2000'))
      }),
    )
  })

  it('change answers from one step to the next', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const standing = new Map<string, unknown>()
        for (const { question, before, after } of playbackSteps(story).flatMap(
          ({ changes }) => changes,
        )) {
          expect({ answer: before?.answer, standing: before?.standing }).toEqual(
            standing.get(question.id) ?? { answer: undefined, standing: undefined },
          )
          expect([after.answer, after.standing]).not.toEqual([before?.answer, before?.standing])
          standing.set(question.id, { answer: after.answer, standing: after.standing })
        }
      }),
    )
  })
})

describe('the step of a date', () => {
  it.each([
    ['2024-10-02', -1],
    ['2024-10-03', 0],
    ['2024-10', 0],
    ['2025-02-27', 0],
    ['2025-02', 1],
    ['2025-04-22', 2],
    ['2025', 3],
    ['2026', 3],
  ])('%s is the last one by its last day: %i', (asof, place) => {
    expect(stepAt(playbackSteps(example), asof)).toBe(place)
  })

  it('is never after it', () => {
    fc.assert(
      fc.property(anyStory, anAsof, (story, asof) => {
        const steps = playbackSteps(story)
        const place = stepAt(steps, asof)
        const last = dayOf(spanOf(asof).last)
        expect(steps.map(({ day }) => day <= last)).toEqual(steps.map((_, index) => index <= place))
      }),
    )
  })
})

describe('a step in words', () => {
  it('describes the change of the ending before others', () => {
    expect(playbackSteps(example).map(stepInWords)).toEqual([
      '3 October 2024: New: “A podcast episode”. Label ending: “A fourth season”, hoped for.',
      '28 February 2025: New: “A meeting in a café”.',
      '22 April 2025: New: “Netflix announces a film”. Label ending: now “A film”, confirmed, and 1 more change.',
      '23 April 2025: New: “The premiere”.',
    ])
  })

  it('says that nothing was known before the first', () => {
    expect(stepInWords(undefined)).toBe('Nothing was known yet.')
  })

  const claimed = (
    id: string,
    question: 'release' | 'cast',
    standing: 'hoped' | 'confirmed',
    source = 'hello-film-finale',
  ) =>
    anEvent({
      id,
      date: '2025-04-22',
      title: `The event ${id}`,
      claims: [{ text: 'It is reported.', sources: [source] }],
      answers: [{ question, answer: 'A later film.', standing, sources: [source] }],
    })

  it('names the event that made the first change', () => {
    const step = only(
      aStory({
        events: [
          claimed('one', 'release', 'hoped'),
          claimed('two', 'cast', 'hoped'),
          claimed('three', 'release', 'confirmed'),
        ],
      }),
    )
    expect(stepInWords(step)).toBe(
      '22 April 2025: 3 new events, including “The event two”. Label cast: “A later film”, hoped for, and 1 more change.',
    )
  })

  it('gives only the standing if the answer is the same', () => {
    const later = aSource({ id: 'later', published: '2025-05-01' })
    const [, step] = playbackSteps(
      aStory({
        sources: [aSource(), later],
        events: [claimed('one', 'cast', 'hoped'), claimed('two', 'cast', 'confirmed', 'later')],
      }),
    )
    expect(stepInWords(step)).toBe('1 May 2025: New: “The event two”. Label cast: now confirmed.')
  })

  it('describes disagreements and claims if nothing else changed', () => {
    const story = aStory({
      sources: [aSource(), aSource({ id: 'later', published: '2025-05-01' })],
      events: [
        anEvent({
          claims: [
            { text: 'A film.', sources: ['hello-film-finale'] },
            { text: 'In summer.', sources: ['later'] },
          ],
          disagreements: [
            {
              question: 'When?',
              sides: [
                { text: 'Summer.', sources: ['hello-film-finale'] },
                { text: 'Autumn.', sources: ['later'] },
              ],
              why: 'It stays open.',
            },
          ],
        }),
      ],
      people: [aPerson()],
    })
    expect(stepInWords(playbackSteps(story)[1])).toBe(
      '1 May 2025: Sources disagree on 1 more point. 1 more claim about earlier events.',
    )
  })

  it('truncates long titles and answers between words, and keeps the standing and the count', () => {
    const story = aStory({
      events: [
        anEvent({
          title: `A title${' of many words'.repeat(5)}`,
          answers: [
            {
              question: 'ending',
              answer: `An answer${' of many words'.repeat(10)}`,
              standing: 'confirmed',
              sources: ['hello-film-finale'],
            },
            {
              question: 'title',
              answer: 'Open.',
              standing: 'open',
              sources: ['hello-film-finale'],
            },
          ],
        }),
      ],
    })
    const words = stepInWords(only(story))
    expect(words.length).toBeLessThanOrEqual(200)
    expect(words).toMatch(
      / many…”\. Label ending: “An answer of many words .*(?:of|many|words)…”, confirmed, and 1 more change\.$/u,
    )
  })

  it('is never long', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(playbackSteps(story).filter((step) => stepInWords(step).length > 200)).toEqual([])
      }),
    )
  })
})
