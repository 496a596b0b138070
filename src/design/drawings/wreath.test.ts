import { describe, expect, it } from 'vitest'
import { leafNames } from '../../domain/vocabulary'
import { veinedLeaf, wreathOf, wreathSize } from './wreath'

const wreathLeaves = (count: number) => wreathOf(count).leaves

describe('a wreath', () => {
  it.each([1, 2, 8, 26, 27])('has %d leaves within its box', (count) => {
    const leaves = wreathLeaves(count)
    expect(leaves).toHaveLength(count)
    for (const { x, y } of leaves) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(wreathSize.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(wreathSize.height)
    }
  })

  it('has none without leaves', () => {
    expect(wreathOf(0)).toEqual({ leaves: [], stalks: '' })
  })

  it.each([26, 27])('is the same on both sides with %d leaves', (count) => {
    const leaves = wreathLeaves(count)
    for (const [index, { x, y, turn, size }] of leaves.slice(0, Math.floor(count / 2)).entries())
      expect(leaves[count - 1 - index]).toEqual({ x: wreathSize.width - x, y, turn: -turn, size })
  })

  it('goes from the tip up the left side and down the right', () => {
    const leaves = wreathLeaves(26)
    const left = leaves.slice(0, 13)
    expect(left.every(({ x }) => x < wreathSize.width / 2)).toBe(true)
    expect(left[0]?.y).toBeGreaterThan(180)
    expect(leaves.at(-1)?.y).toBeGreaterThan(180)
  })

  it('hangs the middle leaf of an odd number into the notch', () => {
    expect(wreathLeaves(27)[13]).toMatchObject({ x: wreathSize.width / 2, y: 62, turn: 180 })
  })

  it.each([26, 27])('has stalks from the wood at equal distances to its %d leaves', (count) => {
    const { leaves, stalks } = wreathOf(count)
    const roots = leaves.map((_, index) => {
      const numbers = stalks.split('M')[index + 1]?.match(/-?\d+/gu)?.map(Number) ?? []
      const [x = 0, y = 0, , , dx = 0, dy = 0] = numbers
      expect([x + dx, y + dy]).toEqual([leaves[index]?.x, leaves[index]?.y])
      return { x, y }
    })
    const gaps = roots.slice(1, 13).map(({ x, y }, index) => {
      const before = roots[index]
      return before ? Math.hypot(x - before.x, y - before.y) : 0
    })
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(3)
  })

  it('leans large leaves outwards and small ones inwards in turn', () => {
    const side = wreathLeaves(27).slice(1, 13)
    for (const [index, { size }] of side.entries())
      expect(size > (side[0]?.size ?? 0) - 0.1).toBe(index % 2 === 0)
  })

  it('hangs a leaf of each side below its tip, and they overlap', () => {
    const [first, last] = [wreathLeaves(27)[0], wreathLeaves(27)[26]]
    expect(Math.abs(first?.turn ?? 0)).toBeGreaterThan(120)
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeLessThan(18 * (first?.size ?? 0))
  })

  it('keeps the middles of its 27 leaves at least 24 apart, as targets', () => {
    const middles = wreathLeaves(27).map(({ x, y, turn, size }) => {
      const angle = (turn * Math.PI) / 180
      return { x: x + Math.sin(angle) * 9 * size, y: y - Math.cos(angle) * 9 * size }
    })
    for (const [index, a] of middles.entries())
      for (const b of middles.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24)
  })
})

describe('a leaf with veins', () => {
  it.each(leafNames)('has the foot of %s on its middle line', (leaf) => {
    const { d, transform } = veinedLeaf(leaf)
    expect(d).toMatch(/^M.*ZM/u)
    expect(transform).toMatch(/^translate\(-12-[\d.]+\)$/u)
  })
})
