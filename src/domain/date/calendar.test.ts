import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf } from './calendar'

const firstDay = dayNumber(0, 1, 1)
const lastDay = dayNumber(9999, 12, 31)

describe('the calendar', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0)
    expect(dayNumber(2000, 3, 1)).toBe(11_017)
    expect(dayNumber(1969, 12, 31)).toBe(-1)
  })

  it('carries months after the twelfth into later years', () => {
    expect(dayNumber(2024, 13, 1)).toBe(dayNumber(2025, 1, 1))
    expect(dayNumber(2024, 15, 1)).toBe(dayNumber(2025, 3, 1))
    expect(dayNumber(2024, 27, 1)).toBe(dayNumber(2026, 3, 1))
  })

  it('agrees with Date on every day of four centuries', () => {
    const days = Array.from({ length: 146_097 }, (_, index) => dayNumber(1800, 1, 1) + index)
    expect(
      days.filter((day) => dayOf(day) !== new Date(day * 86_400_000).toISOString().slice(0, 10)),
    ).toEqual([])
  })

  it('agrees with Date on any day of the years 0000 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        expect(dayOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('has no day for an open end or outside four-digit years', () => {
    expect([dayOf(firstDay), dayOf(lastDay)]).toEqual(['0000-01-01', '9999-12-31'])
    for (const day of [firstDay - 1, lastDay + 1, Infinity, -Infinity, Number.NaN])
      expect(() => dayOf(day)).toThrow(RangeError)
  })
})
