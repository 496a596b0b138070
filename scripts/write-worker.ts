import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enPages } from '../src/messages/en-pages'
import { files as published, offlinePath } from '../src/router/paths'
import type { Kept } from '../src/service-worker/plan'
import { compileClassicScript } from './compile-classic-script'
import { integrityOf, nameOf } from './content-hash'

/** The files without a hash in their name that every page needs, and the two pages that are shown for all others. */
const always = [
  'index.html',
  `${offlinePath.slice(1)}index.html`,
  'no-script.css',
  'favicon.svg',
  published.manifest.slice(1),
]

interface Deployment {
  /** The version of the app that the pages load. */
  readonly program: string
  /** Writes a worker that removes itself. */
  readonly isRecalled?: boolean
}

/** Writes the service worker of a built site, after all other files; the same files give the same worker. */
export async function writeWorker(
  folder: string,
  { program, isRecalled = false }: Deployment,
): Promise<void> {
  const code = await compileClassicScript(
    isRecalled ? 'src/service-worker/recall.ts' : 'src/service-worker/service-worker.ts',
  )
  const file = join(folder, published.worker)
  if (isRecalled) return writeFile(file, code)
  const files = await filesToKeep(folder)
  const kept: Kept = {
    version: nameOf(JSON.stringify(files) + code),
    program,
    files,
    offlineFrame: enPages.offline.frame,
  }
  await writeFile(file, `const kept=${JSON.stringify(kept)};\n${code}`)
}

async function filesToKeep(folder: string): Promise<Kept['files']> {
  // Chapters are not cached: all of them may be too much for a device.
  const assets = (await readdir(join(folder, 'assets'), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('chapter-')) // embeds are in a folder and always need the network
    .map(({ name }) => `assets/${name}`)
  return Object.fromEntries(
    await Promise.all(
      [...always, ...assets].toSorted().map(async (name) => {
        const integrity = integrityOf(await readFile(join(folder, name)))
        return [name.replace(/(?<=^|\/)index\.html$/u, ''), integrity] as const // by its URL
      }),
    ),
  )
}
