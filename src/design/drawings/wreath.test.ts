import { describe, expect, it } from 'vitest'
import { wreathLeaves, wreathSize } from './wreath'

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
    expect(wreathLeaves(0)).toEqual([])
  })

  it.each([26, 27])('is the same on both sides with %d leaves', (count) => {
    const leaves = wreathLeaves(count)
    for (const [index, { x, y, turn }] of leaves.slice(0, Math.floor(count / 2)).entries())
      expect(leaves[count - 1 - index]).toEqual({ x: wreathSize.width - x, y, turn: -turn })
  })

  it('goes from the tip up the left side and down the right', () => {
    const leaves = wreathLeaves(26)
    const left = leaves.slice(0, 13)
    expect(left.every(({ x }) => x < wreathSize.width / 2)).toBe(true)
    expect(left[0]?.y).toBeGreaterThan(180)
    expect(leaves.at(-1)?.y).toBeGreaterThan(180)
  })

  it('hangs the middle leaf of an odd number into the notch', () => {
    expect(wreathLeaves(27)[13]).toEqual({ x: wreathSize.width / 2, y: 54, turn: 180 })
  })

  it('keeps equal distances along a side', () => {
    const gaps = wreathLeaves(26)
      .slice(0, 13)
      .map(({ x, y }, index, side) => {
        const next = side[index + 1]
        return next ? Math.hypot(next.x - x, next.y - y) : undefined
      })
      .filter((gap) => gap !== undefined)
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(3)
  })
})
