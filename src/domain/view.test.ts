import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAsof, anyStory, anyViewOf, aStoryAndView } from '../../test/arbitraries'
import {
  anEvent,
  aPerson,
  aSource,
  aStory,
  eventIn,
  personIn,
  publisherIn,
} from '../../test/builders'
import { boardAfter } from './board'
import { dayOf } from './date/calendar'
import { monthOf } from './date/months'
import { spanOf } from './date/span'
import { eventsKnownBy } from './as-of'
import type { EventId } from '../content/schema'
import { activeFiltersOf } from './active-filters'
import { boardAt, boardAsOf } from './board-view'
import { facetsOf, filterRelaxations } from './facets'
import { defaultView, toggleType, withoutFilters, type View } from './view'
import { eventsOf } from './filters'
import { listingOf, type Listing } from './listing'
import { eventTypes } from './vocabulary'

const story = aStory({
  sources: [
    aSource({
      id: 'podcast',
      publisher: 'The Podcast',
      kind: 'interview',
      published: '2024-10-03',
    }),
    aSource({ id: 'telerama', publisher: 'Télérama', published: '2025-02-20' }),
    aSource({ id: 'tudum', publisher: 'Netflix Tudum', kind: 'primary', published: '2025-04-22' }),
    aSource({ id: 'late', publisher: 'Late Weekly', published: '2025-07-20' }),
  ],
  people: [
    aPerson({
      id: 'alice-oseman',
      name: 'Alice Oseman',
      kind: 'crew',
      credits: [{ text: 'Author', sources: ['podcast'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['tudum'] }],
    }),
    aPerson({
      id: 'kit-connor',
      credits: [{ text: 'Nick Nelson', sources: ['tudum'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['tudum'] }],
    }),
  ],
  events: [
    anEvent({
      id: 'podcast',
      type: 'interview',
      date: '2024-10-03',
      title: 'A podcast episode',
      people: ['alice-oseman'],
      claims: [{ text: 'A fourth season is hoped for.', sources: ['podcast'] }],
      answers: [
        { question: 'ending', answer: 'A fourth season.', standing: 'hoped', sources: ['podcast'] },
      ],
    }),
    anEvent({
      id: 'cafe',
      type: 'appearance',
      date: '2024-10-20',
      title: 'A meeting in a Café',
      people: ['alice-oseman', 'kit-connor'],
      claims: [{ text: 'Both are seen.', sources: ['late', 'podcast'] }],
      disagreements: [
        {
          question: 'Who was there?',
          sides: [
            { text: 'Two.', sources: ['late'] },
            { text: 'Three.', sources: ['telerama'] },
          ],
          why: 'It stays open.',
        },
      ],
      planned: true,
    }),
    anEvent({
      id: 'netflix',
      type: 'announcement',
      date: '2025-04-22',
      title: 'Netflix announces a film',
      people: ['kit-connor'],
      claims: [{ text: 'A film ends the story.', sources: ['tudum', 'telerama'] }],
      answers: [
        { question: 'ending', answer: 'A film.', standing: 'confirmed', sources: ['tudum'] },
      ],
    }),
    anEvent({
      id: 'wrap',
      type: 'wrap',
      date: '2025-07-18',
      title: 'Filming ends',
      people: [],
      claims: [{ text: 'The last day of filming.', sources: ['late'] }],
    }),
  ],
})
const everything = ['podcast', 'cafe', 'netflix', 'wrap']
const alice = personIn(story, 'alice-oseman').id
const kit = personIn(story, 'kit-connor').id
const telerama = publisherIn(story, 'telerama').id
const late = publisherIn(story, 'late-weekly').id

const viewWith = (changes: Partial<View>): View => ({ ...defaultView, ...changes })
const rowsIn = ({ months }: Listing) => months.flatMap(({ rows }) => rows)
const shown = (changes: Partial<View>, linked?: EventId) =>
  rowsIn(listingOf(story, viewWith(changes), linked)).map(({ event }) => event.id)

describe('the listing', () => {
  it.each<[string, Partial<View>, readonly string[]]>([
    ['no filter', {}, everything],
    ['one type', { types: ['wrap'] }, ['wrap']],
    ['two types', { types: ['interview', 'announcement'] }, ['podcast', 'netflix']],
    ['a type without events', { types: ['reception'] }, []],
    ['a person', { person: alice }, ['podcast', 'cafe']],
    ['a publisher, also of a disagreement only', { publisher: telerama }, ['cafe', 'netflix']],
    ['disputed events', { disputed: true }, ['cafe']],
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

  it('puts each event under its month, with its place in the whole story', () => {
    const { months } = listingOf(story, viewWith({ person: kit }))
    expect(months.map(({ month, rows }) => [month, rows.map(({ position }) => position)])).toEqual([
      ['2024-10', [2]],
      ['2025-04', [3]],
    ])
  })

  it('says what each event changed, also under a filter that hides the events before', () => {
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

  it('has each month once, and each event under its own', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const { months } = listingOf(any, view)
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
        for (const { month, rows } of months)
          expect(rows.map(({ event }) => monthOf(event.date))).toEqual(rows.map(() => month))
      }),
    )
  })

  it('only shrinks with each filter', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const fitting = listingOf(any, view).fitting
        for (const { without } of activeFiltersOf(any, view)) {
          // Of several types each one adds events; every other filter takes some away.
          const widened = without.types.length > 0 && without.types.length < view.types.length
          const more = listingOf(any, without).fitting
          expect(widened ? more <= fitting : more >= fitting).toBe(true)
        }
      }),
    )
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

  it('that was known late stands between the others, in either order', () => {
    const told = aStory({
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
      rowsIn(listingOf(told, { ...view, ...changes }, eventIn(told, 'two').id)).map(
        ({ event }) => event.id,
      )
    expect(titles({})).toEqual(['one', 'two', 'three'])
    expect(titles({ order: 'newest' })).toEqual(['three', 'two', 'one'])
  })

  it('is not counted among those that fit', () => {
    expect(listingOf(story, viewWith({ types: ['wrap'] }), idOf('cafe')).fitting).toBe(1)
    expect(listingOf(story, viewWith({ asof: '2025-04' }), idOf('wrap')).fitting).toBe(3)
  })

  it('is always drawn, once, and changes nothing about the others', () => {
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

  it('is at the last event the board after all that was known', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const known = eventsOf(any, view)
        expect(
          boardAt(any, view, known.at(-1)?.id).map(({ question, set }) => ({ question, set })),
        ).toEqual(boardAfter(any.timeline.questions, known))
      }),
    )
  })

  it('keeps the answer that this very event replaced, and no other', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const known = eventsOf(any, view)
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

describe('the board of a date', () => {
  it('is the board after all that was known, with what the day before had it', () => {
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

describe('the counts of the choices', () => {
  it('are those of a small story', () => {
    const choices = facetsOf(story, viewWith({ person: kit }))
    expect(
      choices.types.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]),
    ).toEqual([
      ['Plural appearance', 1],
      ['Plural announcement', 1],
    ])
    expect(choices.people.map(({ name, count }) => [name, count])).toEqual([
      ['Alice Oseman', 2],
      ['Kit Connor', 2],
    ])
    expect(choices.publishers.map(({ name, count }) => [name, count])).toEqual([
      ['Late Weekly', 1],
      ['Netflix Tudum', 1],
      ['Télérama', 2],
      ['The Podcast', 1],
    ])
    expect(choices.disputed).toBe(1)
  })

  it('are what choosing alone would show, under all the other filters', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const { types, people, publishers, disputed } = facetsOf(any, view)
        const fitting = (choice: Partial<View>) => listingOf(any, { ...view, ...choice }).fitting
        expect(types.map(({ count }) => count)).toEqual(
          types.map(({ id }) => fitting({ types: [id] })),
        )
        expect(people.map(({ count }) => count)).toEqual(
          people.map(({ id }) => fitting({ person: id })),
        )
        expect(publishers.map(({ count }) => count)).toEqual(
          publishers.map(({ id }) => fitting({ publisher: id })),
        )
        expect(disputed).toBe(fitting({ disputed: true }))
      }),
    )
  })

  it('offer every type, person and publisher, whatever is chosen', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const { types, people, publishers } = facetsOf(any, view)
        expect(types.map(({ id }) => id)).toEqual([...eventTypes])
        expect(people.map(({ id }) => id)).toEqual(any.people.map(({ id }) => id))
        expect(publishers.map(({ id }) => id)).toEqual(any.publishers.map(({ id }) => id))
      }),
    )
  })
})

