import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery, tidyQuery } from './query-text'

describe('a tidy query', () => {
  it.each([
    ['film', 'film'],
    ['  kit\t\n connor ', 'kit connor'],
    ['zero\u200Bwidth', 'zero width'],
    ['\u202Eturned', 'turned'],
    ['null\u0000byte', 'null byte'],
    ['\uD800half', 'half'],
    ['<b>50 %</b> & #1', '<b>50 %</b> & #1'],
    ['😀', '😀'],
    ['', undefined],
    [' \u00A0\u3000 ', undefined],
    ['\uD800', undefined],
  ])('of %j is %j', (text, tidy) => expect(tidyQuery(text)).toBe(tidy))

  it('is truncated, never inside a character', () => {
    expect(tidyQuery('a'.repeat(200))).toBe('a'.repeat(longestQuery))
    expect(tidyQuery(`${'a'.repeat(longestQuery - 1)}😀`)).toBe('a'.repeat(longestQuery - 1))
    expect(tidyQuery(`${'a'.repeat(longestQuery - 1)} b`)).toBe('a'.repeat(longestQuery - 1))
  })

  it('has no hidden characters or extra spaces, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tidy = tidyQuery(text) ?? ''
        expect(tidy).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$|\s\s|[^\S ]/u)
        expect(tidy.length).toBeLessThanOrEqual(longestQuery)
        expect(tidyQuery(tidy) ?? '').toBe(tidy)
      }),
    )
  })
})
