import { hashOf } from '../../domain/hash'
import {
  leafColours,
  leafNames,
  type LeafColour,
  type LeafName,
  type PersonStanding,
} from '../../domain/vocabulary'

/** How the leaves lie around the initials. */
export const arrangements = ['wreath', 'laurel', 'crescent', 'crown', 'bough'] as const
type Arrangement = (typeof arrangements)[number]

/** Background of the initials. */
export const grounds = ['paper', 'sunk', 'first', 'second'] as const

/** A leaf in a 120 by 120 box: foot of the stalk, rotation (0 points up) and length. */
export interface PortraitLeaf {
  readonly shape: LeafName
  readonly tone: 'first' | 'second'
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly size: number
}

/** Everything needed to draw a portrait. */
export interface Portrait {
  readonly initials: string
  readonly arrangement: Arrangement
  readonly ground: (typeof grounds)[number]
  readonly tones: { readonly first: LeafColour; readonly second: LeafColour }
  readonly leaves: readonly PortraitLeaf[]
  /** SVG path of the stem the leaves grow on. */
  readonly stem: string
  /** Slant of the initials in degrees, and their baseline. */
  readonly lean: number
  readonly baseline: number
}

type Random = () => number
type Place = Pick<PortraitLeaf, 'x' | 'y' | 'turn' | 'size'>
interface Layout {
  readonly places: readonly Place[]
  readonly stem: string
}

const centre = 60

/** Returns a random number generator (mulberry32) from 0 to below 1, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const between = (random: Random, from: number, to: number) => from + random() * (to - from)
const countBetween = (random: Random, from: number, to: number) =>
  from + Math.floor(random() * (to - from + 1))

function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0]
}

/** Returns a point on a circle around the centre; angle 0 is at the top, clockwise. */
function onCircle(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const radians = (angle * Math.PI) / 180
  return {
    x: round(centre + radius * Math.sin(radians)),
    y: round(centre - radius * Math.cos(radians)),
  }
}

/** Returns a leaf on the ring, leaning outwards from the direction of growth. */
const onRing = (
  random: Random,
  angle: number,
  radius: number,
  direction: 1 | -1,
  size: number,
): Place => ({
  ...onCircle(angle, radius),
  turn: Math.round(angle + direction * between(random, 46, 62)),
  size: round(size * between(random, 0.92, 1.08)),
})

