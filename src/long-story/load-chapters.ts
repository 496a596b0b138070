import { fetchJson } from '../browser/fetch-json'
import type { Chapter, ChapterManifest } from './initial-data'

/** How many chapters are fetched at the same time. */
const concurrency = 6
/** After how many chapters the caller gets them: each time, the story is arranged and rendered again. */
const batchSize = 30

/** Fetches the file of a chapter, which was validated when the site was built. */
const fetchChapter = async (file: string) => (await fetchJson(file)) as Chapter

/** Fetches chapters by index and passes them on in batches; rejects when one of them cannot be loaded. */
export async function loadChapters(
  { chapters }: ChapterManifest,
  indexes: readonly number[],
  onBatch: (batch: ReadonlyMap<number, Chapter>) => void,
): Promise<void> {
  const queue = [...indexes]
  let batch = new Map<number, Chapter>()
  const flush = () => {
    if (batch.size > 0) onBatch(batch)
    batch = new Map()
  }
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
        const { file } = chapters[index] ?? { file: '' }
        batch.set(index, await fetchChapter(file))
        if (batch.size >= batchSize) flush()
      }
    }),
  ).finally(flush)
}
