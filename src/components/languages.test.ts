import { describe, expect, it } from 'vitest'
import { languageName } from './languages'

describe('the name of a language', () => {
  it.each([
    ['en', 'English'],
    ['fr', 'French'],
    ['xx', 'xx'],
    ['constructor', 'constructor'],
  ])('%s is %s', (code, name) => {
    expect(languageName(code)).toBe(name)
  })
})
