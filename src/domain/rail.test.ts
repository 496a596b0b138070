import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aStory } from '../../test/builders'
import { spanOf } from './date/span'
import { aimsOf, lanesOf, marksNear, railOf } from './rail'

/** A rail of events that only have a date. */
const railOn = (scope: string, ...dates: readonly string[]) =>
  railOf(
    aStory({
      scope,
      events: dates.map((date, index) => anEvent({ id: `event-${index}`, date, planned: true })),
    }),
  )

const anyRail = anyStory.map((story) => ({ story, rail: railOf(story) }))
const nearly = 1e-9

describe('the line of the story', () => {
  it('positions a day by the calendar', () => {
    const { marks, silences } = railOn('2025-04', '2025-04-01', '2025-04-16', '2025-04-30')
    expect(silences).toEqual([])
    expect(marks.map(({ at }) => Math.round(at * 60))).toEqual([1, 31, 59])
    expect(marks.map(({ isExact }) => isExact)).toEqual([true, true, true])
  })

  it('spans all the days of an inexact date, with the mark in the middle', () => {
    const [mark] = railOn('2025-04', '[2025-04-04..2025-04-09]').marks
    expect(mark).toMatchObject({ isExact: false })
    expect([mark?.from, mark?.at, mark?.to].map((place) => Math.round((place ?? 0) * 30))).toEqual([
      3, 6, 9,
    ])
  })

  it('marks an uncertain day as inexact', () => {
    expect(railOn('2025-04', '2025-04-22~').marks[0]).toMatchObject({ isExact: false })
  })

  it('ends an open date at the end of the line', () => {
    const [by] = railOn('2025-04', '../2025-04-15').marks
    expect(by?.from).toBe(0)
    const [since] = railOn('2025-04', '2025-04-15/..').marks
    expect(since?.to).toBe(1)
  })

  it.each([
    ['more than five weeks', '2025-04-01/2025-05-08', ['2025-04-01', '2025-05-08'], [5]],
    ['not five weeks', '2025-04-01/2025-05-07', ['2025-04-01', '2025-05-07'], []],
    [
      'not a month that one event may mean',
      '2025-04-01/2025-06-30',
      ['2025-04-01', '2025-05', '2025-06-30'],
      [],
    ],
    [
      'a year that one event may mean, but for its middle',
      '2025',
      ['2025-01-01', '2025~', '2025-12-31'],
      [25, 25],
    ],
    ['before the first event and after the last', '2025-04/2025-09', ['2025-08-01'], [17, 8]],
  ])('folds silences: %s', (_name, scope, dates, weeks) => {
    expect(railOn(scope, ...dates).silences.map((silence) => silence.weeks)).toEqual(weeks)
  })

  it('folds every silence to the same length', () => {
    const { silences } = railOn('2024-01/2025-12', '2024-03-01', '2024-12-24', '2025-03-01')
    const lengths = silences.map(({ from, to }) => (to - from).toFixed(9))
    expect(lengths).toHaveLength(4)
    expect(new Set(lengths).size).toBe(1)
  })

  it('names the months that do not begin in a silence, and each year once', () => {
    const { months } = railOn('2024-11-10/2025-04', '2024-11-20', '2024-12-03', '2025-03')
    expect(months.map(({ month, name, year }) => [month, name, year])).toEqual([
      ['2024-11', 'November', '2024'],
      ['2024-12', 'December', undefined],
      ['2025-03', 'March', '2025'],
      ['2025-04', 'April', undefined],
    ])
    expect(months[0]?.at).toBe(0)
  })

  it('keeps all marks on the line, in the order of the story', () => {
    fc.assert(
      fc.property(anyRail, ({ story, rail: { marks, silences, months } }) => {
        expect(marks.map(({ event }) => event)).toEqual(story.events)
        for (const { from, at, to } of marks) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(1)
          expect(from).toBeLessThan(to)
          expect(at).toBeGreaterThanOrEqual(from)
          expect(at).toBeLessThanOrEqual(to)
        }
        for (const places of [
          marks.map(({ at }) => at),
          silences.flatMap(({ from, to }) => [from, to]),
          months.map(({ at }) => at),
        ]) {
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('is to scale: all days are equally long, and no event is in a silence', () => {
    fc.assert(
      fc.property(anyRail, ({ rail: { marks, silences } }) => {
        const dayLengths = marks.map(
          ({ event, from, to }) =>
            (to - from) / (spanOf(event.date).last - spanOf(event.date).first + 1),
        )
        for (const length of dayLengths)
          expect(Math.abs(length - (dayLengths[0] ?? 0))).toBeLessThan(nearly)
        for (const { from, to } of marks) {
          for (const silence of silences)
            expect(to <= silence.from + nearly || from >= silence.to - nearly).toBe(true)
        }
      }),
    )
  })
})

describe('lanes', () => {
  it('separate events of one day, exact days nearest to the line', () => {
    const { marks } = railOn(
      '2025-04',
      '2025-04-22',
      '2025-04',
      '2025-04-22',
      '2025-04-02',
      '2025-04-22~',
    )
    const lanes = lanesOf(marks, 0.1)
    expect(marks.map(({ event }) => [event.date, lanes.get(event.id)])).toEqual([
      ['2025-04-02', 0],
      ['2025-04', 2],
      ['2025-04-22', 0],
      ['2025-04-22', 1],
      ['2025-04-22~', 3],
    ])
  })

  it('have no overlapping marks', () => {
    fc.assert(
      fc.property(
        anyRail,
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        ({ rail: { marks } }, size) => {
          const lanes = lanesOf(marks, size)
          for (const [index, one] of marks.entries()) {
            for (const other of marks.slice(index + 1)) {
              if (lanes.get(one.event.id) !== lanes.get(other.event.id)) continue
              expect(other.at - one.at).toBeGreaterThanOrEqual(size - nearly)
              expect(one.to <= other.from || other.to <= one.from).toBe(true)
            }
          }
        },
      ),
    )
  })
})

describe('the marks near a position', () => {
  const { marks } = railOn('2025-04', '2025-04-02', '2025-04-22', '2025-04-22', '2025-04-29')
  const daysNear = (at: number, slack: number) =>
    marksNear(marks, at, slack).map(({ event }) => event.date)

  it('are the nearest, and those close to it', () => {
    expect(daysNear(0, 0)).toEqual(['2025-04-02'])
    expect(daysNear(0.7, 0)).toEqual(['2025-04-22', '2025-04-22'])
    expect(daysNear(1, 0)).toEqual(['2025-04-29'])
    expect(daysNear(0.85, 0.3)).toEqual(['2025-04-22', '2025-04-22', '2025-04-29'])
  })

  it('are none if there are no marks', () => {
    expect(marksNear([], 0.5, 1)).toEqual([])
  })
})

describe('the targets of marks', () => {
  it('are at the marks while these are apart', () => {
    expect(aimsOf([0, 0.5, 1])).toEqual([0, 0.5, 1])
  })

  it('are spread if the marks overlap, and never past the ends', () => {
    const places = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
      .map((all) => all.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(places, (sorted) => {
        const aims = aimsOf(sorted)
        expect(aims).toHaveLength(sorted.length)
        const share = 0.5 / Math.max(1, sorted.length)
        for (const [index, aim] of aims.entries()) {
          expect(aim).toBeGreaterThanOrEqual(-1e-9)
          expect(aim).toBeLessThanOrEqual(1)
          expect((aims[index + 1] ?? Infinity) - aim).toBeGreaterThanOrEqual(share - 1e-9)
        }
      }),
    )
  })
})
