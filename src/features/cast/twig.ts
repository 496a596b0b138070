import type { EventType } from '../../domain/vocabulary'

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
export function leavesOn(width: number, room: number, events: readonly Grown[]): readonly TwigLeaf[] {
  let [before, place] = [-Infinity, 0]
  return events.toSorted((a, b) => a.at - b.at).map(({ event, at }) => {
    const x = Math.round(at * width * 10) / 10
    place = x - before < room ? place + 1 : 0
    before = x
    return { id: event.id, type: event.type, x, turn: turns[place % turns.length] ?? 0 }
  })
}
