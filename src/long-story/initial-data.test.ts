import { describe, expect, it } from 'vitest'
import { anEvent, aSource, aStory, eventTypes, questionIds } from '../../test/builders'
import { openingChapter, storyFrom, type PartialStory } from './initial-data'
import { firstSections, sectionsOf } from './chapter-sections'
import { splitChapters, manifestOf } from './split-chapters'
import { dayOf } from '../domain/date/calendar'
import { boardAt, finalBoard } from '../domain/board-view'
import { facetsOf } from '../domain/facets'
import { defaultView } from '../domain/view'
import { listingOf } from '../domain/listing'
import { answerStandings } from '../domain/vocabulary'

const count = 230
const pick = <Item>(items: readonly Item[], index: number): Item =>
  items[index % items.length] as Item
const long = aStory({
  scope: '2020/2021',
  sources: [
    aSource({ id: 'hello-film-finale' }),
    aSource({ id: 'root' }),
    ...Array.from({ length: count }, (_, index) =>
      aSource({
        id: `source-${index}`,
        publisher: `Paper ${index % 9}`,
        ...(index % 3 === 0 && { root: 'root' }),
      }),
    ),
  ],
  events: Array.from({ length: count }, (_, index) =>
    anEvent({
      id: `event-${index}`,
      type: pick(eventTypes, index * 7),
      date: dayOf(18_262 + index * 3),
      title: `Event ${index}`,
      claims: [{ text: `Claim ${index}.`, sources: [`source-${index}`] }],
      answers:
        index % 11 === 4
          ? [
              {
                question: pick(questionIds, index),
                answer: `Answer ${index}`,
                standing: pick(answerStandings, index),
                sources: [`source-${index}`],
              },
            ]
          : [],
    }),
  ),
})
const chapters = splitChapters(long)
const manifest = manifestOf(
  long,
  chapters,
  chapters.map((_, index) => `chapter-${index}.json`),
)
const loadedChapters = (...indexes: readonly number[]): PartialStory => ({
  manifest,
  loadedChapters: new Map(
    indexes.map((index) => [
      index,
      chapters[index] ?? { events: [], sources: [], carriedAnswers: [] },
    ]),
  ),
})
const all = chapters.map((_, index) => index)
const answers = (rows: ReturnType<typeof boardAt>) =>
  rows.map(({ question, set, before, isNew }) => [
    question.id,
    set?.answer.answer,
    set?.event.id,
    before?.answer,
    isNew,
  ])

describe('a story in chapters', () => {
  it('is one that is too long to be sent as a whole, and has each event once, in order', () => {
    expect(splitChapters(aStory())).toEqual([])
    expect(chapters.flatMap(({ events }) => events)).toEqual(long.events)
    expect(manifest.chapters.map(({ from, count }) => [from, count])).toEqual(
      chapters.map(({ events: [first, ...others] }) => [
        first && long.positions.get(first.id),
        others.length + 1,
      ]),
    )
  })

  it('sends with each chapter all that its events cite, and what that goes back to', () => {
    for (const { events, sources } of chapters) {
      const sent = new Set(sources.map(({ id }) => id))
      expect(
        events
          .flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))
          .filter((id) => !sent.has(id)),
      ).toEqual([])
      expect(sources.flatMap(({ root }) => root ?? []).filter((id) => !sent.has(id))).toEqual([])
    }
  })

  it('is the whole story once all are loaded, in any order', () => {
    const whole = storyFrom(loadedChapters(...all.toReversed()))
    expect(whole.isComplete).toBe(true)
    expect(listingOf(whole, defaultView)).toEqual(listingOf(long, defaultView))
    expect(facetsOf(whole, { ...defaultView, types: ['interview'] })).toEqual(
      facetsOf(long, { ...defaultView, types: ['interview'] }),
    )
  })

  it.each([[0], [3], [chapters.length - 1], [2, 7]])(
    'tells of chapter %s what the whole story tells of it: places, changes, the board, the counts',
    (...indexes) => {
      const part = storyFrom(loadedChapters(...indexes))
      expect([part.isComplete, part.total, part.sourceCount]).toEqual([false, count, count + 2])
      const ids = new Set(part.events.map(({ id }) => id))
      const rows = listingOf(long, defaultView)
        .months.flatMap(({ rows }) => rows)
        .filter(({ event }) => ids.has(event.id))
      expect(listingOf(part, defaultView).months.flatMap(({ rows }) => rows)).toEqual(rows)
      for (const { id } of part.events)
        expect(answers(boardAt(part, defaultView, id))).toEqual(
          answers(boardAt(long, defaultView, id)),
        )
      expect(
        answers(finalBoard(part, defaultView)).map(([question, answer]) => [question, answer]),
      ).toEqual(
        answers(finalBoard(long, defaultView)).map(([question, answer]) => [question, answer]),
      )
      expect(facetsOf(part, defaultView)).toEqual(facetsOf(long, defaultView))
    },
  )

  it('says of a part that is filtered how much was found so far, and of the whole that all was looked through', () => {
    const view = { ...defaultView, types: ['interview' as const] }
    expect(listingOf(storyFrom(loadedChapters(0)), view)).toMatchObject({
      isComplete: false,
      total: count,
    })
    expect(listingOf(storyFrom(loadedChapters(...all)), view)).toMatchObject({
      isComplete: true,
      fitting: listingOf(long, view).fitting,
    })
    expect(
      listingOf(storyFrom(loadedChapters(0)), { ...defaultView, order: 'newest' }),
    ).toMatchObject({
      isComplete: true,
      fitting: count,
    })
  })
})

describe('the sections of the page', () => {
  const part = storyFrom(loadedChapters(0, 2))
  const shape = (order: 'oldest' | 'newest', open: readonly number[]) =>
    sectionsOf(part, listingOf(part, { ...defaultView, order }), order, new Set(open)).map(
      (section) =>
        section.kind === 'month' ? section.rows.length : section.chapters.map(({ index }) => index),
    )

  it('has the loaded open chapters by month, and the others folded between them', () => {
    const drawn = shape('oldest', [0, 1, 2])
    expect(
      drawn.filter((piece) => typeof piece === 'number').reduce((sum, rows) => sum + rows, 0),
    ).toBe(48)
    expect(drawn.filter((piece) => typeof piece !== 'number')).toEqual([[1], all.slice(3)])
    expect(drawn.at(-1)).toEqual(all.slice(3))
    expect(shape('newest', [2])[0]).toEqual(all.slice(3).toReversed())
  })

  it('opens with the chapter of the linked event, else with the one at which the order begins', () => {
    expect(openingChapter(part, part.events.at(-1), 'oldest')).toBe(2)
    expect(openingChapter(part, undefined, 'oldest')).toBe(0)
    expect(openingChapter(part, undefined, 'newest')).toBe(chapters.length - 1)
  })

  it('is of what was looked for as many as there is room for', () => {
    const sections = firstSections(listingOf(part, defaultView), 10)
    expect(
      sections.flatMap((section) =>
        section.kind === 'month' ? section.rows.map(({ position }) => position) : [],
      ),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})
