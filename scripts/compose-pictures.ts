import type { Page } from 'playwright-core'
import type { AnimationFrame } from './animated-webp'

/* Puts pictures together in a page of a browser, which can read and write every format. */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Strip {
  /** The part of every picture to show. */
  readonly clip: Box
  readonly scale: number
  readonly columns: number
  /** Milliseconds between two pictures, written under them. */
  readonly every: number
  readonly mostBytes: number
}

/** Pastes JPEGs in base64 into rows of one JPEG, the best that is small enough, with the time under each. */
export async function filmStrip(
  page: Page,
  pictures: readonly string[],
  strip: Strip,
): Promise<Buffer> {
  const jpeg = await page.evaluate(
    async ({ pictures, clip, scale, columns, every, mostBytes }) => {
      const [width, height] = [Math.round(clip.width * scale), Math.round(clip.height * scale)]
      const [gap, line] = [4, 14]
      const rows = Math.ceil(pictures.length / columns)
      const canvas = document.createElement('canvas')
      canvas.width = columns * (width + gap) - gap
      canvas.height = rows * (height + line)
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) throw new Error('The browser has no canvas.')
      context.fillStyle = '#fff'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.fillStyle = '#000'
      context.font = '11px sans-serif'
      for (const [index, picture] of pictures.entries()) {
        const blob = await (await fetch(`data:image/jpeg;base64,${picture}`)).blob()
        const bitmap = await createImageBitmap(blob, clip.x, clip.y, clip.width, clip.height, {
          resizeWidth: width,
          resizeHeight: height,
          resizeQuality: 'high',
        })
        const x = (index % columns) * (width + gap)
        const y = Math.floor(index / columns) * (height + line)
        context.drawImage(bitmap, x, y)
        context.fillText(`${index * every}`, x + 2, y + height + line - 3)
      }
      let jpeg = ''
      for (let quality = 0.7; quality > 0.2 && !(jpeg && jpeg.length * 0.75 <= mostBytes);)
        jpeg = canvas.toDataURL('image/jpeg', (quality -= 0.05))
      return jpeg
    },
    { pictures, ...strip },
  )
  return Buffer.from(jpeg.slice(jpeg.indexOf(',') + 1), 'base64')
}

/** Turns PNGs in base64 into frames of an animation, each of which has only what changed. */
export async function framesOf(
  page: Page,
  pictures: readonly string[],
  { milliseconds, quality }: { readonly milliseconds: number; readonly quality: number },
): Promise<readonly AnimationFrame[]> {
  const frames = await page.evaluate(
    async ({ pictures, quality }) => {
      const found: (Box & { readonly index: number; readonly webp: string })[] = []
      let before: Uint32Array | undefined
      for (const [index, picture] of pictures.entries()) {
        const bitmap = await createImageBitmap(
          await (await fetch(`data:image/png;base64,${picture}`)).blob(),
        )
        const canvas = document.createElement('canvas')
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        const context = canvas.getContext('2d', { alpha: false })
        if (!context) throw new Error('The browser has no canvas.')
        context.drawImage(bitmap, 0, 0)
        const pixels = new Uint32Array(
          context.getImageData(0, 0, canvas.width, canvas.height).data.buffer,
        )
        let [left, top, right, bottom] = [canvas.width, canvas.height, 0, 0]
        for (const [place, colour] of pixels.entries()) {
          if (before && before[place] === colour) continue
          const [x, y] = [place % canvas.width, Math.floor(place / canvas.width)]
          left = Math.min(left, x)
          top = Math.min(top, y)
          right = Math.max(right, x + 1)
          bottom = Math.max(bottom, y + 1)
        }
        before = pixels
        if (right === 0) continue
        left -= left % 2
        top -= top % 2
        const part = document.createElement('canvas')
        part.width = right - left
        part.height = bottom - top
        part.getContext('2d', { alpha: false })?.drawImage(canvas, -left, -top)
        const webp = part.toDataURL('image/webp', quality)
        found.push({
          index,
          x: left,
          y: top,
          width: part.width,
          height: part.height,
          webp: webp.slice(webp.indexOf(',') + 1),
        })
      }
      return found
    },
    { pictures, quality },
  )
  return frames.map(({ index, webp, ...box }, place) => ({
    ...box,
    milliseconds: ((frames[place + 1]?.index ?? pictures.length) - index) * milliseconds,
    webp: Buffer.from(webp, 'base64'),
  }))
}
