import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAsof, anyStory, anyViewOf, aStoryAndView } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory, eventIn } from '../../test/builders'
import { monthOf } from './date/months'
import type { EventId } from '../content/schema'
import { activeFiltersOf } from './active-filters'
import { boardAt } from './board-view'
import { defaultView, type View } from './view'
import { candidatesFor } from './filters'
import { listingOf, rowsEqual } from './listing'
import {
  story,
  everything,
  alice,
  kit,
  telerama,
  late,
  viewWith,
  rowsIn,
  shown,
} from '../../test/view-story'

describe('the listing', () => {
  it.each<[string, Partial<View>, readonly string[]]>([
    ['no filter', {}, everything],
    ['one type', { types: ['wrap'] }, ['wrap']],
    ['two types', { types: ['interview', 'announcement'] }, ['podcast', 'netflix']],
    ['a type without events', { types: ['reception'] }, []],
    ['a person', { person: alice }, ['podcast', 'cafe']],
    ['a publisher, also of a disagreement only', { publisher: telerama }, ['cafe', 'netflix']],
    ['disputed events', { disputed: true }, ['cafe']],
    ['first-hand sources', { firstHand: true }, ['podcast', 'cafe', 'netflix']],
    ['first-hand sources of a type', { firstHand: true, types: ['wrap'] }, []],
    ['turning points', { turning: true }, ['netflix']],
    ['turning points of a type', { turning: true, types: ['interview'] }, []],
    ['a word', { query: 'film' }, ['netflix', 'wrap']],
    ['a word in other case and without accents', { query: 'cAFE' }, ['cafe']],
    ['a publisher as a word', { query: 'telerama' }, ['cafe', 'netflix']],
    ['a credit as a word', { query: 'nick nelson' }, ['cafe', 'netflix']],
    ['all of several words', { query: 'ends story' }, ['netflix']],
    ['a word that is nowhere', { query: 'season musical' }, []],
    ['a day', { asof: '2024-12-31' }, ['podcast', 'cafe']],
    ['a month', { asof: '2025-04' }, ['podcast', 'cafe', 'netflix']],
    ['a year before everything', { asof: '2023' }, []],
    ['the newest first', { order: 'newest' }, everything.toReversed()],
    ['a person and a type', { person: kit, types: ['appearance', 'wrap'] }, ['cafe']],
    [
      'a person, a publisher, a word and a type',
      { person: kit, publisher: telerama, query: 'film', types: ['announcement'] },
      ['netflix'],
    ],
    ['a publisher who had not spoken by a day', { publisher: late, asof: '2025-06' }, []],
    ['disputes that were not known by a day', { disputed: true, asof: '2025-04' }, []],
    ['filters and the newest first', { person: alice, order: 'newest' }, ['cafe', 'podcast']],
  ])('with %s', (_name, changes, ids) => {
    expect(shown(changes)).toEqual(ids)
    expect(listingOf(story, viewWith(changes))).toMatchObject({ fitting: ids.length, total: 4 })
  })

  it('lists each event under its month, with its position in the whole story', () => {
    const { months } = listingOf(story, viewWith({ person: kit }))
    expect(months.map(({ month, rows }) => [month, rows.map(({ position }) => position)])).toEqual([
      ['2024-10', [2]],
      ['2025-04', [3]],
    ])
  })

  it('says what each event changed, even if a filter hides earlier events', () => {
    const [row] = rowsIn(listingOf(story, viewWith({ types: ['announcement'] })))
    expect(row?.changes).toMatchObject([
      {
        question: { id: 'ending' },
        before: { answer: 'A fourth season.' },
        after: { answer: 'A film.' },
      },
    ])
  })

  it('newest first is the exact reverse, for any story and view', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const oldest = listingOf(any, { ...view, order: 'oldest' })
        const newest = listingOf(any, { ...view, order: 'newest' })
        expect(rowsIn(newest)).toEqual(rowsIn(oldest).toReversed())
        expect(newest.fitting).toBe(oldest.fitting)
      }),
    )
  })

  it('has each month once, and each event under its month', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const { months } = listingOf(any, view)
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
        for (const { month, rows } of months)
          expect(rows.map(({ event }) => monthOf(event.date))).toEqual(rows.map(() => month))
      }),
    )
  })

  it('only shrinks with every filter', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const fitting = listingOf(any, view).fitting
        for (const { without } of activeFiltersOf(any, view)) {
          // Each further type adds events; every other filter removes some.
          const widened = without.types.length > 0 && without.types.length < view.types.length
          const more = listingOf(any, without).fitting
          expect(widened ? more <= fitting : more >= fitting).toBe(true)
        }
      }),
    )
  })
})

