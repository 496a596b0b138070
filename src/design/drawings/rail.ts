/** How the line is drawn in one of its places; lengths in rem, counted across the line from the start of the drawing. */
export interface RailShape {
  /** Time runs along this axis. */
  readonly along: 'x' | 'y'
  /** The whole drawing, where the line lies in it, and the middle of the first lane and of the last there is room for. */
  readonly across: number
  readonly line: number
  readonly lanes: readonly [first: number, last: number]
  /** A leaf, and the most by which lanes stand apart. */
  readonly leaf: number
  readonly apart: number
  /** The share of the line that a leaf covers where the line is short. */
  readonly size: number
  /** Where the names of months and the words on silences stand; without them the drawing has no words. */
  readonly words: { readonly months: number; readonly silences: number } | undefined
}

export const railShapes = {
  /** Down the side of a wide window. */
  column: {
    along: 'y',
    across: 6.2,
    line: 2.4,
    lanes: [3.05, 5.85],
    leaf: 0.85,
    apart: 0.8,
    size: 0.022,
    words: { months: 0, silences: 2.95 },
  },
  /** A slip at the foot of a narrow one. */
  strip: {
    along: 'x',
    across: 1.5,
    line: 1.1,
    lanes: [0.85, 0.25],
    leaf: 0.55,
    apart: 0.3,
    size: 0.03,
    words: undefined,
  },
  /** What the slip unfolds to. */
  unfolded: {
    along: 'x',
    across: 7.5,
    line: 6.2,
    lanes: [5.6, 1.6],
    leaf: 0.95,
    apart: 0.85,
    size: 0.05,
    words: { months: 6.5, silences: 0 },
  },
} as const satisfies Record<string, RailShape>

/** The middle of a lane across the line, when so many lanes share the room. */
export function acrossLane(
  { lanes: [first, last], apart }: RailShape,
  lane: number,
  count: number,
): number {
  const step = Math.min(apart, Math.abs(last - first) / Math.max(1, count - 1))
  return first + Math.sign(last - first) * step * lane
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`

/** A length in rem as an attribute of the drawing, whose letters are one rem high: WebKit takes no `rem` there, but `em`. */
export const lengthOf = (length: number) => `${Number(length.toFixed(3))}em`

/** The attributes of a point of the drawing: a share along the line and a distance across it. */
export function pointAt(
  { along }: RailShape,
  at: number,
  across: number,
): { readonly x: string; readonly y: string } {
  return along === 'x'
    ? { x: percent(at), y: lengthOf(across) }
    : { x: lengthOf(across), y: percent(at) }
}

/** The attributes of a stroke between two points of the drawing. */
export function strokeFrom(
  shape: RailShape,
  [at, across]: readonly [number, number],
  [endAt, endAcross]: readonly [number, number],
) {
  const [start, end] = [pointAt(shape, at, across), pointAt(shape, endAt, endAcross)]
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
}

/** The attributes of a box along the line, as wide as `width` around the middle `across`. */
export function boxFrom(shape: RailShape, from: number, to: number, across: number, width: number) {
  const [length, breadth] = [percent(to - from), lengthOf(width)]
  return {
    ...pointAt(shape, from, across - width / 2),
    ...(shape.along === 'x'
      ? { width: length, height: breadth }
      : { width: breadth, height: length }),
  }
}
