import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { files as published } from '../../src/router/paths'
import { noticesOf } from '../notices'
import { fileOf } from './plan-pages'

/** The file in which Vite lists the licences of the bundled packages. */
export const licenceFile = fileOf(published.licences)

/** Writes text files below a folder. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [name, text] of files) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** Adds the licences of the fonts to those of the packages. */
export async function writeLicences(folder: string): Promise<void> {
  const file = join(folder, licenceFile)
  await writeFile(file, noticesOf(await readFile(file, 'utf8')))
}