describe('two rows', () => {
  const [row] = rowsIn(listingOf(story, viewWith({ types: ['announcement'] })))
  const [again] = rowsIn(listingOf(story, viewWith({ person: kit, types: ['announcement'] })))

  it('are equal if they show the same', () => {
    expect(row && again && again !== row && rowsEqual(row, again)).toBe(true)
  })

  it.each([
    ['position', { position: 9 }],
    ['reason', { reason: 'linked-despite-filter' }],
    ['changes', { changes: [] }],
    ['event', { event: eventIn(story, 'wrap') }],
  ] as const)('differ by %s', (_name, other) => {
    expect(row && rowsEqual(row, { ...row, ...other })).toBe(false)
  })

  it('differ by an answer', () => {
    const other = {
      ...row,
      changes: row?.changes.map((change) => ({ ...change, before: undefined })),
    }
    expect(row?.changes[0]?.before).toBeDefined()
    expect(row && rowsEqual(row, { ...row, changes: other.changes ?? [] })).toBe(false)
  })
})

describe('the linked event', () => {
  const idOf = (name: string) => eventIn(story, name).id
  const reasons = (changes: Partial<View>, linked: string) =>
    rowsIn(listingOf(story, viewWith(changes), idOf(linked))).map(
      ({ event, reason }) => `${event.id} ${reason}`,
    )

  it.each<[string, Partial<View>, string, readonly string[]]>([
    [
      'is one of the others where it fits',
      {},
      'cafe',
      ['podcast fits', 'cafe fits', 'netflix fits', 'wrap fits'],
    ],
    [
      'is drawn in its place despite a filter',
      { types: ['interview', 'wrap'] },
      'cafe',
      ['podcast fits', 'cafe linked-despite-filter', 'wrap fits'],
    ],
    ['is drawn where nothing fits', { query: 'musical' }, 'cafe', ['cafe linked-despite-filter']],
    [
      'is drawn in its place before it was known',
      { asof: '2025-04' },
      'wrap',
      ['podcast fits', 'cafe fits', 'netflix fits', 'wrap linked-before-known'],
    ],
    [
      'is drawn before anything was known',
      { asof: '2023' },
      'netflix',
      ['netflix linked-before-known'],
    ],
    [
      'says first that it was not known',
      { asof: '2025-04', types: ['interview'] },
      'wrap',
      ['podcast fits', 'wrap linked-before-known'],
    ],
    [
      'keeps to the order',
      { asof: '2025-04', order: 'newest', types: ['interview'] },
      'wrap',
      ['wrap linked-before-known', 'podcast fits'],
    ],
  ])('%s', (_name, changes, linked, rows) => {
    expect(reasons(changes, linked)).toEqual(rows)
  })

  it('that was known late is in its place among the others, in either order', () => {
    const later = aStory({
      sources: [
        aSource({ id: 'early', published: '2024-10' }),
        aSource({ id: 'late', published: '2025-07' }),
      ],
      people: [
        aPerson({
          credits: [{ text: 'Nick Nelson', sources: ['early'] }],
          standings: [{ standing: 'likely', text: 'Named.', sources: ['early'] }],
        }),
      ],
      events: [
        ['one', 'early'],
        ['two', 'late'],
        ['three', 'early'],
      ].map(([id = '', source = ''], index) =>
        anEvent({
          id,
          date: `2024-10-0${index + 1}`,
          claims: [{ text: 'It happened.', sources: [source] }],
        }),
      ),
    })
    const view = viewWith({ asof: '2024' })
    const titles = (changes: Partial<View>) =>
      rowsIn(listingOf(later, { ...view, ...changes }, eventIn(later, 'two').id)).map(
        ({ event }) => event.id,
      )
    expect(titles({})).toEqual(['one', 'two', 'three'])
    expect(titles({ order: 'newest' })).toEqual(['three', 'two', 'one'])
  })

  it('does not count as fitting', () => {
    expect(listingOf(story, viewWith({ types: ['wrap'] }), idOf('cafe')).fitting).toBe(1)
    expect(listingOf(story, viewWith({ asof: '2025-04' }), idOf('wrap')).fitting).toBe(3)
  })

  it('is always listed, once, and does not change the others', () => {
    fc.assert(
      fc.property(aStoryAndView, fc.nat(5), ([any, view], pick) => {
        const linked = any.events[pick % any.events.length]?.id
        const rows = rowsIn(listingOf(any, view, linked))
        expect(rows.filter(({ event }) => event.id === linked)).toHaveLength(1)
        expect(
          rows.filter(({ event, reason }) => event.id !== linked || reason === 'fits'),
        ).toEqual(rowsIn(listingOf(any, view)))
        const places = rows.map(({ position }) => position)
        expect(places).toEqual(places.toSorted((a, b) => (view.order === 'newest' ? b - a : a - b)))
      }),
    )
  })
})

