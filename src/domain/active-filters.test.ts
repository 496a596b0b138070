import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../test/arbitraries'
import { activeFiltersOf, filtersInWords } from './active-filters'
import { defaultView, withoutFilters } from './view'
import { kit, story, alice, telerama, viewWith } from '../../test/view-story'

describe('the active filters', () => {
  it('are in words, in the order of the panel', () => {
    const view = viewWith({
      types: ['interview', 'wrap'],
      person: alice,
      publisher: telerama,
      disputed: true,
      firstHand: true,
      turning: true,
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
      'With first-hand sources',
      'Turning points',
      '“film”',
      'Known by February 2025',
    ])
  })

  it('are joined into a phrase', () => {
    expect(filtersInWords(story, viewWith({ person: kit, query: 'film' }))).toBe(
      'Kit Connor, “film”',
    )
    expect(filtersInWords(story, viewWith({}))).toBe('')
  })

  it('are none in the default view, in either order', () => {
    expect(activeFiltersOf(story, defaultView)).toEqual([])
    expect(activeFiltersOf(story, viewWith({ order: 'newest' }))).toEqual([])
  })

  it('each remove only themselves', () => {
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

  it('removed one by one leave a view without filters', () => {
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
