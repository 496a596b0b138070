import { expect, it } from 'vitest'
import { quotationsIn, wordCount } from './quotations'

it.each([
  ['no quotation at all', []],
  ['“one two” and "three"', ['one two', 'three']],
  ['«un deux» and „eins zwei“', ['un deux', 'eins zwei']],
  ['‘it’s over now’, she’s sure', ['it’s over now']],
  ['the boys’ film of the ‘90s', []],
  ["it's the readers' choice", []],
  ['an empty ""', ['']],
])('finds in %s the fragments %j', (text, fragments) => {
  expect(quotationsIn(text)).toEqual({ fragments, unpaired: undefined })
})

it.each([
  ['“open', '“'],
  ['closed”', '”'],
  ['"a" and "b', '"'],
  ['«open', '«'],
  ['“one “two”', '“'],
])('finds in %s the single mark %s', (text, unpaired) => {
  expect(quotationsIn(text).unpaired).toBe(unpaired)
})

it.each([
  ['', 0],
  ['one', 1],
  [' it’s – really – three + ', 3],
])('counts in "%s" %d words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})
