import { describe, expect, it } from 'vitest'
import { cutTo, isolated } from './phrases'

describe('a text that is too long', () => {
  it.each([
    ['Netflix', 'Netflix'],
    ['A podcast: With somebody on it', 'A podcast: With…'],
    ['A podcast: something else', 'A podcast…'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifff…'],
  ])('cuts "%s" at a word', (name, words) => {
    expect(cutTo(18, name)).toBe(words)
  })
})

describe('a name in a sentence', () => {
  it.each(['Kit Connor', 'Télérama', 'L’Équipe (2)', 'Хартстоппер', '日本経済新聞', '', '2025!'])(
    'from left to right stays as it is: %s',
    (name) => {
      expect(isolated(name)).toBe(name)
    },
  )

  it.each(['נועה כהן!', 'الجزيرة', 'Kit כהן', 'ܣܘܪܝܝܐ', 'ދިވެހި', 'ﷺ', '𞤀𞤣'])(
    'from right to left is kept apart: %s',
    (name) => {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`)
    },
  )
})
