import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { container, image } from 'takumi-js/helpers'
import { Renderer } from 'takumi-js/node'
import { appIcons } from '../../src/formats/manifest'
import { colour } from './colours'
import { palettePng } from './palette-png'

const leaf = `data:image/svg+xml;base64,${readFileSync(new URL('../../public/favicon.svg', import.meta.url)).toString('base64')}`

// How much of the picture the leaf fills: a device may cut away all but a circle of four fifths.
const share = { any: 0.84, maskable: 0.58 } as const

/** Writes the icons of the installed site below a folder: the icon of the page, on paper. */
export async function writeIcons(folder: string): Promise<void> {
  const renderer = new Renderer()
  for (const { path, size, purpose } of appIcons) {
    const side = Math.round(size * share[purpose])
    const paper = container({
      style: {
        display: 'flex',
        width: '100%',
        height: '100%',
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: colour('paper'),
      },
      children: [image({ src: leaf, width: side, height: side })],
    })
    const measures = { width: size, height: size }
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      palettePng(await renderer.render(paper, { ...measures, format: 'raw' }), measures),
    )
  }
}
