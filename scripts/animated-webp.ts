export interface AnimationFrame {
  /** Where the picture is put; both even. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly milliseconds: number
  /** A still WebP file. */
  readonly webp: Uint8Array
}

/**
 * Joins still WebP files into an animation that repeats for ever; each is drawn over those before. The format is that of
 * https://developers.google.com/speed/webp/docs/riff_container
 */
export function animatedWebp(
  width: number,
  height: number,
  frames: readonly AnimationFrame[],
): Buffer {
  const hasAnimation = 0x02
  const extended = Buffer.concat([
    Buffer.from([hasAnimation, 0, 0, 0]),
    uint24(width - 1),
    uint24(height - 1),
  ])
  const white = [255, 255, 255, 255]
  const endless = [0, 0]
  return riff([
    chunk('VP8X', extended),
    chunk('ANIM', Buffer.from([...white, ...endless])),
    ...frames.map((frame) => chunk('ANMF', frameOf(frame))),
  ])
}

function frameOf({ x, y, width, height, milliseconds, webp }: AnimationFrame): Buffer {
  if (x % 2 !== 0 || y % 2 !== 0) throw new Error(`A frame cannot be put at ${x}, ${y}.`)
  const noBlending = 0x02
  return Buffer.concat([
    ...[x / 2, y / 2, width - 1, height - 1, milliseconds].map(uint24),
    Buffer.from([noBlending]),
    picturesIn(Buffer.from(webp)),
  ])
}

/** Returns the chunk of a still file that has its picture. */
function picturesIn(webp: Buffer): Buffer {
  for (let at = 12; at < webp.length;) {
    const end = at + 8 + webp.readUInt32LE(at + 4)
    const padded = end + (end % 2)
    if (/^VP8[ L]$/u.test(webp.toString('latin1', at, at + 4))) return webp.subarray(at, padded)
    at = padded
  }
  throw new Error('There is no picture in a WebP file.')
}

function riff(chunks: readonly Buffer[]): Buffer {
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
}

function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)])
}

function uint24(number: number): Buffer {
  const bytes = Buffer.alloc(3)
  bytes.writeUIntLE(number, 0, 3)
  return bytes
}
