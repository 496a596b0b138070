import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leafColours, leafNames } from '../../domain/vocabulary'
import { leavesOn } from './twig'

const event = (id: string, at: number) => ({
  id,
  at,
  leaf: 'heart' as const,
  colour: 'blue' as const,
})
const events = fc.array(
  fc.record({
    id: fc.uuid(),
    leaf: fc.constantFrom(...leafNames),
    colour: fc.constantFrom(...leafColours),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 12 },
)

describe('leavesOn', () => {
  it('places leaves at their time, on one side while there is room', () => {
    expect(
      leavesOn(240, 9, [event('a', 0), event('b', 0.5), event('c', 1)]).map(({ x, turn }) => [
        x,
        turn,
      ]),
    ).toEqual([
      [0, 14],
      [120, 14],
      [240, 14],
    ])
  })

  it('turns crowded leaves instead of moving them', () => {
    const leaves = leavesOn(240, 9, [
      event('a', 0.5),
      event('b', 0.5),
      event('c', 0.52),
      event('d', 0.9),
    ])
    expect(leaves.map(({ x }) => x)).toEqual([120, 120, 124.8, 216])
    expect(new Set(leaves.slice(0, 3).map(({ turn }) => turn)).size).toBe(3)
    expect(leaves[3]?.turn).toBe(leaves[0]?.turn)
  })

  it('returns one leaf per event, in order of time, within the twig', () => {
    fc.assert(
      fc.property(events, (some) => {
        const leaves = leavesOn(240, 9, some)
        expect(leaves.map(({ id }) => id).toSorted()).toEqual(some.map(({ id }) => id).toSorted())
        expect(leaves.every(({ x }, index) => x >= (leaves[index - 1]?.x ?? 0) && x <= 240)).toBe(
          true,
        )
      }),
    )
  })
})
