import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../test/builders'
import { hostileSearch } from '../../test/hostile'
import { ignoredInWords } from './ignored-in-words'
import { parseView } from './query-codec'

const story = aStory()

describe('ignoredInWords', () => {
  it.each([
    ['?colour=red', 'was ignored: \u2068colour “red”\u2069.'],
    ['?colour', 'was ignored: \u2068colour\u2069.'],
    ['?=red', 'was ignored: \u2068“red”\u2069.'],
    [
      '?a=אב&b=1&c=2&d=3',
      'was ignored: \u2068a “אב”\u2069, \u2068b “1”\u2069, \u2068c “2”\u2069 and more.',
    ],
    [`?${'&'.repeat(5000)}`, 'was ignored: \u2068anything after the first 4000 characters\u2069.'],
  ])('words %s', (search, words) => {
    expect(ignoredInWords(parseView(search, story).ignored)).toMatch(
      new RegExp(`${words.replaceAll('.', String.raw`\.`)}$`, 'u'),
    )
  })

  it('is short, has no hidden characters but the two isolates, and keeps the direction of the sentence', () => {
    fc.assert(
      fc.property(hostileSearch, (search) => {
        const words = ignoredInWords(parseView(search, story).ignored)
        expect(words.length).toBeLessThan(400)
        expect(words.replaceAll(/\u2068[^\u2068\u2069]+\u2069/gu, '')).toMatch(/^[\w ,:.]+$/u)
        expect(words.replaceAll(/[\u2068\u2069]/gu, '')).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
        )
      }),
      { numRuns: 1000 },
    )
  })
})
