import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { palettePng } from './palette-png'

/** The pixels of a PNG that this program wrote, as red, green and blue. */
function pixelsOf(png: Buffer): readonly (readonly number[])[] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const [header, palette, rows] = ['IHDR', 'PLTE', 'IDAT'].map(
    (name) => chunks.get(name) ?? Buffer.alloc(0),
  )
  if (!header || !palette || !rows) throw new Error('A part of the picture is missing.')
  const width = header.readUInt32BE(0)
  return [...inflateSync(rows)].flatMap((place, at) =>
    at % (width + 1) === 0 ? [] : [[...palette.subarray(3 * place, 3 * place + 3)]],
  )
}

const rgba = (pixels: readonly (readonly number[])[]) =>
  Buffer.from(pixels.flatMap((pixel) => [...pixel, 255]))

describe('a picture with a palette', () => {
  it('has the very pixels where its colours are few', () => {
    const pixels = [
      [1, 2, 3],
      [1, 2, 3],
      [250, 0, 9],
      [7, 7, 7],
      [1, 2, 3],
      [7, 7, 7],
    ]
    expect(pixelsOf(palettePng(rgba(pixels), { width: 3, height: 2 }))).toEqual(pixels)
  })

  it('has the nearest colour for those that are rarest', () => {
    const often = Array.from({ length: 256 }, (_, level) => [level, 0, 0])
    const pixels = [...often, ...often, [100, 3, 1], [9, 0, 2]]
    expect(pixelsOf(palettePng(rgba(pixels), { width: 257, height: 2 })).slice(-2)).toEqual([
      [100, 0, 0],
      [9, 0, 0],
    ])
  })
})
