import { describe, expect, it } from 'vitest'
import { hashOf } from './hash'

describe('the hash of a text', () => {
  it.each([
    ['', 0x811C9DC5],
    ['a', 0xE40C292C],
    ['foobar', 0xBF9CF968],
  ])('of "%s" is the one its authors give', (text, hash) => {
    expect(hashOf(text)).toBe(hash)
  })
})
