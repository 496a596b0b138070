import { describe, expect, it } from 'vitest'
import { hashOf } from './hash'

describe('the hash of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" matches the reference', (text, hash) => {
    expect(hashOf(text)).toBe(hash)
  })
})
