import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../test/arbitraries'
import { eventIn } from '../../test/builders'
import { boardAfter } from './board'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { eventsKnownBy } from './as-of'
import { boardAt, boardAsOf } from './board-view'
import type { View } from './view'
import { candidatesFor } from './filters'
import { story, viewWith } from '../../test/view-story'

describe('the board at an event', () => {
  const endingAt = (changes: Partial<View>, name?: string) =>
    boardAt(
      story,
      viewWith(changes),
      name === undefined ? undefined : eventIn(story, name).id,
    ).find(({ question }) => question.id === 'ending')?.set?.answer.answer

  it.each<[string, Partial<View>, string | undefined, string | undefined]>([
    ['is empty before any event', {}, undefined, undefined],
    ['holds what the event answered', {}, 'podcast', 'A fourth season.'],
    ['holds what was answered before', {}, 'cafe', 'A fourth season.'],
    ['holds the newer answer', {}, 'netflix', 'A film.'],
    ['does not mind filters', { types: ['wrap'], query: 'musical' }, 'netflix', 'A film.'],
    ['does not mind the order', { order: 'newest' }, 'cafe', 'A fourth season.'],
    [
      'holds at an event that was not known what was known before it',
      { asof: '2024-12-31' },
      'netflix',
      'A fourth season.',
    ],
    ['knows what was known', { asof: '2024-12-31' }, 'cafe', 'A fourth season.'],
  ])('%s', (_name, changes, event, answer) => {
    expect(endingAt(changes, event)).toBe(answer)
  })

  it('at the last event is the board after everything known', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const known = candidatesFor(any, view)
        expect(
          boardAt(any, view, known.at(-1)?.id).map(({ question, set }) => ({ question, set })),
        ).toEqual(boardAfter(any.timeline.questions, known))
      }),
    )
  })

  it('has the answer that the event replaced, and no other', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const known = candidatesFor(any, view)
        for (const [index, { id }] of known.entries()) {
          const earlier = boardAfter(any.timeline.questions, known.slice(0, index))
          for (const { question, set, before } of boardAt(any, view, id)) {
            const was = earlier.find((row) => row.question === question)?.set?.answer
            const isReplaced =
              set?.event.id === id && was !== undefined && was.answer !== set.answer.answer
            expect(before).toEqual(isReplaced ? was : undefined)
          }
        }
      }),
    )
  })
})

describe('the board as of a date', () => {
  it('is the board after everything known, with the answers of the day before', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, { asof = '2025-04-22' }]) => {
        const { last } = spanOf(asof)
        const known = boardAfter(any.timeline.questions, eventsKnownBy(any, asof))
        const earlier = boardAfter(any.timeline.questions, eventsKnownBy(any, dayOf(last - 1)))
        for (const [index, { question, set, before, isNew }] of boardAsOf(any, asof).entries()) {
          expect({ question, set }).toEqual(known[index])
          const was = earlier[index]?.set?.answer
          expect(isNew).toBe(set !== undefined && was?.answer !== set.answer.answer)
          expect(before).toEqual(was?.answer === set?.answer.answer ? undefined : was)
        }
      }),
    )
  })
})