describe('toggling a type', () => {
  it('keeps the order of the vocabulary', () => {
    const view = toggleType(toggleType(viewWith({}), 'wrap'), 'interview')
    expect(view.types).toEqual(['interview', 'wrap'])
    expect(toggleType(view, 'wrap')).toEqual(viewWith({ types: ['interview'] }))
  })

  it('twice changes nothing, and once changes exactly this', () => {
    fc.assert(
      fc.property(aStoryAndView, fc.constantFrom(...eventTypes), ([, view], type) => {
        const once = toggleType(view, type)
        expect(toggleType(once, type)).toEqual(view)
        expect(once.types.includes(type)).toBe(!view.types.includes(type))
        expect({ ...once, types: view.types }).toEqual(view)
      }),
    )
  })
})

describe('the active filters', () => {
  it('are said in words, in the order of the panel', () => {
    const view = viewWith({
      types: ['interview', 'wrap'],
      person: alice,
      publisher: telerama,
      disputed: true,
      query: 'film',
      asof: '2025-02',
      order: 'newest',
    })
    expect(activeFiltersOf(story, view).map(({ name }) => name)).toEqual([
      'Plural interview',
      'Plural wrap',
      'Alice Oseman',
      'Télérama',
      'Disputed only',
      '“film”',
      'Known by February 2025',
    ])
  })

  it('are none in the default view, in either order', () => {
    expect(activeFiltersOf(story, defaultView)).toEqual([])
    expect(activeFiltersOf(story, viewWith({ order: 'newest' }))).toEqual([])
  })

  it('each take just themselves away', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const active = activeFiltersOf(any, view)
        for (const [index, { without }] of active.entries()) {
          const left = activeFiltersOf(any, without)
          expect(left.map(({ name }) => name)).toEqual(
            active.filter((_, other) => other !== index).map(({ name }) => name),
          )
          expect(without.order).toBe(view.order)
        }
      }),
    )
  })

  it('taken away one after the other leave the view without filters', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        let left = view
        for (let rest = activeFiltersOf(any, left); rest[0]; rest = activeFiltersOf(any, left))
          left = rest[0].without
        expect(left).toEqual(withoutFilters(view))
      }),
    )
  })
})

