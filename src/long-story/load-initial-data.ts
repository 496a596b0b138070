import { fetchJson } from '../browser/fetch-json'
import type { Timeline } from '../content/schema'
import type { Chapter, ChapterManifest, InitialData } from './initial-data'
import { loadChapters } from './load-chapters'
import { files } from '../router/paths'
import { validatedTimeline } from './validated-timeline'

/**
 * Fetches the content that a page was prerendered from, checked by its hash; of a long story the manifest and the
 * chapters that the page shows. A page that was not prerendered gets the content file.
 */
export async function loadInitialData({
  content,
  integrity = '',
  chapter,
}: DOMStringMap): Promise<InitialData> {
  if (content === undefined) return validatedTimeline(await fetchJson(files.content.slice(1)))
  const data = (await fetchJson(content, { integrity })) as Timeline | ChapterManifest
  if (!('chapters' in data)) return data
  const loaded = new Map<number, Chapter>()
  const indexes = chapter === undefined ? data.chapters.map((_, index) => index) : [Number(chapter)]
  await loadChapters(data, indexes, (batch) => {
    for (const [index, one] of batch) loaded.set(index, one)
  })
  return { manifest: data, loadedChapters: loaded }
}
