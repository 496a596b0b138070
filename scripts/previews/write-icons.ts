import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { container, image } from 'takumi-js/helpers'
import { Renderer } from 'takumi-js/node'
import { appIcons } from '../../src/formats/manifest'
import { colour } from './colours'

const leaf = `data:image/svg+xml;base64,${readFileSync(new URL('../../public/favicon.svg', import.meta.url)).toString('base64')}`

// Share of the icon that the leaf fills: devices may crop a maskable one to a circle of four fifths.
const share = { any: 0.84, maskable: 0.58 } as const

/** Writes the icons of the installed app: the favicon on paper. */
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
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      await renderer.render(paper, { width: size, height: size, format: 'png' }),
    )
  }
}
