import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStory, eventTypes } from '../../test/builders'
import { aStoryAndView } from '../../test/arbitraries'
import { toggleType } from './view'
import { viewWith } from '../../test/view-story'

describe('toggling a type', () => {
  it('keeps the order of the content file', () => {
    const story = aStory()
    const view = toggleType(story, toggleType(story, viewWith({}), 'wrap'), 'interview')
    expect(view.types).toEqual(['interview', 'wrap'])
    expect(toggleType(story, view, 'wrap')).toEqual(viewWith({ types: ['interview'] }))
  })

  it('twice changes nothing, once changes only this type', () => {
    fc.assert(
      fc.property(aStoryAndView, fc.constantFrom(...eventTypes), ([story, view], type) => {
        const once = toggleType(story, view, type)
        expect(toggleType(story, once, type)).toEqual(view)
        expect(once.types.includes(type)).toBe(!view.types.includes(type))
        expect({ ...once, types: view.types }).toEqual(view)
      }),
    )
  })
})
