import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import content from '../../../public/data/timeline.json'
import { arrangements, grounds, initialsOf, outlineCount, portraitOf } from './portrait'
import { leafNames } from '../../domain/vocabulary'

const anyone = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))

describe('portraitOf', () => {
  it('is different for each person, even without the initials', () => {
    const portraits = content.people.map(({ id, name }) =>
      JSON.stringify({ ...portraitOf(id, name), initials: '' }),
    )
    expect(new Set(portraits).size).toBe(content.people.length)
  })

  it('differs visibly: no two people share arrangement, leaves, colours and background', () => {
    const portraits = content.people.map(({ id, name }) => {
      const { arrangement, ground, outline, tones, leaves } = portraitOf(id, name)
      return JSON.stringify([arrangement, ground, outline, tones, leaves.map(({ shape }) => shape)])
    })
    expect(new Set(portraits).size).toBe(content.people.length)
  })

  it('never changes for the same person', () => {
    expect(portraitOf('wash-westmoreland', 'Wash Westmoreland')).toEqual({
      initials: 'WW',
      arrangement: 'bough',
      ground: 'first',
      outline: 1,
      tones: { first: 'grey', second: 'green' },
      second: 'outlined',
      leaves: [
        { shape: 'maple', tone: 'first', x: 101.7, y: 88.4, turn: -136, size: 34 },
        { shape: 'maple', tone: 'second', x: 85, y: 88.5, turn: -47, size: 25 },
        { shape: 'maple', tone: 'first', x: 68.3, y: 87.7, turn: -129, size: 34 },
        { shape: 'maple', tone: 'second', x: 51.7, y: 86.1, turn: -48, size: 25 },
        { shape: 'maple', tone: 'first', x: 35, y: 83.5, turn: -129, size: 34 },
        { shape: 'maple', tone: 'second', x: 13, y: 78.8, turn: -76, size: 28 },
      ],
      stem: 'M110 88Q60 96 10 78',
      lean: 5,
      baseline: 66,
    })
  })

  it('returns only drawable values', () => {
    fc.assert(
      fc.property(anyone, ([id, name]) => {
        const portrait = portraitOf(id, name)
        expect(portraitOf(id, name)).toEqual(portrait)
        expect(arrangements).toContain(portrait.arrangement)
        expect(grounds).toContain(portrait.ground)
        expect(portrait.outline).toBeLessThan(outlineCount)
        expect(portrait.leaves.length).toBeGreaterThanOrEqual(3)
        expect(portrait.leaves.length).toBeLessThanOrEqual(7)
        for (const { shape, x, y, turn, size } of portrait.leaves) {
          expect(leafNames).toContain(shape)
          for (const place of [x, y])
            expect(place).toSatisfy((value: number) => value >= 0 && value <= 120)
          for (const value of [x, y, turn, size]) expect(String(value)).toMatch(/^-?\d+(?:\.\d)?$/u)
        }
        expect(portrait.stem).toMatch(/^[MLAQV\d. -]+$/u)
      }),
    )
  })

  it('never puts two leaves in the same spot and direction', () => {
    fc.assert(
      fc.property(anyone, ([id, name]) => {
        const { leaves } = portraitOf(id, name)
        expect(new Set(leaves.map(({ x, y, turn }) => `${x} ${y} ${turn}`)).size).toBe(
          leaves.length,
        )
      }),
    )
  })
})

describe('initialsOf', () => {
  it.each([
    ['Kit Connor', 'KC'],
    ['William Gao Yin', 'WY'],
    ['Zendaya', 'Z'],
    ['', ''],
  ])('of "%s", returns "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials))
})
