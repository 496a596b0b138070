import { isEDTFDate, isEDTFInterval, isEDTFSeason, parse } from '@edtf-ts/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compareDates, isExactDay, spanOf } from './span'
import { DateError, isDate, parseDate } from './parse'
import { dayOf } from './calendar'
import { dateInWords, exactDate, machineDate } from './format'
import { lastMonthOf, monthOf, nameOfMonth, seasonOf } from './months'

// text, in words, machine date, first day, last day, month of the middle
const known = [
  ['2025', '2025', '2025', '2025-01-01', '2025-12-31', '2025-07'],
  ['2024', '2024', '2024', '2024-01-01', '2024-12-31', '2024-07'],
  ['0045', '0045', '0045', '0045-01-01', '0045-12-31', '0045-07'],
  ['2025-02', 'February 2025', '2025-02', '2025-02-01', '2025-02-28', '2025-02'],
  ['2024-02', 'February 2024', '2024-02', '2024-02-01', '2024-02-29', '2024-02'],
  ['1900-02', 'February 1900', '1900-02', '1900-02-01', '1900-02-28', '1900-02'],
  ['2000-02', 'February 2000', '2000-02', '2000-02-01', '2000-02-29', '2000-02'],
  ['9999-12', 'December 9999', '9999-12', '9999-12-01', '9999-12-31', '9999-12'],
  ['2025-04-22', '22 April 2025', '2025-04-22', '2025-04-22', '2025-04-22', '2025-04'],
  ['2024-02-29', '29 February 2024', '2024-02-29', '2024-02-29', '2024-02-29', '2024-02'],
  ['2025-21', 'spring 2025', '2025', '2025-03-01', '2025-05-31', '2025-04'],
  ['2025-22', 'summer 2025', '2025', '2025-06-01', '2025-08-31', '2025-07'],
  ['2025-23', 'autumn 2025', '2025', '2025-09-01', '2025-11-30', '2025-10'],
  ['2024-24', 'winter 2024 to 2025', undefined, '2024-12-01', '2025-02-28', '2025-01'],
  ['2023-24', 'winter 2023 to 2024', undefined, '2023-12-01', '2024-02-29', '2024-01'],
  ['2025?', '2025 (uncertain)', '2025', '2025-01-01', '2025-12-31', '2025-07'],
  ['2025-03?', 'March 2025 (uncertain)', '2025-03', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025-03~', 'about March 2025', '2025-03', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025-03%', 'about March 2025 (uncertain)', '2025-03', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025-04-22~', 'about 22 April 2025', '2025-04-22', '2025-04-22', '2025-04-22', '2025-04'],
  ['2025-21~', 'about spring 2025', '2025', '2025-03-01', '2025-05-31', '2025-04'],
  [
    '[2025-02-15,2025-02-16]',
    '15 or 16 February 2025',
    '2025-02',
    '2025-02-15',
    '2025-02-16',
    '2025-02',
  ],
  [
    '[2025-01-31,2025-02-01]',
    '31 January or 1 February 2025',
    '2025',
    '2025-01-31',
    '2025-02-01',
    '2025-01',
  ],
  [
    '[2024-12-31,2025-01-01]',
    '31 December 2024 or 1 January 2025',
    undefined,
    '2024-12-31',
    '2025-01-01',
    '2024-12',
  ],
  [
    '[2025-05-01,2025-05-02,2025-05-03]',
    '1, 2 or 3 May 2025',
    '2025-05',
    '2025-05-01',
    '2025-05-03',
    '2025-05',
  ],
  [
    '[2025-05-30,2025-05-31,2025-06-01]',
    '30, 31 May or 1 June 2025',
    '2025',
    '2025-05-30',
    '2025-06-01',
    '2025-05',
  ],
  ['[2025-02,2025-03]', 'February or March 2025', '2025', '2025-02-01', '2025-03-31', '2025-03'],
  [
    '[2024-12,2025-01]',
    'December 2024 or January 2025',
    undefined,
    '2024-12-01',
    '2025-01-31',
    '2024-12',
  ],
  ['[2024,2025]', '2024 or 2025', undefined, '2024-01-01', '2025-12-31', '2024-12'],
  [
    '[2025-02-28,2025-03]',
    '28 February 2025 or March 2025',
    '2025',
    '2025-02-28',
    '2025-03-31',
    '2025-03',
  ],
  [
    '[2025-04-01..2025-04-21]',
    'between 1 and 21 April 2025',
    '2025-04',
    '2025-04-01',
    '2025-04-21',
    '2025-04',
  ],
  [
    '[2025-04-30..2025-05-02]',
    'between 30 April and 2 May 2025',
    '2025',
    '2025-04-30',
    '2025-05-02',
    '2025-05',
  ],
  [
    '[2025-04..2025-06]',
    'between April and June 2025',
    '2025',
    '2025-04-01',
    '2025-06-30',
    '2025-05',
  ],
  [
    '2025-04-22/2025-05-02',
    '22 April to 2 May 2025',
    '2025',
    '2025-04-22',
    '2025-05-02',
    '2025-04',
  ],
  ['2025-06-09/2025-06-15', '9 to 15 June 2025', '2025-06', '2025-06-09', '2025-06-15', '2025-06'],
  [
    '2024-04-22/2025-04-22',
    '22 April 2024 to 22 April 2025',
    undefined,
    '2024-04-22',
    '2025-04-22',
    '2024-10',
  ],
  [
    '2024-10/2025-07',
    'October 2024 to July 2025',
    undefined,
    '2024-10-01',
    '2025-07-31',
    '2025-03',
  ],
  ['2025-04/2025-06', 'April to June 2025', '2025', '2025-04-01', '2025-06-30', '2025-05'],
  [
    '2025-04/2025-06-03',
    'April 2025 to 3 June 2025',
    '2025',
    '2025-04-01',
    '2025-06-03',
    '2025-05',
  ],
  [
    '2025-04/2025-04-22',
    'April 2025 to 22 April 2025',
    '2025-04',
    '2025-04-01',
    '2025-04-22',
    '2025-04',
  ],
  ['2024/2025', '2024 to 2025', undefined, '2024-01-01', '2025-12-31', '2024-12'],
  [
    '2025-01-01/2025-12-31',
    '1 January to 31 December 2025',
    '2025',
    '2025-01-01',
    '2025-12-31',
    '2025-07',
  ],
  [
    '2025-04~/2025-06?',
    'about April 2025 to June 2025 (uncertain)',
    '2025',
    '2025-04-01',
    '2025-06-30',
    '2025-05',
  ],
  [
    '2025-04/2025-06~',
    'April 2025 to about June 2025',
    '2025',
    '2025-04-01',
    '2025-06-30',
    '2025-05',
  ],
  ['2025-21/2025-22', 'spring to summer 2025', '2025', '2025-03-01', '2025-08-31', '2025-05'],
  [
    '2024-22/2024-24',
    'summer 2024 until winter 2024 to 2025',
    undefined,
    '2024-06-01',
    '2025-02-28',
    '2024-10',
  ],
  ['2025-04-22/2025-04-22', '22 April 2025', '2025-04-22', '2025-04-22', '2025-04-22', '2025-04'],
  ['../2025-02-14', 'by 14 February 2025', undefined, undefined, '2025-02-14', '2025-02'],
  ['../2025-02~', 'by about February 2025', undefined, undefined, '2025-02-28', '2025-02'],
  ['2025-04/..', 'since April 2025', undefined, '2025-04-01', undefined, '2025-04'],
] as const

const refused = [
  '',
  ' ',
  '2025-02-30',
  '2017-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-01-00',
  '2025-01-32',
  '2025-13',
  '2025-00',
  '2025-20',
  '2025-25',
  '2025-2-1',
  '2025-02-1',
  '2025-04-22T10:00',
  '2025-04-22Z',
  ' 2025',
  '2025 ',
  '2025\n',
  '2025-04 -22',
  '25',
  '225',
  '12025',
  '-2025',
  '+2025',
  '0x25',
  '٢٠٢٥',
  '202X',
  '2025-XX',
  '20250422',
  '2025/04/22',
  '22 April 2025',
  '2025-04??',
  '2025-04?~',
  '?2025',
  '2025?-04',
  '2025-21-01',
  '9999-24',
  '/',
  '..',
  '../..',
  '/2025',
  '2025/',
  '2025/..]',
  '2025-05/2025-04',
  '2025-04-22/2025-04-21',
  '2026/2025-12-31',
  '2024/2025/2026',
  '../2025-02-30',
  '2025-13/..',
  '2025..2026',
  '[',
  ']',
  '[]',
  '[,]',
  '[2025]',
  '[2025,]',
  '[,2025]',
  '[2025,2025]',
  '[2026,2025]',
  '[2025-02,2025-02-15]',
  '[2025-02-15,2025-02-16',
  '2025-02-15,2025-02-16]',
  '2025-02-15,2025-02-16',
  '[2025-02-15, 2025-02-16]',
  '[2025-02-15?,2025-02-16]',
  '[2025-02-15,2025-02-16]?',
  '[2025-21,2025-22]',
  '[2025-02-29,2025-03-01]',
  '[2025..]',
  '[..2025]',
  '[..]',
  '[2024..2025..2026]',
  '[2025-04..2025-04]',
  '[2026..2025]',
  '[2024~..2025]',
  '[2020,2024..2025]',
  '[2024/2025]',
  '{2024,2025}',
]

const digits = (value: number, length: number) => String(value).padStart(length, '0')
const monthLengths = (year: number) => [
  31,
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
]

const aYear = (min = 0) => fc.integer({ min, max: 9998 })
const aMonth = (min = 0) =>
  fc
    .tuple(aYear(min), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${digits(year, 4)}-${digits(month, 2)}`)
const aDay = (min = 0) =>
  aYear(min).chain((year) =>
    fc
      .constantFrom(...monthLengths(year).entries())
      .chain(([index, length]) =>
        fc
          .integer({ min: 1, max: length })
          .map((day) => `${digits(year, 4)}-${digits(index + 1, 2)}-${digits(day, 2)}`),
      ),
  )
const aSeason = (min = 0) =>
  fc
    .tuple(aYear(min), fc.integer({ min: 21, max: 24 }))
    .map(([year, season]) => `${digits(year, 4)}-${season}`)
const aQualifier = fc.constantFrom('', '?', '~', '%')
const aPoint = (min = 0) =>
  fc
    .tuple(
      fc.oneof(
        aYear(min).map((year) => digits(year, 4)),
        aMonth(min),
        aDay(min),
        aSeason(min),
      ),
      aQualifier,
    )
    .map((parts) => parts.join(''))
const anInterval = (min = 0) =>
  fc
    .tuple(aPoint(min), aPoint(min))
    .map(([a, b]) => (isDate(`${a}/${b}`) ? `${a}/${b}` : `${b}/${a}`))
const anOpenInterval = aPoint().chain((point) => fc.constantFrom(`../${point}`, `${point}/..`))
const aSet = fc
  .uniqueArray(aDay(), { minLength: 2, maxLength: 5 })
  .map((days) => days.toSorted())
  .chain((days) => fc.constantFrom(`[${days.join(',')}]`, `[${days[0]}..${days.at(-1)}]`))
const aMonthSet = fc
  .uniqueArray(aMonth(), { minLength: 2, maxLength: 4 })
  .map((months) => `[${months.toSorted().join(',')}]`)
const aDate = fc.oneof(aPoint(), anInterval(), anOpenInterval, aSet, aMonthSet)
// Close together, so that spans overlap and middles coincide.
const aCloseDate = fc.oneof(
  aDate,
  fc.constantFrom(...known.map(([text]) => text)),
  fc.constantFrom(
    '2025-04-15',
    '2025-04-15?',
    '2025-04-14/2025-04-16',
    '../2025-04-15',
    '2025-04-15/..',
    '[2025-04-14,2025-04-16]',
    '2025-04-15/2025-04-16',
    '2025-04',
  ),
)

const day = (number: number) => (Number.isFinite(number) ? dayOf(number) : undefined)

describe('a date', () => {
  it.each(known)('%s', (text, words, machine, first, last, month) => {
    expect(isDate(text)).toBe(true)
    expect(dateInWords(text)).toBe(words)
    expect(machineDate(text)).toBe(machine)
    expect(day(spanOf(text).first)).toBe(first)
    expect(day(spanOf(text).last)).toBe(last)
    expect(monthOf(text)).toBe(month)
  })

  it('has infinite open ends', () => {
    expect(spanOf('../2025-02-14').first).toBe(-Infinity)
    expect(spanOf('2025-02-14/..').last).toBe(Infinity)
  })

  it('parses into its parts', () => {
    expect(parseDate('2025-04-22%')).toEqual({
      form: 'point',
      point: {
        precision: 'day',
        year: 2025,
        month: 4,
        day: 22,
        uncertain: true,
        approximate: true,
      },
    })
    expect(
      ['2025', '2024/2025', '2025/..', '../2025', '[2024,2025]', '[2024..2025]'].map(
        (text) => parseDate(text).form,
      ),
    ).toEqual(['point', 'interval', 'since', 'by', 'one-of', 'between'])
  })

  it('is exact if it is one certain day', () => {
    expect(isExactDay('2025-04-22')).toBe(true)
    for (const text of [
      '2025',
      '2025-04',
      '2025-21',
      '2025-04-22?',
      '2025-04-22~',
      '2025-04-22%',
      '2025-04-22/..',
      '2025-04-21/2025-04-22',
      '[2025-04-21,2025-04-22]',
    ]) {
      expect(isExactDay(text)).toBe(false)
    }
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('a text that is not a date', () => {
  it.each(refused)('"%s"', (text) => {
    expect(isDate(text)).toBe(false)
    for (const use of [
      parseDate,
      spanOf,
      dateInWords,
      machineDate,
      isExactDay,
      monthOf,
      nameOfMonth,
    ])
      expect(() => use(text)).toThrow(DateError)
    expect(() => compareDates('2025', text)).toThrow(DateError)
  })

  it('names the text and what to write instead', () => {
    expect(() => parseDate('2025-02-30')).toThrow(
      '"2025-02-30" is not a date. Write one that exists',
    )
    expect(() => parseDate('x'.repeat(1_000_000))).toThrow(/^"x{60}" is not/u)
  })

  it('never breaks the parser', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.,[]?~% T')) })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), nearly), (text) => {
        expect(isDate(text) && dateInWords(text)).not.toBe('')
        expect(thrownBy(() => parseDate(text)) instanceof DateError).toBe(!isDate(text))
      }),
      { numRuns: 1000 },
    )
    for (const part of ['[', ']', '/', '..', ',', '2025', '2025,', '\uD800'])
      expect(isDate(part.repeat(100_000))).toBe(false)
    expect(isDate(`[${'2025,'.repeat(100_000)}2025]`)).toBe(false)
  })
})

describe('every date', () => {
  it('that is a day survives a round trip as a day number', () => {
    fc.assert(
      fc.property(aDay(), (text) => {
        expect(dayOf(spanOf(text).first)).toBe(text)
        expect(spanOf(text).last).toBe(spanOf(text).first)
        expect(isExactDay(text)).toBe(true)
      }),
    )
  })

  it('from the generators is a date with a span that does not run backwards', () => {
    fc.assert(
      fc.property(aDate, (text) => {
        expect(isDate(text)).toBe(true)
        expect(spanOf(text).first).toBeLessThanOrEqual(spanOf(text).last)
      }),
    )
  })

  it('for machines is a prefix of both the first and the last day', () => {
    fc.assert(
      fc.property(aDate, (text) => {
        const machine = machineDate(text)
        if (machine === undefined) return
        expect(machine).toMatch(/^\d{4}(?:-\d\d){0,2}$/u)
        expect(
          [dayOf(spanOf(text).first), dayOf(spanOf(text).last)].every((end) =>
            end.startsWith(machine),
          ),
        ).toBe(true)
      }),
    )
  })

  it('in words has a day or a qualifier exactly if its text does', () => {
    fc.assert(
      fc.property(aDate, (text) => {
        const words = dateInWords(text)
        expect(/\b\d{1,2}\b/u.test(words)).toBe(/-\d\d-\d\d/u.test(text))
        expect(words.includes('about')).toBe(/[~%]/u.test(text))
        expect(words.includes('uncertain')).toBe(/[?%]/u.test(text))
      }),
    )
  })

  it('is listed under a month in which it may lie', () => {
    fc.assert(
      fc.property(aDate, (text) => {
        const { first, last } = spanOf(monthOf(text))
        expect(first <= spanOf(text).last && last >= spanOf(text).first).toBe(true)
        expect(nameOfMonth(monthOf(text))).toBe(dateInWords(monthOf(text)))
      }),
    )
  })
})

describe('the order', () => {
  it('is by the middle, then the shorter span first', () => {
    expect(
      [
        '2025',
        '2025-12',
        '2025-06-30',
        '2025-07',
        '../2025-01-01',
        '2025-22',
        '2025-07-16',
        '2025-12-16/..',
      ].toSorted(compareDates),
    ).toEqual([
      '../2025-01-01',
      '2025-06-30',
      '2025',
      '2025-07-16',
      '2025-07',
      '2025-22',
      '2025-12',
      '2025-12-16/..',
    ])
    expect(compareDates('2025-04-15', '2025-04-14/2025-04-16')).toBeLessThan(0)
    expect(compareDates('2025-04-15/2025-04-16', '2025-04-16')).toBeLessThan(0)
    expect(compareDates('2025-04-15', '2025-04-15/..')).toBeLessThan(0)
  })

  it('treats dates with the same days as equal', () => {
    expect(compareDates('2025-04', '2025-04-01/2025-04-30')).toBe(0)
    expect(compareDates('2025-04?', '2025-04')).toBe(0)
    expect(compareDates('../2025-04-15', '2025-04-15/..')).toBe(0)
  })

  it('is total', () => {
    fc.assert(
      fc.property(aCloseDate, aCloseDate, aCloseDate, (a, b, c) => {
        expect(Number.isInteger(compareDates(a, b))).toBe(true)
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0)
        expect(compareDates(a, a)).toBe(0)
        expect(compareDates(a, b) > 0 || compareDates(b, c) > 0 || compareDates(a, c) <= 0).toBe(
          true,
        )
        expect(
          compareDates(a, b) !== 0 ||
            Math.sign(compareDates(a, c)) === Math.sign(compareDates(b, c)),
        ).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

it.each([
  ['2025-04-22', '2025-04-22'],
  ['2025-04', '2025-04'],
  ['2025', '2025'],
  ['2025-21', undefined],
  ['2025-04~', undefined],
  ['2025-04-22/2025-05-02', undefined],
])('the exact date of %s is %s', (text, exact) => expect(exactDate(text)).toBe(exact))

it.each([
  ['2025-04-22/2025-05-02', '2025-05'],
  ['../2025-02-14', '2025-02'],
])('%s ends in the month %s', (text, month) => expect(lastMonthOf(text)).toBe(month))

describe('the name of a month', () => {
  it.each([
    ['2025-02', 'February 2025'],
    ['0001-12', 'December 0001'],
  ])('%s is %s', (month, name) => expect(nameOfMonth(month)).toBe(name))
  it.each(['2025', '2025-21', '2025-02-01', '2025/2026'])('is not given for %s', (text) =>
    expect(() => nameOfMonth(text)).toThrow(DateError),
  )
})

describe('an independent EDTF parser (@edtf-ts/core)', () => {
  const dayMs = 86_400_000n
  // It parses the years 0000 to 0099 as 1900 to 1999, like Date, so we compare from 0100 on.
  const from = 100
  // It refuses some intervals from a season to a year, month or day ("2025-21/2025-12"); we accept them.
  const fromSeason = /^\d{4}-2[1-4]\/\d{4}(?:-[01]\d(?:-\d\d)?)?$/u

  it('finds the same days', () => {
    fc.assert(
      fc.property(fc.oneof(aPoint(from), anInterval(from)), (text) => {
        const theirs = parse(text)
        if (!theirs.success && fromSeason.test(text)) return
        expect(
          theirs.success && {
            first: Number(theirs.value.minMs / dayMs),
            last: Number((theirs.value.maxMs + 1n) / dayMs) - 1,
          },
        ).toEqual(spanOf(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the same qualifiers', () => {
    fc.assert(
      fc.property(aPoint(from), (text) => {
        const theirs = parse(text)
        const ours = parseDate(text)
        if (
          !theirs.success ||
          !(isEDTFDate(theirs.value) || isEDTFSeason(theirs.value)) ||
          ours.form !== 'point'
        )
          throw new Error(text)
        // It qualifies some whole days part by part.
        const qualification =
          theirs.value.qualification ??
          (isEDTFDate(theirs.value) ? theirs.value.dayQualification : undefined)
        const { uncertain, approximate, uncertainApproximate } = qualification ?? {}
        expect({
          uncertain: Boolean(uncertain ?? uncertainApproximate),
          approximate: Boolean(approximate ?? uncertainApproximate),
        }).toEqual({ uncertain: ours.point.uncertain, approximate: ours.point.approximate })
      }),
    )
  })

  it('finds the same open ends', () => {
    fc.assert(
      fc.property(
        aPoint(from).chain((point) => fc.constantFrom(`../${point}`, `${point}/..`)),
        (text) => {
          const theirs = parse(text)
          if (!theirs.success || !isEDTFInterval(theirs.value)) throw new Error(text)
          expect([theirs.value.openStart ?? false, theirs.value.openEnd ?? false]).toEqual([
            spanOf(text).first === -Infinity,
            spanOf(text).last === Infinity,
          ])
        },
      ),
    )
  })

  it('refuses the same days, months and orders', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((value) => digits(value, 2))
    const maybe = fc
      .tuple(
        fc.constantFrom('1900', '2000', '2023', '2024', '2025'),
        fc.oneof(fc.constant('02'), two),
        two,
      )
      .map((parts) => parts.join('-'))
    // Seasons 25 to 41 (hemispheres, quarters and so on) are EDTF, but not in our subset.
    const maybeMonth = fc
      .tuple(
        aYear(from).map((year) => digits(year, 4)),
        fc.integer({ min: 0, max: 24 }).map((value) => digits(value, 2)),
      )
      .map((parts) => parts.join('-'))
    const pair = fc.tuple(aDay(from), aDay(from)).map((days) => days.join('/'))
    fc.assert(
      fc.property(fc.oneof(maybe, maybeMonth, pair), (text) => {
        expect(isDate(text)).toBe(parse(text).success)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the time zone and locale of the reader', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('are never used', () => {
    const use = () =>
      known.map(([text]) =>
        JSON.stringify([
          parseDate(text),
          spanOf(text),
          dateInWords(text),
          machineDate(text),
          monthOf(text),
          isExactDay(text),
          compareDates(text, '2025'),
          nameOfMonth(monthOf(text)),
        ]),
      )
    const before = use()
    const forbidden = new Proxy(Object, {
      construct: () => {
        throw new Error('asked')
      },
      apply: () => {
        throw new Error('asked')
      },
      get: () => {
        throw new Error('asked')
      },
    })
    vi.stubGlobal('Date', forbidden)
    vi.stubGlobal('Intl', forbidden)
    const after = use()
    vi.unstubAllGlobals()
    expect(after).toEqual(before)
  })
})

describe('the season of a month', () => {
  it.each([
    ['2024-11', 'autumn'],
    ['2024-12', 'winter'],
    ['2025-02', 'winter'],
    ['2025-03', 'spring'],
    ['2025-06', 'summer'],
    ['2025-08', 'summer'],
    ['2025-09', 'autumn'],
  ])('%s is in %s', (month, season) => {
    expect(seasonOf(month)).toBe(season)
  })
})
