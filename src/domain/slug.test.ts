import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, slugOf } from './slug'

describe('a folded text', () => {
  it.each([
    ['Télérama', 'telerama'],
    ['CAFÉ', 'cafe'],
    ['It’s', "it's"],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['e\u0301', 'e'],
  ])('of "%s" is "%s"', (text, folded) => expect(fold(text)).toBe(folded))

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('the slug of a name', () => {
  it.each([
    ['Brit + Co', 'brit-co'],
    ['HELLO!', 'hello'],
    ['Télérama', 'telerama'],
    ['What’s on Netflix', 'whats-on-netflix'],
    ['  --A--  ', 'a'],
    ['BBC Radio 1', 'bbc-radio-1'],
    ['日本', '日本'],
    ['!!!', ''],
  ])('"%s" is "%s"', (name, slug) => expect(slugOf(name)).toBe(slug))

  it('is letters, digits and single hyphens, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u)
        expect(slugOf(slugOf(name))).toBe(slugOf(name))
      }),
    )
  })
})
