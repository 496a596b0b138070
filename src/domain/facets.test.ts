import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../test/builders'
import { aStoryAndView } from '../../test/arbitraries'
import { activeFiltersOf } from './active-filters'
import { facetsOf, filterRelaxations } from './facets'
import type { View } from './view'
import { listingOf } from './listing'
import { story, kit, viewWith, shown } from '../../test/view-story'

describe('the facets', () => {
  it('of a small story', () => {
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
    expect(choices.firstHand).toBe(2)
    expect(choices.turning).toBe(1)
  })

  it('count what each choice would show under all other filters', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const { types, people, publishers, disputed, firstHand, turning } = facetsOf(any, view)
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
        expect(firstHand).toBe(fitting({ firstHand: true }))
        expect(turning).toBe(fitting({ turning: true }))
      }),
    )
  })

  it('offer every type, person and publisher under any filter', () => {
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

describe('the filter relaxations', () => {
  it('bring back events, the most first', () => {
    const view = viewWith({ person: kit, types: ['announcement'], disputed: true })
    expect(shown(view)).toEqual([])
    expect(filterRelaxations(story, view).map(({ name, count }) => [name, count])).toEqual([
      ['Plural announcement', 1],
      ['Disputed only', 1],
    ])
  })

  it('are none if no single one helps', () => {
    expect(filterRelaxations(story, viewWith({ types: ['reception'], query: 'musical' }))).toEqual(
      [],
    )
  })

  it('bring back as many events as they say', () => {
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
