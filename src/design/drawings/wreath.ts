/** A leaf of a wreath: the foot of its stalk and its rotation in degrees, where 0 points up. */
export interface WreathLeaf {
  readonly x: number
  readonly y: number
  readonly turn: number
}

type Point = readonly [x: number, y: number]

/** The box of a wreath without its leaves, which reach out by about their length. */
export const wreathSize = { width: 240, height: 220 } as const

// The left half of a heart, from its tip up to its notch, as cubic curves that join.
const tip: Point = [120, 206]
const curves: readonly (readonly [Point, Point, Point])[] = [
  [
    [92, 176],
    [30, 142],
    [20, 92],
  ],
  [
    [12, 50],
    [36, 20],
    [68, 20],
  ],
  [
    [92, 20],
    [111, 33],
    [120, 54],
  ],
]

const mirrored = ([x, y]: Point): Point => [wreathSize.width - x, y]
const half = (to: (point: Point) => Point) =>
  [`M${to(tip).join(' ')}`, ...curves.map((curve) => `C${curve.flatMap(to).join(' ')}`)].join('')

/** The wood of a wreath: both halves of a heart, each drawn from its tip. */
export const wreathWood = half((point) => point) + half(mirrored)

const steps = 48
const points = curves.flatMap(([b, c, d], index) => {
  const a = curves[index - 1]?.[2] ?? tip
  return Array.from({ length: steps }, (_, step): Point => {
    const t = step / steps
    const on = (axis: 0 | 1) =>
      (1 - t) ** 3 * a[axis] +
      3 * (1 - t) ** 2 * t * b[axis] +
      3 * (1 - t) * t ** 2 * c[axis] +
      t ** 3 * d[axis]
    return [on(0), on(1)]
  })
})

// The short lines that make up the half, each with its direction and the length of the way to its end.
const lines = points.map((from, index) => {
  const to = points[index + 1] ?? curves.at(-1)?.[2] ?? tip
  return { from, dx: to[0] - from[0], dy: to[1] - from[1] }
})
let whole = 0
const walk = lines.map((line) => {
  whole += Math.hypot(line.dx, line.dy)
  return { ...line, end: whole }
})
const last = { from: tip, dx: 0, dy: -1, end: 0, ...walk.at(-1) }

// How far up a half leaves grow: beyond, those of both halves would meet in the notch.
const reach = 0.9

// How far leaves lean away from the wood, outwards and inwards in turn.
const leans = [-46, 40]

/**
 * Places leaves on a heart at equal distances: from its tip up the left side, over the notch and down the right side. All
 * point away from the tip, so the halves mirror each other; the middle one of an odd number hangs in the notch.
 */
export function wreathLeaves(count: number): readonly WreathLeaf[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (2 * index + 1) / count
    const [isRight, isMiddle] = [share > 1, share === 1]
    const way = isMiddle ? whole : whole * reach * (isRight ? 2 - share : share)
    const { from, dx, dy, end } = walk.find((line) => line.end >= way) ?? last
    const part = 1 - (end - way) / Math.hypot(dx, dy)
    const [x, y] = [from[0] + dx * part, from[1] + dy * part]
    const fromTip = isRight ? count - 1 - index : index
    const turn = isMiddle
      ? 180
      : (Math.atan2(dy, dx) * 180) / Math.PI + 90 + (leans[fromTip % leans.length] ?? 0)
    return {
      x: Math.round(isRight ? wreathSize.width - x : x),
      y: Math.round(y),
      turn: Math.round(isRight ? -turn : turn),
    }
  })
}
