import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { files as published } from '../../src/router/paths'
import { noticesOf } from '../notices'
import { styleSheetsIn, type BuiltFile } from './client-build'
import type { InlineAssets } from './inline-assets'
import { fileOf } from './plan-pages'

/** The file in which Vite lists the licences of the bundled packages. */
export const licenceFile = fileOf(published.licences)

/** Reads the template that Vite built and moves its style sheets out of the folder: every page inlines them. */
export async function takeStyles(
  folder: string,
  built: readonly BuiltFile[],
): Promise<{ readonly template: string } & Omit<InlineAssets, 'script'>> {
  const template = await readFile(join(folder, 'index.html'), 'utf8')
  const { link, entry, lazy } = styleSheetsIn(template, built)
  const [style = '', ...lazyStyles] = await Promise.all(
    [entry, ...lazy].map((name) => readFile(join(folder, name), 'utf8')),
  )
  await Promise.all([entry, ...lazy].map((name) => rm(join(folder, name))))
  return {
    template: template.replace(link, ''),
    style: style.trim(),
    lazyStyle: lazyStyles.join('').replaceAll('\n', ''),
  }
}

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
