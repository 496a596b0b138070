import { describe, expect, it } from 'vitest'
import { foreignLanguage } from './languages'

describe('foreignLanguage', () => {
  it.each([
    ['en', undefined],
    ['fr', 'French'],
    ['xx', 'xx'],
    ['constructor', 'constructor'],
  ])('names %s as %s', (code, name) => {
    expect(foreignLanguage(code)).toBe(name)
  })
})
