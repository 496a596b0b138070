import { hashOf } from '../../domain/hash'
import { eventTypes, type EventType } from '../../domain/vocabulary'

/** How the leaves of a portrait lie: about the initials, or pressed flat behind them. */
export const arrangements = [
  'wreath',
  'laurel',
  'crescent',
  'crown',
  'bough',
  'sprig',
  'posy',
] as const
type Arrangement = (typeof arrangements)[number]

/** What the initials stand on. */
export const grounds = ['paper', 'sunk', 'first', 'second'] as const

/** How many outlines a ground may have. */
export const outlineCount = 6

/** One leaf: where its stalk is fixed, in a box of 120 by 120, how it is turned (0 points up), and how long it is. */
export interface PortraitLeaf {
  /** The type of event whose leaf it is. */
  readonly shape: EventType
  readonly tone: 'first' | 'second'
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly size: number
}

/** All that is needed to draw somebody without a picture of them. */
export interface Portrait {
  readonly initials: string
  readonly arrangement: Arrangement
  readonly ground: (typeof grounds)[number]
  readonly outline: number
  /** The types of event whose colours are used. */
  readonly tones: { readonly first: EventType; readonly second: EventType }
  /** Whether the leaves of the second colour are filled, or only outlined. */
  readonly second: 'filled' | 'outlined'
  readonly leaves: readonly PortraitLeaf[]
  /** The stalk on which the leaves grow, as the path of an SVG. */
  readonly stem: string
  /** How far the initials lean, in degrees, and the line they stand on. */
  readonly lean: number
  readonly baseline: number
}

type Chance = () => number
type Place = Pick<PortraitLeaf, 'x' | 'y' | 'turn' | 'size'>
interface Laid {
  readonly places: readonly Place[]
  readonly stem: string
}

const middle = 60

/** A row of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const between = (chance: Chance, from: number, to: number) => from + chance() * (to - from)
const countBetween = (chance: Chance, from: number, to: number) =>
  from + Math.floor(chance() * (to - from + 1))

function oneOf<Item>(chance: Chance, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(chance() * items.length)] ?? items[0]
}

/** A point on a circle about the middle; 0 is at the top, and it goes as a clock does. */
function onCircle(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const radians = (angle * Math.PI) / 180
  return {
    x: round(middle + radius * Math.sin(radians)),
    y: round(middle - radius * Math.cos(radians)),
  }
}

/** A leaf on the ring of a wreath, leaning outwards from the way the ring grows. */
const onRing = (
  chance: Chance,
  angle: number,
  radius: number,
  way: 1 | -1,
  size: number,
): Place => ({
  ...onCircle(angle, radius),
  turn: Math.round(angle + way * between(chance, 46, 62)),
  size: round(size * between(chance, 0.92, 1.08)),
})

