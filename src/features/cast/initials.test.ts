import { describe, expect, it } from 'vitest'
import { initialsOf } from './initials'

describe('the initials', () => {
  it.each([
    ['Kit Connor', 'KC'],
    ['William Gao Yin', 'WY'],
    ['Zendaya', 'Z'],
    ['', ''],
  ])('of "%s" are "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials))
})
