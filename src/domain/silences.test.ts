import { describe, expect, it } from 'vitest'
import { silenceBetween } from './silences'
import { dayNumber } from './date/calendar'

const winter = { first: dayNumber(2024, 12, 1), last: dayNumber(2025, 1, 31), weeks: 8 }

describe('the silence between two dates', () => {
  it.each([
    ['lies between them', '2024-11', '2025-02-15', winter],
    ['is not before both', '2025-02-15', '2025-03-01', undefined],
    ['is not after both', '2024-10-03', '2024-11', undefined],
  ])('%s', (_, before, after, silence) => {
    expect(silenceBetween([winter], before, after)).toBe(silence)
  })
})
