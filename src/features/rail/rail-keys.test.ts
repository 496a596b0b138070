import { describe, expect, it } from 'vitest'
import { anEvent, aStory } from '../../../test/builders'
import { eventByKey } from './rail-keys'

const dates = ['2024-10-03', '2024-10-22', '2024-11', '2025-04-01', '2025-04-22', '2025-04-30']
const { events } = aStory({
  events: dates.map((date, index) => anEvent({ id: `event-${index}`, date, planned: true })),
})

describe('eventByKey', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 1, 0],
    ['ArrowRight', 5, 5],
    ['ArrowLeft', 0, 0],
    ['PageDown', 0, 2],
    ['PageDown', 1, 2],
    ['PageDown', 2, 3],
    ['PageDown', 4, 5],
    ['PageUp', 5, 2],
    ['PageUp', 3, 2],
    ['PageUp', 2, 0],
    ['PageUp', 1, 0],
    ['Home', 4, 0],
    ['End', 1, 5],
  ])('%s goes from event %i to event %i', (key, from, to) => {
    expect(eventByKey(key, events, from)).toBe(events[to])
  })

  it.each(['Enter', ' ', 'a', 'Tab', 'constructor'])('ignores %j', (key) => {
    expect(eventByKey(key, events, 1)).toBeUndefined()
  })

  it('returns nothing when no event is shown', () => {
    expect(eventByKey('End', [], -1)).toBeUndefined()
  })
})
