import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fromJsx, type FromJsxResult } from 'takumi-js/helpers/jsx'
import { Renderer, type MeasuredNode } from 'takumi-js/node'
import type { PreviewCard } from '../../src/formats/preview-card'
import { pictureSize } from './picture-layout'
import { pictureOf } from './pictures'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))

/** The fonts of the site, the only ones that pictures can use. */
export const fonts = [
  { name: 'Nunito', data: read('src/design/fonts/nunito.woff2') },
  { name: 'Shantell Sans', data: read('src/design/fonts/shantell-sans.woff2') },
] as const

// What every picture depends on besides its sheet: the library, the way it is called, and the fonts.
const dependencies = ['node_modules/@takumi-rs/core/package.json', 'scripts/previews/draw.ts'].map(
  read,
)
const dependencyHash = [...dependencies, ...fonts.map(({ data }) => data)].reduce(
  (hash, bytes) => hash.update(bytes),
  createHash('sha256'),
)

/** A picture as passed to the library: boxes, texts and outlines. */
export type Sheet = FromJsxResult['node']

/** Lays out a card. */
export async function sheetOf(card: PreviewCard): Promise<Sheet> {
  return (await fromJsx(pictureOf(card))).node
}

/** Returns the cache key of a picture, which changes with anything it depends on. */
export const keyOf = (sheet: Sheet): string =>
  dependencyHash.copy().update(JSON.stringify(sheet)).digest('hex').slice(0, 32)

let ready: Promise<Renderer> | undefined

async function rendererWithFonts(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const font of fonts) await renderer.registerFont(font)
  return renderer
}

/** Draws a sheet as a PNG. */
export async function draw(sheet: Sheet): Promise<Buffer> {
  ready ??= rendererWithFonts()
  return (await ready).render(sheet, { ...pictureSize, format: 'png' })
}

/** Measures where each line of text is on a sheet. */
export async function measure(sheet: Sheet): Promise<MeasuredNode> {
  ready ??= rendererWithFonts()
  return (await ready).measure(sheet, pictureSize)
}
