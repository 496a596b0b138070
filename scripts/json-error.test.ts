import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findJsonError } from './json-error'

it.each([
  ['{\n  "a": 1,\n}', 3, 1, 'remove the comma before this place. Found here: }'],
  [
    '{\n  "a": 1\n  "b": 2\n}',
    3,
    3,
    'Write a comma or a closing bracket before this place. Found here: "b": 2',
  ],
  ['{"a" 1}', 1, 6, 'Write a colon'],
  ['{"a": }', 1, 7, 'Write a value'],
  ['[1, 2', 1, 6, 'Write a comma or a closing bracket before this place. The file ends here.'],
  ['["one\ntwo"]', 1, 2, 'End this text with a straight quotation mark in the same line'],
  ['["a "b" c"]', 1, 6, 'Write a comma or a closing bracket'],
  ["{'a': 1}", 1, 2, 'Write the name of a field in straight quotation marks'],
  ['[1]]', 1, 4, 'Remove what comes after the end'],
  ['', 1, 1, 'Write a value'],
  [
    '[{"a": 1}, {"a": 1,\r\n "b": 2, "\\u0061": 3}]',
    2,
    10,
    'Keep one of the two fields of this name',
  ],
])('finds the error in %j', (text, line, column, remedy) => {
  expect(findJsonError(text)).toEqual({ line, column, remedy: expect.stringContaining(remedy) })
})

it('agrees with JSON.parse on what is JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const almost = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', ']', '}', '{', '[', ':', '0', '-', '\\', ' ', '\n', 'e', 'x'),
    )
    .map(
      ([text, at, piece]) =>
        `${text.slice(0, at % (text.length + 1))}${piece}${text.slice((at % (text.length + 1)) + (at % 2))}`,
    )
  fc.assert(
    fc.property(fc.oneof(fc.json(), almost, fc.string()), (text) => {
      const error = findJsonError(text)
      // A repeated field is an error in valid JSON too, and may come before a syntax error.
      expect(
        error === undefined ? isJson(text) : !isJson(text) || error.remedy.startsWith('Keep one'),
      ).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
