import { generate } from 'lean-qr'

/** Width of the blank margin that scanners need, in modules. */
const margin = 4

/** A QR code as an SVG path, with its size including the margin. */
export interface Qr {
  readonly size: number
  readonly path: string
}

/** Returns the QR code of a text. */
export function qrOf(text: string): Qr {
  const code = generate(text)
  const indexes = Array.from({ length: code.size }, (_, index) => index)
  const rows = indexes.map((y) => indexes.map((x) => (code.get(x, y) ? '1' : '0')).join(''))
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/gu)].map(
      ({ index, 0: { length } }) => `M${index + margin} ${y + margin}h${length}v1h-${length}z`,
    ),
  )
  return { size: code.size + 2 * margin, path: runs.join('') }
}
