import { describe, expect, it } from 'vitest'
import { sizeFor } from './title-size'

describe('the size of a title', () => {
  it.each([
    ['A film', 84],
    ['Netflix announces a film, not a fourth season', 60],
    [
      'So many words that no size at all would leave it in two lines, since nobody may say it short',
      undefined,
    ],
    ['Unbreakable'.repeat(4), undefined],
  ])('is the largest that fits into two lines: %s', (text, size) => {
    expect(sizeFor(text, 2, 890, [84, 72, 60, 56])).toBe(size)
  })
})
