import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { newsBetween } from '../domain/news'
import { announce } from '../browser/announcer'
import { focusOn } from '../browser/place'
import { pageIds } from '../parts/page-ids'
import type { Timeline } from '../domain/schema'
import { storyOf, type Story } from '../domain/story'
import { timelineQuery } from './timeline-query'

/** The edition of the story that is on screen, and what the network says about newer ones. */
export interface Edition {
  readonly story: Story
  /** What a newer edition brings, in words; '' while there is none. */
  readonly news: string
  readonly showNews: () => void
  /** Whether the last look for a newer edition failed. */
  readonly failed: boolean
  /** Whether there is no network to look with; once there is, the look follows by itself. */
  readonly isOffline: boolean
  readonly retry: () => void
}

/** Never moves the page under the reader: a newer edition waits until it is asked for. */
export function useEdition(built: Timeline): Edition {
  const { data: latest, isError, isPaused, refetch } = useQuery(timelineQuery(built))
  const [shown, setShown] = useState(built)
  const story = useMemo(() => storyOf(shown), [shown])
  const news = useMemo(() => (latest === shown ? '' : newsBetween(shown, latest)), [shown, latest])
  // The pressed button goes with its notice; the focus goes to the content.
  const showNews = () => {
    setShown(latest)
    focusOn(pageIds.main)
  }
  const retry = async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) focusOn(pageIds.main)
    else announce('trouble', 'Newer events still could not be looked for.')
  }
  return { story, news, showNews, failed: isError && !isPaused, isOffline: isPaused, retry: () => void retry() }
}
