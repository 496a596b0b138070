import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { fetchJson } from '../browser/fetch-json'
import type { Chapter, ChapterManifest } from './initial-data'

/** How many chapters are fetched at the same time. */
const concurrency = 6
/** After how many chapters the caller gets them: each time, the story is arranged and rendered again. */
const batchSize = 30

const chapterQuery = (file: string) =>
  queryOptions({
    queryKey: ['chapter', file],
    queryFn: async () => (await fetchJson(file)) as Chapter, // validated when the site was built
    networkMode: 'always', // it may be in the browser's cache
    retry: false,
    staleTime: Infinity, // the file is named by its content
    gcTime: 0, // the story keeps it
  })

/** Fetches chapters by index and passes them on in batches; rejects when one of them cannot be loaded. */
export async function loadChapters(
  { chapters }: ChapterManifest,
  indexes: readonly number[],
  client: QueryClient,
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
        batch.set(index, await client.fetchQuery(chapterQuery(file)))
        if (batch.size >= batchSize) flush()
      }
    }),
  ).finally(flush)
}
