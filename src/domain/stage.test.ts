import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAsof, anyStory } from '../../test/arbitraries'
import { anEvent, aSource, aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { boardAfter } from './board'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { eventsKnownBy } from './as-of'
import { firstKnownDay } from './as-of-days'
import {
  frameAt,
  framesOf,
  lastKnownInWords,
  sentenceOf,
  timeOf,
  type EventFrame,
  type Frame,
} from './stage'
import type { Story } from './story'

const example = aStory(exampleFile)
const eventFrames = (story: Story) =>
  framesOf(story).filter((frame): frame is EventFrame => frame.kind === 'event')
const inShort = ({ day, place, count, event, isNew, changes }: EventFrame) =>
  [
    day,
    count > 1 ? `${place} of ${count}` : '',
    isNew ? event.id : `more about ${event.id}`,
    changes.map(({ question, after }) => `${question.id} ${after.standing}`).join(', '),
  ]
    .filter(Boolean)
    .join('; ')
const endOf = (story: Story) => {
  const end = framesOf(story).at(-1)
  if (end?.kind !== 'end') throw new Error('The story of this test has no end.')
  return end
}

const answer = (question: string, text: string, source = 'hello-film-finale') => ({
  question,
  answer: text,
  standing: 'confirmed' as const,
  sources: [source],
})
const published = (...days: readonly string[]) =>
  days.map((day) => aSource({ id: `on-${day}`, published: day }))
const claim = (text: string, source: string) => ({ text, sources: [source] })

/** A day on which the second and the third event change answers. */
const busyDay = aStory({
  events: [
    anEvent({ id: 'first', title: 'First' }),
    anEvent({ id: 'second', title: 'Second', answers: [answer('title', 'A')] }),
    anEvent({
      id: 'third',
      title: 'Third',
      turn: { from: 'A season', to: 'A film' },
      answers: [answer('ending', 'B'), answer('script', 'C')],
    }),
    anEvent({ id: 'fourth', title: 'Fourth' }),
  ],
})

describe('the frames of the stage', () => {
  it('show each event on the day it became known, with what it changed', () => {
    expect(eventFrames(example).map(inShort)).toEqual([
      '2024-10-03; podcast-episode; ending hoped',
      '2025-02-28; meeting',
      '2025-04-22; netflix-announces-film; ending confirmed, title open',
      '2025-04-23; premiere',
    ])
  })

  it('lead a day with the event that changed most answers; the others follow in story order', () => {
    expect(eventFrames(busyDay).map(inShort)).toEqual([
      '2025-04-22; 1 of 4; third; ending confirmed, script confirmed',
      '2025-04-22; 2 of 4; first',
      '2025-04-22; 3 of 4; second; title confirmed',
      '2025-04-22; 4 of 4; fourth',
    ])
  })

  it('come back to an event when more about it changes an answer, not for a claim alone', () => {
    const story = aStory({
      sources: [aSource(), ...published('2025-05-01', '2025-05-02')],
      events: [
        anEvent({
          claims: [
            claim('A film.', 'hello-film-finale'),
            claim('In summer.', 'on-2025-05-01'),
            claim('In Kent.', 'on-2025-05-02'),
          ],
          answers: [answer('filming', 'In Kent.', 'on-2025-05-02')],
        }),
      ],
    })
    const frames = eventFrames(story)
    expect(frames.map(inShort)).toEqual([
      '2025-04-22; netflix-announces-film',
      '2025-05-02; more about netflix-announces-film; filming confirmed',
    ])
    expect(frames.map((frame) => frame.claim?.text)).toEqual(['A film.', 'In Kent.'])
  })

  it('come back to an event when its sources begin to disagree, if the day has nothing else', () => {
    const disagreement = {
      question: 'When?',
      why: 'Nobody knows.',
      sides: [
        { text: 'In May.', sources: ['hello-film-finale'] },
        { text: 'In June.', sources: ['on-2025-05-01'] },
      ],
    }
    const disputed = anEvent({ disagreements: [disagreement] })
    const sources = [aSource(), ...published('2025-05-01')]
    const [, again] = eventFrames(aStory({ sources, events: [disputed] }))
    expect(again).toMatchObject({ day: '2025-05-01', isNew: false, disagreement: 'When?' })
    expect(again && sentenceOf(again)).toBe(
      '1 May 2025: More about “Netflix announces a film”. The sources disagree: When?',
    )
    const other = anEvent({
      id: 'other',
      date: '2025-05-01',
      claims: [claim('News.', 'on-2025-05-01')],
    })
    expect(eventFrames(aStory({ sources, events: [disputed, other] })).map(inShort)).toEqual([
      '2025-04-22; netflix-announces-film',
      '2025-05-01; other',
    ])
  })

  it('put a long silence between the days around it', () => {
    expect(framesOf(example).map(({ kind }) => kind)).toEqual([
      'event',
      'silence',
      'event',
      'silence',
      'event',
      'event',
      'end',
    ])
    expect(framesOf(example)[1]).toMatchObject({ day: '2024-10-03' })
  })

  it('show one key claim', () => {
    const claims = [
      claim('First.', 'hello-film-finale'),
      { ...claim('Key.', 'hello-film-finale'), key: true as const },
    ]
    const [frame] = eventFrames(aStory({ events: [anEvent({ claims })] }))
    expect(frame?.claim?.text).toBe('Key.')
  })

  it('end by counting, and say which events had no source in time', () => {
    const late = anEvent({
      id: 'late',
      date: '2025-05-01',
      title: 'Late',
      claims: [{ text: 'It was.', sources: ['on-2025-09-01', 'on-2025-08-23'] }],
    })
    const story = aStory({
      sources: [aSource(), ...published('2025-08-23', '2025-09-01')],
      events: [anEvent({ answers: [answer('title', 'A film')] }), late],
    })
    expect(endOf(story)).toMatchObject({
      events: 1,
      answered: 1,
      leftOut: [{ event: { id: 'late' }, sourced: '2025-08-23' }],
    })
    expect(endOf(story).open.map(({ question }) => question.id)).not.toContain('title')
    expect(sentenceOf(endOf(story))).toBe('The end: 1 event, 1 of 8 questions answered.')
  })

  it('are none where nothing became known in the scope', () => {
    expect(
      framesOf(
        aStory({
          sources: published('2025-08-01').map((s) => ({ ...s, id: 'hello-film-finale' })),
        }),
      ),
    ).toEqual([])
  })

  it('skip no event and invent none', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const came = eventFrames(story).filter(({ isNew }) => isNew)
        const known = eventsKnownBy(story, story.timeline.scope).map(({ id }) => id)
        expect(came.map(({ event }) => event.id).toSorted()).toEqual(known.toSorted())
        const end = framesOf(story).at(-1)
        const leftOut = end?.kind === 'end' ? end.leftOut : []
        expect(leftOut.map(({ event }) => event.id)).toEqual(
          end ? story.events.map(({ id }) => id).filter((id) => !known.includes(id)) : [],
        )
      }),
    )
  })

  it('are in the order of their days, from the first day that the button opens', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const days = framesOf(story).map(({ day }) => day)
        expect(firstKnownDay(story)).toBe(days[0])
        expect(days).toEqual(days.toSorted())
        for (const day of new Set(days)) {
          const places = eventFrames(story).filter((frame) => frame.day === day)
          expect(places.map(({ place }) => place)).toEqual(places.map((_, index) => index + 1))
          expect(places.every(({ count }) => count === places.length)).toBe(true)
        }
      }),
    )
  })

  it('have, after each day, the board as it was known then', () => {
    const answersOf = (board: Frame['board']) =>
      board.map(({ set }) => [set?.answer.answer, set?.answer.standing])
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { day, board, ...frame } of framesOf(story)) {
          if (frame.kind !== 'event' || frame.place < frame.count) continue
          expect(answersOf(board)).toEqual(
            answersOf(boardAfter(story.timeline.questions, eventsKnownBy(story, day))),
          )
        }
      }),
    )
  })

  it('change answers from one frame to the next', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const standing = new Map<string, unknown>()
        for (const { question, before, after } of eventFrames(story).flatMap(
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

describe('the frame of a date', () => {
  it.each([
    ['2024-10-02', undefined],
    ['2024-10-03', 'podcast-episode'],
    ['2024-10', 'podcast-episode'],
    ['2025-02-27', 'podcast-episode'],
    ['2025-02', 'meeting'],
    ['2025-04-22', 'netflix-announces-film'],
    ['2025', 'premiere'],
    ['2026', 'premiere'],
  ])('%s is the last by its last day', (asof, id) => {
    const frame = framesOf(example)[frameAt(framesOf(example), asof)]
    expect(frame?.kind === 'event' ? frame.event.id : undefined).toBe(id)
  })

  it('is the one that leads its day', () => {
    expect(frameAt(framesOf(busyDay), '2025-04-22')).toBe(0)
  })

  it('is never after it', () => {
    fc.assert(
      fc.property(anyStory, anAsof, (story, asof) => {
        const frames = framesOf(story)
        const last = dayOf(spanOf(asof).last)
        const day = frames[frameAt(frames, asof)]?.day
        expect(frames.findLast((frame) => frame.day <= last)?.day).toBe(day)
      }),
    )
  })

  it.each([
    ['2025-02-28', ''],
    ['2025-03-01', 'Known on 1 March 2025: as on 28 February'],
    ['2025-01-05', 'Known on 5 January 2025: as on 3 October 2024'],
    ['2025-03', 'Known by March 2025: as on 28 February'],
    ['2024-10-02', 'Nothing was known yet by 2 October 2024. This is how it began.'],
  ])('of %s says “%s” where it is of another day', (asof, words) => {
    expect(lastKnownInWords(asof, framesOf(example)[frameAt(framesOf(example), asof)])).toBe(words)
  })
})

describe('the time of a frame', () => {
  it('is 5 s for the turn, a breath for a silence, and grows with its words for others', () => {
    const [turn, short] = framesOf(busyDay)
    expect(turn && timeOf(turn)).toBe(5000)
    expect(short && timeOf(short)).toBe(3000)
    const silence = framesOf(example).find(({ kind }) => kind === 'silence')
    expect(silence && timeOf(silence)).toBe(2000)
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const frame of framesOf(story)) {
          expect(timeOf(frame)).toBeGreaterThanOrEqual(2000)
          expect(timeOf(frame)).toBeLessThanOrEqual(5000)
        }
      }),
    )
  })
})

