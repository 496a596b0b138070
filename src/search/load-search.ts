import { retryImport } from '../browser/retry-import'
import { provideSearchIndex } from '../domain/search-index'
import type { Story } from '../domain/story'
import type { View } from '../domain/view'
import { inTime } from '../router/preload'
import type * as searchEngineModule from './search-engine'

type SearchEngine = typeof searchEngineModule

/** Whether the index can be searched; after a failure texts are searched instead. */
type SearchStatus = 'idle' | 'loading' | 'ready' | 'failed'

let engine: SearchEngine | undefined
let status: SearchStatus = 'idle'
let loading: Promise<void> | undefined
const listeners = new Set<() => void>()

export const searchStatus = () => status
/** Returns the code of the search, once it is loaded. */
export const searchEngine = () => engine

/** Calls a function whenever the status changes. */
export function onSearchStatus(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Loads the search and indexes a story, and again after a failure; never rejects. A long story has no index. */
export function loadSearch(story: Story): Promise<void> {
  if (story.chapters.length > 0) return Promise.resolve()
  loading ??= load(story)
  return loading
}

/** Loads the search before a page is hydrated with a view that needs it. */
export async function preloadSearch(story: Story, view: View): Promise<void> {
  if (view.query !== '') await loadSearch(story)
}

async function load(story: Story) {
  report('loading')
  try {
    await inTime(prepare(story))
    report('ready')
  } catch {
    loading = undefined
    report('failed')
  }
}

async function prepare(story: Story) {
  const loaded = await import('./search-engine').catch(
    (failure: unknown) => retryImport(failure) as Promise<SearchEngine>,
  )
  await loaded.prepareSearchIndex(story)
  provideSearchIndex(loaded.searchIndexOf)
  engine = loaded
}

function report(next: SearchStatus) {
  status = next
  for (const listener of listeners) listener()
}
