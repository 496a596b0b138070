import { leafShapes } from './leaves'
import type { PlacedLeaf } from '../../domain/story'
import type { LeafLook } from '../../domain/vocabulary'

/** A leaf on a twig: its position and rotation (0 points up). */
export interface TwigLeaf extends LeafLook {
  readonly id: string
  readonly x: number
  readonly turn: number
}

// Rotations of the leaves in a cluster: first to both sides of the twig, then leaning out.
const turns = [14, 166, -34, 214, 58, 118, -72, 254]

/** Positions events on a twig, each at its exact time; leaves closer than `room` are turned apart, never moved. */
export function leavesOn(
  width: number,
  room: number,
  events: readonly PlacedLeaf[],
): readonly TwigLeaf[] {
  let [previous, indexInCluster] = [-Infinity, 0]
  return events
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, at, leaf, colour }) => {
      const x = placeOn(width, at)
      indexInCluster = x - previous < room ? indexInCluster + 1 : 0
      previous = x
      return { id, leaf, colour, x, turn: turns[indexInCluster % turns.length] ?? 0 }
    })
}

/** Length of a twig, size of its leaves, and how close two of them may grow side by side. */
export interface TwigSize {
  readonly width: number
  readonly leaf: number
  readonly room: number
}

// Extends the 24 by 24 box of the leaf downwards, so that leaves of one day can spread.
const stalk = 'M11.3 29V19h1.4v10Z'

/** Returns the paths of a twig, its leaves and month ticks; `middle` is its height in the drawing. */
export function twigShapes(
  { width, leaf: size, room }: TwigSize,
  events: readonly PlacedLeaf[],
  months: readonly { readonly at: number }[],
) {
  const middle = Math.round(size * 1.25)
  const scale = Math.round((size / 24) * 100) / 100
  const tick = Math.max(3, Math.round(size / 6))
  return {
    middle,
    stem: `M0 ${middle}c${width / 4}-2.5 ${width / 3} 2.5 ${width / 2} 0s${width / 4}-1.5 ${width / 2} 0`,
    months: months.map(({ at }) => `M${placeOn(width, at)} ${middle - tick}v${2 * tick}`).join(''),
    leaves: leavesOn(width, room, events).map(({ id, leaf, colour, x, turn }) => ({
      id,
      colour,
      x,
      turn,
      d: leafShapes[leaf] + stalk,
      transform: `translate(${x} ${middle})rotate(${turn})scale(${scale})translate(-12 -29)`,
    })),
  }
}

/** Returns the position of a share of time on a twig. */
export const placeOn = (width: number, at: number): number => Math.round(at * width * 10) / 10

/** Returns a month's label below a twig, with the year when it changes. */
export function monthOnTwig(
  { name, year }: { readonly name: string; readonly year: string },
  index: number,
): string {
  return `${name.slice(0, 3)}${index === 0 || name === 'January' ? ` ’${year.slice(2)}` : ''}`
}