function arc(from: number, to: number, radius: number): string {
  const [start, end] = [onCircle(from, radius), onCircle(to, radius)]
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${to > from ? 1 : 0} ${end.x} ${end.y}`
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Where the leaves of each arrangement lie. */
const laidAs = {
  wreath(chance) {
    const start = between(chance, 0, 360)
    const way = oneOf(chance, [1, -1] as const)
    return {
      places: upTo(7).map((index) =>
        onRing(chance, start + (way * 360 * index) / 7, 40, way, index % 2 === 0 ? 37 : 29),
      ),
      stem: arc(start - way * 8, start + way * 330, 40),
    }
  },
  laurel(chance) {
    const reach = between(chance, 50, 60)
    return {
      places: [180 - 0.3 * reach, 180 - 1.15 * reach, 180 - 1.95 * reach].flatMap(
        (angle, index) => {
          const right = onRing(chance, angle, 41, -1, 37 - 4 * index)
          return [right, { ...right, x: round(2 * middle - right.x), turn: -right.turn }]
        },
      ),
      stem: arc(180 - 2.1 * reach, 180 + 2.1 * reach, 41),
    }
  },
  crescent(chance) {
    const count = countBetween(chance, 5, 6)
    const way = oneOf(chance, [1, -1] as const)
    const start = way > 0 ? between(chance, 120, 165) : between(chance, 195, 240)
    const step = between(chance, 33, 38)
    return {
      places: upTo(count).map((index) =>
        onRing(chance, start + way * step * (index + 0.4), 40, way, 41 - 3.2 * index),
      ),
      stem: arc(start - way * 14, start + way * step * count, 40),
    }
  },
  crown(chance) {
    const count = countBetween(chance, 5, 7)
    const step = count === 5 ? 37 : 29
    const lean = between(chance, -30, 30)
    return {
      places: upTo(count).map((index) => {
        const off = index - (count - 1) / 2
        const angle = lean + step * off
        return {
          ...onCircle(angle, 35),
          turn: Math.round(angle + 5 * off + between(chance, -6, 6)),
          size: round((count === 5 ? 42 : 37) - 3 * Math.abs(off)),
        }
      }),
      stem: arc(lean - 0.62 * step * (count - 1), lean + 0.62 * step * (count - 1), 35),
    }
  },
  bough(chance) {
    const count = countBetween(chance, 5, 6)
    const way = oneOf(chance, [1, -1] as const)
    const at = (along: number) => ({
      x: round(middle + way * (-50 + 100 * along)),
      y: round(88 + 16 * along * (1 - along) - 10 * along),
    })
    const [from, to] = [at(0), at(1)]
    return {
      places: upTo(count).map((index) => {
        const isTip = index === count - 1
        const turn = isTip
          ? 76
          : index % 2 === 0
            ? between(chance, 118, 136)
            : between(chance, 44, 58)
        return {
          ...at(isTip ? 0.97 : (index + 0.5) / count),
          turn: Math.round(way * turn),
          size: round(isTip ? 28 : index % 2 === 0 ? 34 : 25),
        }
      }),
      stem: `M${from.x} ${from.y}Q${middle} ${round(from.y + 8)} ${to.x} ${to.y}`,
    }
  },
  sprig(chance) {
    const lean = between(chance, 12, 26) * oneOf(chance, [1, -1] as const)
    const [from, to] = [
      { x: round(middle - lean), y: 114 },
      { x: round(middle + 0.7 * lean), y: 40 },
    ]
    return {
      places: upTo(7).map((index) => {
        const isTip = index === 6
        const along = isTip ? 1 : (index + 1.2) / 7
        const side = index % 2 === 0 ? 1 : -1
        return {
          x: round(from.x + (to.x - from.x) * along),
          y: round(from.y + (to.y - from.y) * along),
          turn: Math.round(isTip ? lean : side * between(chance, 56, 66) + lean),
          size: round(isTip ? 38 : 47 - 2 * index),
        }
      }),
      stem: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    }
  },
  posy(chance) {
    const count = countBetween(chance, 1, 2) * 2 + 1
    const step = count === 5 ? 40 : 54
    return {
      places: upTo(count).map((index) => {
        const off = index - (count - 1) / 2
        return {
          x: round(middle + off),
          y: 92,
          turn: Math.round(step * off + between(chance, -6, 6)),
          size: round(74 - 9 * Math.abs(off)),
        }
      }),
      stem: `M${middle} 114V90`,
    }
  },
} satisfies Record<Arrangement, (chance: Chance) => Laid>

/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u)
  return [...new Set([words.at(0), words.at(-1)])].map((word) => word?.charAt(0) ?? '').join('')
}

/** The portrait of a person: the same for the same id and name, in every browser and in every build. */
export function portraitOf(id: string, name: string): Portrait {
  const chance = chanceFrom(hashOf(id))
  const arrangement = oneOf(chance, arrangements)
  const shape = oneOf(chance, eventTypes)
  const other = chance() < 0.4 ? oneOf(chance, eventTypes) : shape
  const first = oneOf(chance, eventTypes)
  const second = chance() < 0.7 ? oneOf(chance, eventTypes) : first
  const ground = oneOf(chance, grounds)
  const outline = Math.floor(chance() * outlineCount)
  const lean = Math.round(between(chance, -5, 5))
  const outlined = chance() < 0.5
  const { places, stem } = laidAs[arrangement](chance)
  // Behind the letters lie leaves of one kind and colour: two of them through each other would be mud.
  const isBehind = arrangement === 'sprig' || arrangement === 'posy'
  // In a laurel both sides are alike, so its leaves change by pairs.
  const every = arrangement === 'laurel' ? 2 : 1
  return {
    initials: initialsOf(name),
    arrangement,
    ground,
    outline,
    tones: { first, second: isBehind ? first : second },
    second: outlined && !isBehind ? 'outlined' : 'filled',
    leaves: places.map((place, index) => {
      const isOdd = Math.floor(index / every) % 2 === 1
      return {
        shape: isOdd && !isBehind ? other : shape,
        tone: isOdd ? 'second' : 'first',
        ...place,
      }
    }),
    stem,
    lean,
    baseline: arrangement === 'bough' ? 66 : 72,
  }
}