describe('the sentence of a frame', () => {
  it('names the day, the place in it, the event and the most important change', () => {
    expect(eventFrames(busyDay).map(sentenceOf)).toEqual([
      '22 April 2025, 1 of 4: Third. Label ending: “B”, confirmed, and 1 more change.',
      '22 April 2025, 2 of 4: First.',
      '22 April 2025, 3 of 4: Second. Label title: “A”, confirmed.',
      '22 April 2025, 4 of 4: Fourth.',
    ])
  })

  it('says only the certainty where the answer is the same', () => {
    const hoped = { ...answer('title', 'A film'), standing: 'hoped' as const }
    const story = aStory({
      events: [
        anEvent({ id: 'a', answers: [hoped] }),
        anEvent({
          id: 'b',
          title: 'A title?',
          answers: [answer('title', 'A film')],
        }),
      ],
    })
    expect(eventFrames(story).map(sentenceOf)[1]).toBe(
      '22 April 2025, 2 of 2: A title? Label title: now confirmed.',
    )
  })

  it('names a silence by its days', () => {
    const silence = framesOf(example).find(({ kind }) => kind === 'silence')
    expect(silence && sentenceOf(silence)).toMatch(
      /^4 October 2024 to .* 2025: no report in our sources for \d+ weeks\.$/u,
    )
  })

  it('stays short, and is never empty', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const frame of framesOf(story)) {
          const words = sentenceOf(frame)
          expect(words.length).toBeGreaterThan(10)
          expect(words.length).toBeLessThanOrEqual(320)
        }
      }),
    )
  })
})
