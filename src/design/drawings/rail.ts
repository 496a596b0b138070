/** Measurements of one variant of the rail, in rem across the line from the edge of the drawing. */
export interface RailShape {
  /** The axis of time. */
  readonly along: 'x' | 'y'
  /** Size of the whole drawing, position of the line, and centres of the first and last lanes. */
  readonly across: number
  readonly line: number
  readonly lanes: readonly [first: number, last: number]
  /** Size of a leaf, and the largest gap between lanes. */
  readonly leaf: number
  readonly apart: number
  /** Whether inexact dates are bars; a strip has no room for them. */
  readonly hasDays: boolean
  /** Share of the line that one leaf covers when the line is short. */
  readonly size: number
  /** Positions of the month names and of the notes on silences, if it has any; undefined for a drawing without text. */
  readonly words: { readonly months: number; readonly silences?: number } | undefined
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
    hasDays: true,
    size: 0.022,
    words: { months: 0, silences: 2.95 },
  },
  /** Along the bottom of a narrow window. */
  strip: {
    along: 'x',
    across: 2.3,
    line: 1.95,
    lanes: [1.55, 0.4],
    leaf: 0.7,
    apart: 0.58,
    hasDays: false,
    size: 0.034,
    words: undefined,
  },
  /** The strip, unfolded. */
  unfolded: {
    along: 'x',
    across: 7.5,
    line: 6.2,
    lanes: [5.6, 1.6],
    leaf: 0.95,
    apart: 0.85,
    hasDays: true,
    size: 0.05,
    words: { months: 6.5, silences: 0 },
  },
  /** Below the stage. */
  stage: {
    along: 'x',
    across: 4.75,
    line: 3.5,
    lanes: [2.9, 0.45],
    leaf: 0.85,
    apart: 0.62,
    hasDays: true,
    size: 0.035,
    words: { months: 3.85 },
  },
} as const satisfies Record<string, RailShape>

/** Returns the centre of a lane across the line, when `count` lanes share the space. */
export function acrossLane(
  { lanes: [first, last], apart }: RailShape,
  lane: number,
  count: number,
): number {
  const step = Math.min(apart, Math.abs(last - first) / Math.max(1, count - 1))
  return first + Math.sign(last - first) * step * lane
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`

/** Returns a length in rem as an SVG attribute; in `em`, because WebKit ignores `rem` there. */
export const lengthOf = (length: number) => `${Number(length.toFixed(3))}em`

/** Returns the attributes of a point: a share along the line and a distance across it. */
export function pointAt(
  { along }: RailShape,
  at: number,
  across: number,
): { readonly x: string; readonly y: string } {
  return along === 'x'
    ? { x: percent(at), y: lengthOf(across) }
    : { x: lengthOf(across), y: percent(at) }
}

/** Returns the attributes of a line between two points. */
export function strokeFrom(
  shape: RailShape,
  [at, across]: readonly [number, number],
  [endAt, endAcross]: readonly [number, number],
) {
  const [start, end] = [pointAt(shape, at, across), pointAt(shape, endAt, endAcross)]
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
}

/** Returns the attributes of a box along the line, `width` across, centred on `across`. */
export function boxFrom(shape: RailShape, from: number, to: number, across: number, width: number) {
  const [length, breadth] = [percent(to - from), lengthOf(width)]
  return {
    ...pointAt(shape, from, across - width / 2),
    ...(shape.along === 'x'
      ? { width: length, height: breadth }
      : { width: breadth, height: length }),
  }
}
