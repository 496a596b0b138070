import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../../test/arbitraries'
import { pathOf } from '../../formats/shared'
import { absoluteUrl } from '../../router/paths'
import { qrOf, type Qr } from './qr'

const scale = 3

/** Paints the code as a browser would, and returns what a scanner reads. */
function scan({ size, path }: Qr): string | undefined {
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      pixels.fill(
        0,
        (row * side + Number(x) * scale) * 4,
        (row * side + (Number(x) + Number(length)) * scale) * 4,
      )
    }
  }
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255
  return jsQR(pixels, side, side)?.data
}

describe('qrOf', () => {
  it('encodes an address that scanners can read', () => {
    expect(scan(qrOf('https://example.org/event/netflix-announces-film/'))).toBe(
      'https://example.org/event/netflix-announces-film/',
    )
  })

  it('fits the link to any view, even with the longest search', () => {
    fc.assert(
      fc.property(aStoryAndView, ([, view]) => {
        const address = absoluteUrl(
          'https://heartstopper.example.org/timeline/',
          pathOf({ kind: 'view', view, name: '' }),
        )
        expect(scan(qrOf(address))).toBe(address)
      }),
      { numRuns: 30 },
    )
  })

  it('leaves a margin of four modules', () => {
    const { size, path } = qrOf('https://example.org/')
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, length]) => ({
      x: Number(x),
      y: Number(y),
      end: Number(x) + Number(length),
    }))
    expect([Math.min(...runs.map(({ x }) => x)), Math.min(...runs.map(({ y }) => y))]).toEqual([
      4, 4,
    ])
    expect(Math.max(...runs.map(({ end }) => end))).toBe(size - 4)
  })
})
