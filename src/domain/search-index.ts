import type { EventId } from '../content/schema'
import type { Story } from './story'
import type { View } from './view'

/** What a search finds, whatever the other filters are. */
export interface SearchResult {
  /** The events, the best match first. */
  readonly events: ReadonlySet<EventId>
  /** Whether the events have all words of the query, only most of them, or the query as part of their text. */
  readonly matches: 'all-words' | 'most-words' | 'text'
  /** The words found in the events, folded. */
  readonly words: ReadonlySet<string>
}

/** An index of the events of a story. */
export interface SearchIndex {
  readonly find: (query: string) => SearchResult
  /** Suggests the words spelled most similarly to those of a query that finds nothing. */
  readonly suggest: (query: string) => string | undefined
}

/** Returns the index of a story, or of what was known of it by a date. */
export type SearchIndexOf = (story: Story, asof: string | undefined) => SearchIndex

let indexOf: SearchIndexOf | undefined

/** Provides the index, whose code is loaded when somebody searches; until then the search finds parts of texts. */
export function provideSearchIndex(provided: SearchIndexOf | undefined) {
  indexOf = provided
}

// A long story is searched by its texts: indexing 10,000 events takes seconds, and it grows with each chapter.
const indexIn = (story: Story, { asof }: View) =>
  story.chapters.length === 0 ? indexOf?.(story, asof) : undefined

/** Searches the index; undefined without a query or an index. */
export function searchResult(story: Story, view: View): SearchResult | undefined {
  return view.query === '' ? undefined : indexIn(story, view)?.find(view.query)
}

/** Suggests another query for one that finds nothing. */
export function suggestedQuery(story: Story, view: View): string | undefined {
  return searchResult(story, view)?.events.size === 0
    ? indexIn(story, view)?.suggest(view.query)
    : undefined
}
