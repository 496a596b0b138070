import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fromJsx, type FromJsxResult } from 'takumi-js/helpers/jsx'
import { Renderer, type MeasuredNode } from 'takumi-js/node'
import type { PreviewCard } from '../../src/formats/preview-card'
import { palettePng } from './palette-png'
import { pictureSize } from './picture-layout'
import { pictureOf } from './pictures'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))

/** The fonts of the site, by the names that the pictures use; no other is there to be found. */
export const fonts = [
  { name: 'Nunito', data: read('src/design/fonts/nunito.woff2') },
  { name: 'Shantell Sans', data: read('src/design/fonts/shantell-sans.woff2') },
] as const

// What every picture is drawn with, besides its sheet: the library, how its pixels become a file, and the fonts.
const means = [
  'node_modules/@takumi-rs/core/package.json',
  'scripts/previews/draw.ts',
  'scripts/previews/palette-png.ts',
].map(read)
const meansHash = [...means, ...fonts.map(({ data }) => data)].reduce(
  (hash, bytes) => hash.update(bytes),
  createHash('sha256'),
)

/** A picture as the library gets it: boxes, texts and outlines, nothing else. */
export type Sheet = FromJsxResult['node']

/** Lays a card out. */
export async function sheetOf(card: PreviewCard): Promise<Sheet> {
  return (await fromJsx(pictureOf(card))).node
}

/** A name for all that a picture is drawn from: where any of it changes, so does the name. */
export const keyOf = (sheet: Sheet): string =>
  meansHash.copy().update(JSON.stringify(sheet)).digest('hex').slice(0, 32)

let ready: Promise<Renderer> | undefined

async function rendererWithFonts(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const font of fonts) await renderer.registerFont(font)
  return renderer
}

/** Draws a sheet as a PNG. */
export async function draw(sheet: Sheet): Promise<Buffer> {
  ready ??= rendererWithFonts()
  return palettePng(
    await (await ready).render(sheet, { ...pictureSize, format: 'raw' }),
    pictureSize,
  )
}

/** Where each line of text comes to stand on a sheet. */
export async function measure(sheet: Sheet): Promise<MeasuredNode> {
  ready ??= rendererWithFonts()
  return (await ready).measure(sheet, pictureSize)
}
