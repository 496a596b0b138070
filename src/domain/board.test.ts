import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aStory, questionIds } from '../../test/builders'
import {
  answersAfter as withAnswersOf,
  boardAfter,
  changesOf,
  confirmedOn,
  noAnswers,
} from './board'
import type { Question, TimelineEvent } from '../content/schema'
import { type AnswerStanding, type QuestionId } from './vocabulary'

const answer = (question: QuestionId, text: string, standing: AnswerStanding = 'reported') => ({
  question,
  answer: text,
  standing,
  sources: ['hello-film-finale'],
})

const {
  events,
  timeline: { questions },
} = aStory({
  events: [
    anEvent({
      id: 'hoped',
      date: '2024-10-03',
      answers: [answer('ending', 'A fourth season.', 'hoped')],
    }),
    anEvent({ id: 'silent', date: '2024-11-03' }),
    anEvent({
      id: 'announced',
      date: '2025-04-22',
      answers: [answer('script', 'By Alice Oseman.'), answer('ending', 'A film.', 'confirmed')],
    }),
    anEvent({
      id: 'repeated',
      date: '2025-04-23',
      planned: true,
      answers: [answer('ending', 'A film.', 'confirmed')],
    }),
  ],
})

/** Summarizes the board: what is answered, and by which event. */
const answersAfter = (count: number) =>
  Object.fromEntries(
    boardAfter(questions, events.slice(0, count)).flatMap(({ question, set }) =>
      set ? [[question.id, `${set.answer.answer} (${set.event.id})`]] : [],
    ),
  )

describe('the board', () => {
  it.each([
    [0, {}],
    [1, { ending: 'A fourth season. (hoped)' }],
    [2, { ending: 'A fourth season. (hoped)' }],
    [3, { ending: 'A film. (announced)', script: 'By Alice Oseman. (announced)' }],
    [4, { ending: 'A film. (repeated)', script: 'By Alice Oseman. (announced)' }],
  ])('after %i events', (count, answers) => {
    expect(answersAfter(count)).toEqual(answers)
  })

  it('has a row for each question, in order, even before any answer', () => {
    expect(boardAfter(questions, []).map(({ question }) => question.id)).toEqual([...questionIds])
    expect(boardAfter(questions.toReversed(), events).map(({ question }) => question.id)).toEqual(
      [...questionIds].toReversed(),
    )
  })

  it('counts its confirmed answers', () => {
    expect(confirmedOn(boardAfter(questions, []))).toBe(0)
    expect(confirmedOn(boardAfter(questions, events))).toBe(1)
  })

  it('has the last answer to each question', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { question, set } of boardAfter(story.timeline.questions, story.events)) {
          const last = story.events.findLast((event) =>
            event.answers.some((given) => given.question === question.id),
          )
          expect(set?.event).toBe(last)
          expect(set?.answer).toBe(last?.answers.find((given) => given.question === question.id))
        }
      }),
    )
  })

  it('is the same computed at once and in two halves', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(6), (story, cut) => {
        const board = (from: number, until?: number) =>
          boardAfter(story.timeline.questions, story.events.slice(from, until))
        const earlier = board(0, cut)
        const joined = board(cut).map((row, index) => ({
          ...row,
          set: row.set ?? earlier[index]?.set,
        }))
        expect(joined).toEqual(board(0))
      }),
    )
  })

  it('is not changed by events without answers', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const answering = story.events.filter(({ answers }) => answers.length > 0)
        expect(boardAfter(story.timeline.questions, answering)).toEqual(
          boardAfter(story.timeline.questions, story.events),
        )
      }),
    )
  })
})

function changesOfLast(asked: readonly Question[], events: readonly TimelineEvent[]) {
  const last = events.at(-1)
  return last ? changesOf(asked, events.slice(0, -1).reduce(withAnswersOf, noAnswers), last) : []
}

describe('what the last event changed', () => {
  const changesAfter = (count: number) =>
    changesOfLast(questions, events.slice(0, count)).map(({ question, before, after }) => [
      question.id,
      before?.answer,
      after.answer,
    ])

  it.each([
    ['nothing, without events', 0, []],
    ['a first answer', 1, [['ending', undefined, 'A fourth season.']]],
    ['nothing, without answers', 2, []],
    [
      'several, in the order of the board',
      3,
      [
        ['ending', 'A fourth season.', 'A film.'],
        ['script', undefined, 'By Alice Oseman.'],
      ],
    ],
    ['an answer that is given again', 4, [['ending', 'A film.', 'A film.']]],
  ])('%s', (_name, count, changes) => {
    expect(changesAfter(count)).toEqual(changes)
  })

  it('is exactly its answers, each with the answer before', () => {
    fc.assert(
      fc.property(anyStory, ({ timeline, events }) => {
        const last = events.at(-1)
        const changes = changesOfLast(timeline.questions, events)
        const before = new Map(
          boardAfter(timeline.questions, events.slice(0, -1)).map(({ question, set }) => [
            question.id,
            set?.answer,
          ]),
        )
        expect(changes.map(({ question }) => question.id)).toEqual(
          questionIds.filter((id) => last?.answers.some((given) => given.question === id)),
        )
        for (const { question, before: previous, after } of changes) {
          expect(previous).toBe(before.get(question.id))
          expect(last?.answers).toContain(after)
        }
      }),
    )
  })
})
