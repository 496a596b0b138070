import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Story } from '../domain/story'
import { searchResult } from '../domain/search-index'
import { fold } from '../domain/slug'
import type { View } from '../domain/view'
import { loadSearch, onSearchStatus, searchEngine, searchStatus } from './load-search'

/** Returns a view once its query can be searched; while the search is loading, the view before. */
export function useSearchableView(story: Story, view: View): View {
  const status = useSyncExternalStore(onSearchStatus, searchStatus, searchStatus)
  const isSearch = view.query !== '' && story.chapters.length === 0
  const isWaiting = isSearch && (status === 'idle' || status === 'loading')
  useEffect(() => {
    if (isSearch && status === 'idle') void loadSearch(story)
  }, [isSearch, status, story])
  const [before, setBefore] = useState(view)
  if (!isWaiting && before !== view) setBefore(view)
  return isWaiting ? before : view
}

/** Marks the words that a search has found in the cards of events, in browsers that can. */
export function useSearchMarks(story: Story, view: View, cards: readonly string[]) {
  useEffect(() => {
    const words = searchResult(story, view)?.words
    if (!words || words.size === 0) return
    return searchEngine()?.markWords((word) => words.has(fold(word)), cards)
  }, [story, view, cards])
}