describe('the story as of a date', () => {
  it('is the basis of every view with a date', () => {
    const of = anyStory.chain((any) => fc.tuple(fc.constant(any), anyViewOf(any), anAsof))
    fc.assert(
      fc.property(of, ([any, view, asof]) => {
        const known = candidatesFor(any, { ...view, asof })
        const rows = rowsIn(listingOf(any, { ...view, asof }))
        expect(
          rows.every(({ event }) =>
            known.some(
              (one) => one.id === event.id && JSON.stringify(one) === JSON.stringify(event),
            ),
          ),
        ).toBe(true)
      }),
    )
  })
})

describe('what was not known yet', () => {
  const cited = (id: string) => ({
    credits: [{ text: 'Nick Nelson', sources: [id] }],
    standings: [{ standing: 'likely' as const, text: 'Said so.', sources: [id] }],
  })
  const later = aStory({
    sources: [
      aSource({ id: 'late', published: '2025-07-01' }),
      aSource({ id: 'early', published: '2025-02-01' }),
    ],
    people: [aPerson(cited('early'))],
    events: [
      anEvent({
        id: 'first',
        date: '2025-01-10',
        claims: [{ text: 'Told only in July.', sources: ['late'] }],
        answers: [
          { question: 'ending', answer: 'A season.', standing: 'hoped', sources: ['late'] },
        ],
      }),
      anEvent({
        id: 'second',
        date: '2025-02-01',
        claims: [
          { text: 'Early words.', sources: ['early'] },
          { text: 'Secret words.', sources: ['late'] },
        ],
        answers: [
          { question: 'ending', answer: 'A film.', standing: 'confirmed', sources: ['early'] },
        ],
      }),
    ],
  })
  const inMarch: View = { ...defaultView, asof: '2025-03' }
  const first = eventIn(later, 'first').id

  it('is not found by a search', () => {
    expect(listingOf(later, { ...inMarch, query: 'secret' }).fitting).toBe(0)
    expect(listingOf(later, { ...inMarch, query: 'early' }).fitting).toBe(1)
    expect(listingOf(later, { ...defaultView, query: 'secret' }).fitting).toBe(1)
  })

  it('does not affect later events if linked', () => {
    const [row] = listingOf(later, inMarch, first).months.flatMap(({ rows }) => rows)
    expect(row?.changes[0]?.after.answer).toBe('A season.')
    expect(row?.changes[0]?.before).toBeUndefined()
  })

  it('leaves the board as it was before', () => {
    const answers = (id: EventId) =>
      boardAt(later, inMarch, id).flatMap(({ set }) => set?.answer.answer ?? [])
    expect(answers(first)).toEqual([])
    expect(answers(eventIn(later, 'second').id)).toEqual(['A film.'])
  })
})
