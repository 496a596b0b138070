import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDateOfAnyForm } from '../../test/arbitraries'
import { dayOf } from '../domain/date/calendar'
import { spanOf } from '../domain/date/span'
import { calendarDaysOf } from './calendar-days'
import { calendarNote } from './calendar-note'

const inWords = (date: string) => {
  const days = calendarDaysOf(date)
  return (
    days &&
    `${dayOf(days.first)} to ${dayOf(days.last)}, ${days.isCertain ? 'certain' : 'tentative'}`
  )
}

describe('the days of a date in a calendar', () => {
  it.each([
    ['2024-10-03', '2024-10-03 to 2024-10-03, certain'],
    ['2025-04-22/2025-05-02', '2025-04-22 to 2025-05-02, certain'],
    ['[2025-02-15,2025-02-16]', '2025-02-15 to 2025-02-16, tentative'],
    ['[2025-03-21..2025-03-27]', '2025-03-21 to 2025-03-27, tentative'],
    ['[2025-04-28..2025-05-04]', '2025-04-28 to 2025-05-04, tentative'],
  ])('are those that it may mean: %s', (date, words) => expect(inWords(date)).toBe(words))

  it.each([
    '2025-02',
    '2025',
    '2025-21',
    '2025-06~',
    '2025-04-22~',
    '2025-04-22?',
    '2025-04-22%',
    '2025-04-22~/2025-04-24',
    '2025-02/2025-03',
    '2025-04-22/2025-05',
    '[2025-03-21..2025-03-28]',
    '[2025-04-01..2025-04-21]',
    '[2025-04-01,2025-04-30]',
    '[2025-03,2025-04]',
    '../2025-02-14',
    '2025-02-14/..',
  ])('are none if it is too vague: %s', (date) => expect(calendarDaysOf(date)).toBeUndefined())

  it('never begin or end on a day that is not in the date', () => {
    fc.assert(
      fc.property(aDateOfAnyForm, (date) => {
        const days = calendarDaysOf(date)
        fc.pre(days !== undefined)
        expect(date).not.toMatch(/[?~%]/u)
        expect(date).toContain(dayOf(days.first))
        expect(date).toContain(dayOf(days.last))
        expect({ first: days.first, last: days.last }).toEqual(spanOf(date))
        expect(days.isCertain || days.last - days.first < 7).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['2025-04-22', 'This is an all-day entry.'],
  ['2025-04-22/2025-05-02', 'This entry covers all of these days.'],
  ['[2025-02-15,2025-02-16]', 'This is a tentative entry over all the possible days of the event.'],
  [
    '2025-02',
    'The date of this event is not exact enough for a calendar: the entry has none, and many calendars hide it.',
  ],
])('explains %s', (date, note) => expect(calendarNote(date)).toBe(note))
