import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Story } from '../domain/story'
import type { View } from '../domain/view'
import { loadSearch, onSearchStatus, searchStatus } from './load-search'

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
