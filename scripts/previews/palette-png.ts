import { crc32, deflateSync } from 'node:zlib'

/*
 * A drawing of few colours is half as large with a palette. Those beyond the palette stand at the edges of shapes, where
 * paper and ink mix, and have a neighbour that no eye tells from them.
 */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const most = 256

/** A PNG of opaque pixels, given as RGBA, in their 256 most frequent colours. */
export function palettePng(
  pixels: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const runs = runsOf(pixels)
  const { palette, placeOf } = paletteOf(runs)
  const places = Buffer.alloc(width * height)
  for (const { colour, from, to } of runs) places.fill(placeOf.get(colour) ?? 0, from, to)
  const rows = Buffer.alloc((width + 1) * height) // each row begins with its filter: none
  for (let row = 0; row < height; row += 1)
    places.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8) // eight bits a pixel, each a place in the palette
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [red(colour), green(colour), blue(colour)])),
    ),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Neighbouring pixels of one colour. */
interface Run {
  readonly colour: number
  readonly from: number
  readonly to: number
}

const red = (colour: number) => colour >> 16
const green = (colour: number) => (colour >> 8) & 0xff
const blue = (colour: number) => colour & 0xff

function runsOf(pixels: Buffer): readonly Run[] {
  const runs: Run[] = []
  const count = pixels.length / 4
  const colourAt = (place: number) => pixels.readUIntBE(place * 4, 3)
  for (let from = 0, to = 0; from < count; from = to) {
    const colour = colourAt(from)
    for (to = from + 1; to < count && colourAt(to) === colour;) to += 1
    runs.push({ colour, from, to })
  }
  return runs
}

function paletteOf(runs: readonly Run[]) {
  const counts = new Map<number, number>()
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from)
  const byCount = [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || a - b)
    .map(([colour]) => colour)
  const palette = byCount.slice(0, most)
  return {
    palette,
    placeOf: new Map(
      byCount.map((colour, index) => [colour, index < most ? index : nearestIn(palette, colour)]),
    ),
  }
}

function nearestIn(palette: readonly number[], colour: number): number {
  let [nearest, least] = [0, Infinity]
  palette.forEach((one, place) => {
    const distance =
      (red(one) - red(colour)) ** 2 +
      (green(one) - green(colour)) ** 2 +
      (blue(one) - blue(colour)) ** 2
    if (distance < least) [nearest, least] = [place, distance]
  })
  return nearest
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
