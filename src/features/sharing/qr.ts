import { generate } from 'lean-qr'

/** The empty rim that a scanner needs to find the code, in modules. */
const quiet = 4

/** A QR code as a drawing: how long its sides are with their empty rim, and its dark modules as the path of an SVG. */
export interface Qr {
  readonly size: number
  readonly path: string
}

/** The QR code of a text. */
export function qrOf(text: string): Qr {
  const code = generate(text)
  const places = Array.from({ length: code.size }, (_, place) => place)
  const rows = places.map((y) => places.map((x) => (code.get(x, y) ? '1' : '0')).join(''))
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/gu)].map(
      ({ index, 0: { length } }) => `M${index + quiet} ${y + quiet}h${length}v1h-${length}z`,
    ),
  )
  return { size: code.size + 2 * quiet, path: runs.join('') }
}
