import type { LeafLook } from '../../domain/vocabulary'
import { cloverHead, leafShapes, outlineOf } from './leaves'
import type { PortraitLook } from './portrait'

/** Somebody of whom a garland has a leaf. */
export interface GarlandPerson extends LeafLook {
  readonly id: string
  readonly look: PortraitLook
}

/** The box of a garland. */
export const garlandBox = '0 0 600 345'

type Point = readonly [x: number, y: number]

/** A quadratic curve, and the share of it that has leaves. */
interface Swag {
  readonly curve: readonly [from: Point, low: Point, to: Point]
  readonly spread: number
}

const [left, right]: readonly [Point, Point] = [
  [34, 44],
  [566, 44],
]

// They hang from the same two places; the first is for the largest group.
const swags: readonly Swag[] = [
  { curve: [left, [300, 500], right], spread: 0.86 },
  { curve: [left, [300, 190], right], spread: 0.62 },
]

/** Where the garland is taped to the page. */
export const garlandTapes = ['translate(34 40)rotate(-38)', 'translate(566 40)rotate(38)'] as const

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Draws groups of people as leaves on swags. The first of each group hang lowest and are the largest; those after them
 * grow up both sides in turn, away from the middle.
 */
export function garlandOf(groups: readonly (readonly GarlandPerson[])[]) {
  return groups
    .toSorted((one, other) => other.length - one.length)
    .flatMap((people, index) => {
      const swag = swags[index]
      return swag ? [{ wood: woodOf(swag), leaves: leavesOn(swag, people) }] : []
    })
}

const woodOf = ({ curve: [from, low, to] }: Swag) =>
  `M${from.join(' ')}Q${low.join(' ')} ${to.join(' ')}`

function leavesOn({ curve: [from, low, to], spread }: Swag, people: readonly GarlandPerson[]) {
  const step = spread / Math.max(people.length, 7)
  return people.map(({ id, leaf, colour, look }, index) => {
    const side = index % 2 === 0 ? -1 : 1
    const off = people.length % 2 === 1 ? Math.ceil(index / 2) : Math.floor(index / 2) + 0.5
    const t = 0.5 + side * off * step
    const at = (axis: 0 | 1) =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * low[axis] + t ** 2 * to[axis]
    const slope = (axis: 0 | 1) =>
      2 * (1 - t) * (low[axis] - from[axis]) + 2 * t * (to[axis] - low[axis])
    const along = (Math.atan2(slope(1), slope(0)) * 180) / Math.PI + 90 * side
    const lean = (Math.floor(off) % 2 === 0 ? 56 : -56) * side
    const turn = off === 0 ? 180 : Math.round(along + lean)
    const scale = round(2.7 - 2 * off * step)
    const isClover = leaf === 'clover'
    const outline = look === 'bare' ? leafShapes[leaf] : outlineOf(leaf)
    return {
      id,
      look,
      colour,
      d: isClover ? cloverHead : outline,
      transform: `translate(${round(at(0))} ${round(at(1))})rotate(${turn})scale(${scale})translate(-12-${isClover ? 14 : 22})`,
    }
  })
}
