import { expect, test } from '@playwright/test'
import { animatedWebp } from '../scripts/animated-webp'

/* The animation in the README is put together by our own script: a browser must play it. */

test('a browser plays an animation made of stills, each over those before', async ({ page }) => {
  await page.goto('/') // decoders are only in secure contexts
  const stills = await page.evaluate(async () => {
    const still = async (colour: string, width: number, height: number) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) throw new Error('no canvas')
      context.fillStyle = colour
      context.fillRect(0, 0, width, height)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 })
      return [...new Uint8Array(await blob.arrayBuffer())]
    }
    return [await still('rgb(255 0 0)', 64, 48), await still('rgb(0 0 255)', 16, 17)]
  })
  const [ground, patch] = stills.map((bytes) => Uint8Array.from(bytes))
  if (!ground || !patch) throw new Error('no stills')
  const animation = animatedWebp(64, 48, [
    { x: 0, y: 0, width: 64, height: 48, milliseconds: 40, webp: ground },
    { x: 32, y: 10, width: 16, height: 17, milliseconds: 1200, webp: patch },
  ])
  const seen = await page.evaluate(
    async (bytes) => {
      const decoder = new ImageDecoder({ type: 'image/webp', data: Uint8Array.from(bytes) })
      await decoder.tracks.ready
      const { frameCount = 0, repetitionCount } = decoder.tracks.selectedTrack ?? {}
      const canvas = new OffscreenCanvas(64, 48)
      const context = canvas.getContext('2d')
      const frames = []
      for (let frameIndex = 0; frameIndex < frameCount; frameIndex += 1) {
        const { image } = await decoder.decode({ frameIndex })
        context?.drawImage(image, 0, 0)
        const colourAt = (x: number, y: number) =>
          [...(context?.getImageData(x, y, 1, 1).data ?? [])]
            .slice(0, 3)
            .map((value) => value > 127)
        frames.push({ duration: image.duration, patch: colourAt(40, 20), rest: colourAt(5, 5) })
      }
      return { repetitionCount, frames }
    },
    [...animation],
  )
  const [red, blue] = [
    [true, false, false],
    [false, false, true],
  ]
  expect(seen).toEqual({
    repetitionCount: Infinity,
    frames: [
      { duration: 40_000, patch: red, rest: red },
      { duration: 1_200_000, patch: blue, rest: red },
    ],
  })
})
