import { leafShapes } from './leaves'
import type { EventType } from '../../domain/vocabulary'
import { leafOfType } from './type-leaf'

/** A leaf on a twig of time: where it grows, and how it is turned (0 points up). */
export interface TwigLeaf {
  readonly id: string
  readonly type: EventType
  readonly x: number
  readonly turn: number
}

interface Grown {
  readonly event: { readonly id: string; readonly type: EventType }
  readonly at: number
}

// The leaves of one cluster, in their order: to both sides of the twig, then leaning out to the left and the right.
const turns = [14, 166, -34, 214, 58, 118, -72, 254]

/**
 * The leaves of events on a twig of this width. Each grows exactly at its time; leaves nearer to each other than
 * `room` part by turning, never by moving.
 */
export function leavesOn(
  width: number,
  room: number,
  events: readonly Grown[],
): readonly TwigLeaf[] {
  let [before, place] = [-Infinity, 0]
  return events
    .toSorted((a, b) => a.at - b.at)
    .map(({ event, at }) => {
      const x = placeOn(width, at)
      place = x - before < room ? place + 1 : 0
      before = x
      return { id: event.id, type: event.type, x, turn: turns[place % turns.length] ?? 0 }
    })
}

/** How large a twig is drawn: its length, its leaves, and how near to each other these may grow side by side. */
export interface TwigSize {
  readonly width: number
  readonly leaf: number
  readonly room: number
}

// In the box of a leaf, 24 by 24: it reaches below it, so that the leaves of one day stand apart.
const stalk = 'M11.3 29V19h1.4v10Z'

/** The outlines of a twig with its leaves, and of the beginnings of months on it; `middle` is its height in the drawing. */
export function twigShapes(
  { width, leaf, room }: TwigSize,
  events: readonly Grown[],
  months: readonly { readonly at: number }[],
) {
  const middle = Math.round(leaf * 1.25)
  const scale = Math.round((leaf / 24) * 100) / 100
  const tick = Math.max(3, Math.round(leaf / 6))
  return {
    middle,
    stem: `M0 ${middle}c${width / 4}-2.5 ${width / 3} 2.5 ${width / 2} 0s${width / 4}-1.5 ${width / 2} 0`,
    months: months.map(({ at }) => `M${placeOn(width, at)} ${middle - tick}v${2 * tick}`).join(''),
    leaves: leavesOn(width, room, events).map(({ id, type, x, turn }) => ({
      id,
      type,
      d: leafShapes[leafOfType[type]] + stalk,
      transform: `translate(${x} ${middle})rotate(${turn})scale(${scale})translate(-12 -29)`,
    })),
  }
}

/** Where a share of a twig lies on it. */
export const placeOn = (width: number, at: number): number => Math.round(at * width * 10) / 10

/** How a month is named below a twig: with its year where that begins. */
export function monthOnTwig(
  { name, year }: { readonly name: string; readonly year: string },
  index: number,
): string {
  return `${name.slice(0, 3)}${index === 0 || name === 'January' ? ` ’${year.slice(2)}` : ''}`
}
