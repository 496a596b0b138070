import { cloverHead, leafShapes, leafVeins, type LeafName } from './leaves'

/** A leaf of a wreath: where its stalk ends, its rotation in degrees, where 0 points up, and its scale. */
export interface WreathLeaf {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly size: number
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

/** The wood of a wreath: both halves of a heart, each drawn from its tip, as a stroke. */
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
const reach = 0.86

// Large leaves lean outwards and smaller ones inwards in turn; the first pair hangs down and closes the tip.
const outwards = { lean: -46, size: 2.2 }
const inwards = { lean: 42, size: 1.9 }
const closing = { lean: -112, size: 2.1 }

// A stalk leaves along the wood for a part of its length, then bends to its leaf.
const along = 5
const stalk = 8

function placeOf(fromTip: number, half: number) {
  const isMiddle = fromTip === half
  const way = isMiddle ? whole : (whole * reach * fromTip) / Math.max(half - 1, 1)
  const { from, dx, dy, end } = walk.find((line) => line.end >= way) ?? last
  const length = Math.hypot(dx, dy)
  const part = 1 - (end - way) / length
  const side = (half - fromTip) % 2 === 0 ? outwards : inwards
  const { lean, size } = fromTip === 0 ? closing : side
  const root: Point = [from[0] + dx * part, from[1] + dy * part]
  const bend: Point = isMiddle
    ? root
    : [root[0] + (dx / length) * along, root[1] + (dy / length) * along]
  const turn = isMiddle ? 180 : (Math.atan2(dy, dx) * 180) / Math.PI + 90 + lean
  const angle = (turn * Math.PI) / 180
  const foot: Point = [bend[0] + Math.sin(angle) * stalk, bend[1] - Math.cos(angle) * stalk]
  return { root, bend, foot, turn, size }
}

/**
 * Places leaves on a heart at equal distances, and draws their stalks as one stroke: from its tip up the left side, over
 * the notch and down the right side. The halves mirror each other; the middle one of an odd number hangs in the notch.
 */
export function wreathOf(count: number): {
  readonly leaves: readonly WreathLeaf[]
  readonly stalks: string
} {
  const half = Math.floor(count / 2)
  const places = Array.from({ length: count }, (_, index) => {
    const isRight = index >= count - half
    const { root, bend, foot, turn, size } = placeOf(isRight ? count - 1 - index : index, half)
    const at = ([x, y]: Point): Point => {
      const point: Point = [Math.round(x), Math.round(y)]
      return isRight ? mirrored(point) : point
    }
    const [[x, y], [x1, y1], [x0, y0]] = [at(foot), at(bend), at(root)]
    return {
      leaf: { x, y, turn: Math.round(turn) * (isRight ? -1 : 1), size },
      stalk: `M${x0} ${y0}q${x1 - x0} ${y1 - y0} ${x - x0} ${y - y0}`,
    }
  })
  return {
    leaves: places.map(({ leaf }) => leaf),
    stalks: places
      .map((place) => place.stalk)
      .join('')
      .replaceAll(' -', '-'),
  }
}

// Where a stalk of this width hides the foot of each leaf.
const feet: Readonly<Record<LeafName, number>> = {
  heart: 20.2,
  round: 19.2,
  pointed: 21,
  clover: 13.4,
  oak: 20,
  fan: 18.2,
  maple: 17.6,
  willow: 19.6,
}

/** Returns a leaf with its veins as one path, to fill and to stroke, and the transform that puts its foot at 0 0. */
export const veinedLeaf = (leaf: LeafName): { readonly d: string; readonly transform: string } => ({
  d: (leaf === 'clover' ? cloverHead : leafShapes[leaf]) + leafVeins[leaf],
  transform: `translate(-12-${feet[leaf]})`,
})
