import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type DiffPart } from './word-diff'

const textOf = (parts: readonly DiffPart[]) => parts.map(({ text }) => text).join(' ')
const marked = (parts: readonly DiffPart[]) =>
  parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(' ')
const sentence = fc
  .array(fc.constantFrom('a', 'b', 'c', 'film'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))

describe('the difference of two texts', () => {
  it.each([
    ['15 or 16 February 2025', '15 February 2025', '15 [or 16] February 2025', '15 February 2025'],
    ['One word', 'Another word', '[One] word', '[Another] word'],
    ['The same', 'The same', 'The same', 'The same'],
    [
      'He saw the cat and left',
      'Who met the dog and ran',
      '[He saw the cat and left]',
      '[Who met the dog and ran]',
    ],
    ['All old', 'Quite new words', '[All old]', '[Quite new words]'],
  ])('of %s and %s is marked by words', (old, present, before, after) => {
    const diff = diffWords(old, present)
    expect([marked(diff.before), marked(diff.after)]).toEqual([before, after])
  })

  it('keeps both texts, of which the unmarked words agree', () => {
    fc.assert(
      fc.property(sentence, sentence, (old, present) => {
        const { before, after } = diffWords(old, present)
        const kept = (parts: readonly DiffPart[]) =>
          textOf(parts.filter(({ isChanged }) => !isChanged))
        expect([textOf(before), textOf(after)]).toEqual([old, present])
        expect(kept(before)).toBe(kept(after))
      }),
    )
  })
})
