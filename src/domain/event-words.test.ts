import { describe, expect, it } from 'vitest'
import { aStory, anEvent, eventIn } from '../../test/builders'
import { descriptionOf, whenOf } from './event-words'

const anEventOf = (fields: Parameters<typeof anEvent>[0]) =>
  eventIn(aStory({ events: [anEvent(fields)] }), 'netflix-announces-film')

describe('an event in words', () => {
  it.each([
    ['2025-04-22', undefined, '22 April 2025'],
    ['2025-04-22', true, '22 April 2025, as announced'],
    ['2025-04', true, 'April 2025, as announced'],
  ] as const)('of %s, planned: %s, was %s', (date, planned, when) => {
    const event = anEventOf({ date, ...(planned && { planned }) })
    expect(whenOf(event)).toBe(when)
    expect(descriptionOf(event)).toBe(`${when}: A film ends the story.`)
  })
})
