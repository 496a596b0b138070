import { expect, it } from 'vitest'
import { nearest, quote, shorten } from './wording'

it('shortens a text to 60 characters, none of them hidden', () => {
  expect(shorten('a'.repeat(60))).toBe('a'.repeat(60))
  expect(shorten('a'.repeat(1e6))).toBe(`${'a'.repeat(59)}…`)
  expect(shorten('💛'.repeat(70))).toBe(`${'💛'.repeat(59)}…`)
  expect(quote('\u001B[2J\u202Eabc')).toBe('"·[2J·abc"')
})

it.each([
  ['helo', ['hello', 'other'], 'hello'],
  ['titel', ['interview', 'title'], 'title'],
  ['helo-film', ['hello-films', 'hello-film'], 'hello-film'],
  ['a', ['b'], undefined],
  ['wrap-party', ['hello', 'interview'], undefined],
  ['kit💛connor', ['kit-connor'], 'kit-connor'],
])('takes "%s" among %j for %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})