function arc(from: number, to: number, radius: number): string {
  const [start, end] = [onCircle(from, radius), onCircle(to, radius)]
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${to > from ? 1 : 0} ${end.x} ${end.y}`
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Positions of the leaves in each arrangement. */
const layouts = {
  wreath(random) {
    const start = between(random, 0, 360)
    const direction = pick(random, [1, -1] as const)
    return {
      places: range(7).map((index) =>
        onRing(
          random,
          start + (direction * 360 * index) / 7,
          40,
          direction,
          index % 2 === 0 ? 37 : 29,
        ),
      ),
      stem: arc(start - direction * 8, start + direction * 330, 40),
    }
  },
  laurel(random) {
    const reach = between(random, 50, 60)
    return {
      places: [180 - 0.3 * reach, 180 - 1.15 * reach, 180 - 1.95 * reach].flatMap(
        (angle, index) => {
          const right = onRing(random, angle, 41, -1, 37 - 4 * index)
          return [right, { ...right, x: round(2 * centre - right.x), turn: -right.turn }]
        },
      ),
      stem: arc(180 - 2.1 * reach, 180 + 2.1 * reach, 41),
    }
  },
  crescent(random) {
    const count = countBetween(random, 5, 6)
    const direction = pick(random, [1, -1] as const)
    const start = direction > 0 ? between(random, 120, 165) : between(random, 195, 240)
    const step = between(random, 33, 38)
    return {
      places: range(count).map((index) =>
        onRing(random, start + direction * step * (index + 0.4), 40, direction, 41 - 3.2 * index),
      ),
      stem: arc(start - direction * 14, start + direction * step * count, 40),
    }
  },
  crown(random) {
    const count = countBetween(random, 5, 7)
    const step = count === 5 ? 37 : 29
    const lean = between(random, -30, 30)
    return {
      places: range(count).map((index) => {
        const off = index - (count - 1) / 2
        const angle = lean + step * off
        return {
          ...onCircle(angle, 35),
          turn: Math.round(angle + 5 * off + between(random, -6, 6)),
          size: round((count === 5 ? 42 : 37) - 3 * Math.abs(off)),
        }
      }),
      stem: arc(lean - 0.62 * step * (count - 1), lean + 0.62 * step * (count - 1), 35),
    }
  },
  bough(random) {
    const count = countBetween(random, 5, 6)
    const direction = pick(random, [1, -1] as const)
    const at = (along: number) => ({
      x: round(centre + direction * (-50 + 100 * along)),
      y: round(88 + 16 * along * (1 - along) - 10 * along),
    })
    const [from, to] = [at(0), at(1)]
    return {
      places: range(count).map((index) => {
        const isTip = index === count - 1
        const turn = isTip
          ? 76
          : index % 2 === 0
            ? between(random, 118, 136)
            : between(random, 44, 58)
        return {
          ...at(isTip ? 0.97 : (index + 0.5) / count),
          turn: Math.round(direction * turn),
          size: round(isTip ? 28 : index % 2 === 0 ? 34 : 25),
        }
      }),
      stem: `M${from.x} ${from.y}Q${centre} ${round(from.y + 8)} ${to.x} ${to.y}`,
    }
  },
} satisfies Record<Arrangement, (random: Random) => Layout>

/** Returns the initials of a name, with as many letters of the last word as set it apart from the other names. */
export function initialsOf(name: string, others: readonly string[] = []): string {
  const rivals = others.filter((other) => other !== name)
  const [, last = ''] = endsOf(name)
  for (let letters = 1; letters <= last.length; letters++) {
    const initials = shortened(name, letters)
    if (rivals.every((rival) => shortened(rival, letters) !== initials)) return initials
  }
  return shortened(name, 1)
}

function endsOf(name: string): readonly string[] {
  const words = name.split(/\s+/u)
  return [words.at(0) ?? '', ...words.slice(1).slice(-1)]
}

function shortened(name: string, letters: number): string {
  const [first = '', last = ''] = endsOf(name)
  return first.charAt(0) + last.slice(0, letters)
}

/** Returns a person's portrait, the same in every browser and build for the same id and names. */
export function portraitOf(id: string, name: string, others?: readonly string[]): Portrait {
  const random = randomFrom(hashOf(id))
  const arrangement = pick(random, arrangements)
  const shape = pick(random, leafNames)
  const other = random() < 0.4 ? pick(random, leafNames) : shape
  const first = pick(random, leafColours)
  const second = random() < 0.7 ? pick(random, leafColours) : first
  const ground = pick(random, grounds)
  const lean = Math.round(between(random, -5, 5))
  const { places, stem } = layouts[arrangement](random)
  // A laurel is symmetrical, so its leaves alternate in pairs.
  const groupSize = arrangement === 'laurel' ? 2 : 1
  return {
    initials: initialsOf(name, others),
    arrangement,
    ground,
    tones: { first, second },
    leaves: places.map((place, index) => {
      const isOdd = Math.floor(index / groupSize) % 2 === 1
      return { shape: isOdd ? other : shape, tone: isOdd ? 'second' : 'first', ...place }
    }),
    stem,
    lean,
    baseline: arrangement === 'bough' ? 66 : 72,
  }
}

/** How a standing shows: filled or outlined leaves, a twig without leaves, or the bare frame. */
export type PortraitLook = 'filled' | 'outlined' | 'twig' | 'bare'

const lookOfStanding = {
  confirmed: 'filled',
  expected: 'outlined',
  likely: 'outlined',
  'not-named': 'bare',
} satisfies Record<PersonStanding, PortraitLook>

/** Returns how a person's standing shows in the portrait; somebody without a standing has a twig. */
export const portraitLook = (standing: PersonStanding | undefined): PortraitLook =>
  standing ? lookOfStanding[standing] : 'twig'
