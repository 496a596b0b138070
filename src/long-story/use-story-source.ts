import { startTransition, useCallback, useMemo, useRef, useState } from 'react'
import type { EventId } from '../content/schema'
import type { Story } from '../domain/story'
import { isPartial, storyFrom, type Chapter, type InitialData } from './initial-data'
import { loadChapters } from './load-chapters'

/** A story that may still be loading. */
export interface StorySource {
  readonly story: Story
  /** Loads the chapters that these events open, or all of them; loads nothing twice, except after a failure. */
  readonly load: (openings: readonly EventId[] | 'all') => void
  readonly status: 'complete' | 'partial' | 'failed'
}

/** Returns the story of a page; a long one grows as its chapters are loaded. */
export function useStorySource(data: InitialData): StorySource {
  const [added, setAdded] = useState<ReadonlyMap<number, Chapter>>(new Map())
  const [hasFailed, setHasFailed] = useState(false)
  const requested = useRef(new Set<number>())

  const story = useMemo(() => {
    if (!isPartial(data) || added.size === 0) return storyFrom(data)
    return storyFrom({ ...data, loadedChapters: new Map([...data.loadedChapters, ...added]) })
  }, [data, added])

  const load = useCallback(
    (openings: readonly EventId[] | 'all') => {
      if (!isPartial(data)) return
      const { manifest, loadedChapters } = data
      const missing = [...manifest.chapters.keys()].filter((index) => {
        const id = manifest.chapters[index]?.opening.id
        const isWanted = openings === 'all' || (id !== undefined && openings.includes(id))
        return isWanted && !loadedChapters.has(index) && !requested.current.has(index)
      })
      if (missing.length === 0) return
      for (const index of missing) requested.current.add(index)
      setHasFailed(false)
      const add = (batch: ReadonlyMap<number, Chapter>) =>
        startTransition(() => setAdded((before) => new Map([...before, ...batch])))
      loadChapters(manifest, missing, add).catch(() => {
        for (const index of missing) requested.current.delete(index)
        setHasFailed(true)
      })
    },
    [data],
  )
  const status = story.isComplete ? 'complete' : hasFailed ? 'failed' : 'partial'
  return useMemo(() => ({ story, load, status }), [story, load, status])
}
