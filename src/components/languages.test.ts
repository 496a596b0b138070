import { describe, expect, it } from 'vitest'
import { languageName } from './languages'

describe('languageName', () => {
  it.each([
    ['en', 'English'],
    ['fr', 'French'],
    ['xx', 'xx'],
    ['constructor', 'constructor'],
  ])('names %s as %s', (code, name) => {
    expect(languageName(code)).toBe(name)
  })
})
