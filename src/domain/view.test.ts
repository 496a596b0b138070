import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../test/arbitraries'
import { eventTypes } from './vocabulary'
import { toggleType } from './view'
import { viewWith } from '../../test/view-story'

describe('toggling a type', () => {
  it('keeps the order of the vocabulary', () => {
    const view = toggleType(toggleType(viewWith({}), 'wrap'), 'interview')
    expect(view.types).toEqual(['interview', 'wrap'])
    expect(toggleType(view, 'wrap')).toEqual(viewWith({ types: ['interview'] }))
  })

  it('twice changes nothing, once changes only this type', () => {
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
