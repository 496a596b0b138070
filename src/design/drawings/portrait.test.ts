import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import content from '../../../public/data/timeline.json'
import { arrangements, grounds, initialsOf, portraitLook, portraitOf } from './portrait'
import { leafNames, personStandings } from '../../domain/vocabulary'

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
      const { arrangement, ground, tones, leaves } = portraitOf(id, name)
      return JSON.stringify([arrangement, ground, tones, leaves.map(({ shape }) => shape)])
    })
    expect(new Set(portraits).size).toBe(content.people.length)
  })

  it('never changes for the same person', () => {
    expect(portraitOf('wash-westmoreland', 'Wash Westmoreland')).toEqual({
      initials: 'WW',
      arrangement: 'crown',
      ground: 'first',
      tones: { first: 'grey', second: 'green' },
      leaves: [
        { shape: 'maple', tone: 'first', x: 28.4, y: 75, turn: -127, size: 28 },
        { shape: 'maple', tone: 'second', x: 25.1, y: 57.7, turn: -94, size: 31 },
        { shape: 'maple', tone: 'first', x: 30.6, y: 41.1, turn: -56, size: 34 },
        { shape: 'maple', tone: 'second', x: 43.4, y: 29.2, turn: -31, size: 37 },
        { shape: 'maple', tone: 'first', x: 60.4, y: 25, turn: 7, size: 34 },
        { shape: 'maple', tone: 'second', x: 77.3, y: 29.6, turn: 38, size: 31 },
        { shape: 'maple', tone: 'first', x: 89.9, y: 41.8, turn: 75, size: 28 },
      ],
      stem: 'M35.8 85.2A35 35 0 1 1 94.4 53.7',
      lean: -3,
      baseline: 72,
    })
  })

  it('returns only drawable values', () => {
    fc.assert(
      fc.property(anyone, ([id, name]) => {
        const portrait = portraitOf(id, name)
        expect(portraitOf(id, name)).toEqual(portrait)
        expect(arrangements).toContain(portrait.arrangement)
        expect(grounds).toContain(portrait.ground)
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

describe('portraitLook', () => {
  it('tells what is confirmed, expected, not named and not asked', () => {
    expect([...personStandings, undefined].map((standing) => portraitLook(standing))).toEqual([
      'bare',
      'outlined',
      'outlined',
      'filled',
      'twig',
    ])
  })
})

describe('initialsOf', () => {
  it.each([
    ['Kit Connor', 'KC'],
    ['William Gao Yin', 'WY'],
    ['Zendaya', 'Z'],
    ['', ''],
  ])('of "%s", returns "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials))

  it('adds letters of the last name until nobody else has the same', () => {
    const names = ['Tina Doe', 'Tom Dirk', 'Tim Dixon', 'Kit Connor']
    expect(names.map((name) => initialsOf(name, names))).toEqual(['TDo', 'TDir', 'TDix', 'KC'])
  })

  it('returns two letters for names that no letter sets apart', () => {
    expect(initialsOf('Ann Lee', ['Abe Lee', 'Ann Lee'])).toBe('AL')
  })

  it('sets apart everybody in the story', () => {
    const names = content.people.map(({ name }) => name)
    expect(new Set(names.map((name) => initialsOf(name, names))).size).toBe(names.length)
  })
})
