import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Story } from '../../src/domain/story'
import { previewCards } from '../../src/formats/preview-card'
import { draw, keyOf, sheetOf } from './draw'

/** How many pictures were drawn, and how many were in the cache. */
export interface Written {
  readonly drawn: number
  readonly kept: number
}

/** Writes the preview picture of every page, from the cache if nothing it depends on has changed. */
export async function writePreviews(story: Story, folder: string, cache: string): Promise<Written> {
  await mkdir(cache, { recursive: true })
  const isNew = await Promise.all(
    [...previewCards(story)].map(async ([path, card]) => {
      const sheet = await sheetOf(card)
      const stored = join(cache, `${keyOf(sheet)}.png`)
      const known = await readFile(stored).catch(() => undefined)
      const picture = known ?? (await draw(sheet))
      if (!known) await store(stored, picture)
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, picture)
      return !known
    }),
  )
  const drawn = isNew.filter(Boolean).length
  return { drawn, kept: isNew.length - drawn }
}

/** Writes a file atomically, for builds that run at the same time or are interrupted. */
async function store(file: string, picture: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, picture)
  await rename(unfinished, file)
}
