import { describe, expect, it } from 'vitest'
import { garlandOf, type GarlandPerson } from './garland'

const people = (count: number, look: GarlandPerson['look'] = 'filled'): readonly GarlandPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${look} ${index}`,
    leaf: 'heart',
    colour: 'blue',
    look,
  }))

/** Where a leaf hangs. */
const placeOf = ({ transform }: { readonly transform: string }) => {
  const [, x = NaN, y = NaN] = (/^translate\(([\d.]+) ([\d.]+)\)/u.exec(transform) ?? []).map(
    Number,
  )
  return { x, y }
}

describe('garlandOf', () => {
  it('has a leaf for each person, the largest group on the lowest swag', () => {
    const swags = garlandOf([people(2, 'bare'), people(5)])
    expect(swags.map(({ leaves }) => leaves.map(({ id }) => id))).toEqual([
      people(5).map(({ id }) => id),
      people(2, 'bare').map(({ id }) => id),
    ])
    const [lower, upper] = swags.map(({ leaves }) =>
      Math.max(...leaves.map((leaf) => placeOf(leaf).y)),
    )
    expect(lower).toBeGreaterThan(upper ?? NaN)
  })

  it.each([1, 2, 7, 16, 17])('puts the first of %i in the middle and mirrors the rest', (count) => {
    const places = garlandOf([people(count)])[0]?.leaves.map(placeOf) ?? []
    const heights = places.map(({ y }) => y)
    expect(heights).toEqual(heights.toSorted((one, other) => other - one))
    const xs = places.map(({ x }) => x - 300).toSorted((one, other) => one - other)
    for (const [index, x] of xs.entries()) expect(x + (xs.at(-1 - index) ?? NaN)).toBeCloseTo(0, 0)
    expect(new Set(xs).size).toBe(count)
  })

  it('draws nothing for nobody', () => {
    expect(garlandOf([])).toEqual([])
  })
})