describe('what to loosen', () => {
  it('is what brings events back, the most first', () => {
    const view = viewWith({ person: kit, types: ['announcement'], disputed: true })
    expect(shown(view)).toEqual([])
    expect(filterRelaxations(story, view).map(({ name, count }) => [name, count])).toEqual([
      ['Plural announcement', 1],
      ['Disputed only', 1],
    ])
  })

  it('is nothing where no single step helps', () => {
    expect(filterRelaxations(story, viewWith({ types: ['reception'], query: 'musical' }))).toEqual(
      [],
    )
  })

  it('keeps its promise', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const found = filterRelaxations(any, view)
        expect(found.map(({ count }) => count)).toEqual(
          found.map(({ without }) => listingOf(any, without).fitting),
        )
        expect(found.map(({ count }) => count)).toEqual(
          found.map(({ count }) => count).toSorted((a, b) => b - a),
        )
        expect(found.every(({ count }) => count > 0)).toBe(true)
        expect(
          activeFiltersOf(any, view).filter(({ without }) => listingOf(any, without).fitting > 0),
        ).toHaveLength(found.length)
      }),
    )
  })
})

describe('the story as it was known', () => {
  it('is what every view of a day is taken from', () => {
    const of = anyStory.chain((any) => fc.tuple(fc.constant(any), anyViewOf(any), anAsof))
    fc.assert(
      fc.property(of, ([any, view, asof]) => {
        const known = eventsOf(any, { ...view, asof })
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

describe('what nobody had said yet', () => {
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

  it('is found by no search', () => {
    expect(listingOf(later, { ...inMarch, query: 'secret' }).fitting).toBe(0)
    expect(listingOf(later, { ...inMarch, query: 'early' }).fitting).toBe(1)
    expect(listingOf(later, { ...defaultView, query: 'secret' }).fitting).toBe(1)
  })

  it('takes nothing from later events when a link leads to it', () => {
    const [row] = listingOf(later, inMarch, first).months.flatMap(({ rows }) => rows)
    expect(row?.changes[0]?.after.answer).toBe('A season.')
    expect(row?.changes[0]?.before).toBeUndefined()
  })

  it('leaves the board as it was known before it', () => {
    const answers = (id: EventId) =>
      boardAt(later, inMarch, id).flatMap(({ set }) => set?.answer.answer ?? [])
    expect(answers(first)).toEqual([])
    expect(answers(eventIn(later, 'second').id)).toEqual(['A film.'])
  })
})
