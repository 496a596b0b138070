import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { isPart, type Built } from '../long-story/chapters'
import { newerEdition, newsBetween } from '../domain/news'
import { announce } from '../browser/announcer'
import { reloadKeepingScroll } from '../scroll/reload-keeping-scroll'
import { focusId } from '../scroll/scroll-and-focus'
import { pageIds } from '../router/page-ids'
import type * as LongStory from '../long-story/long-story'
import { timelineQuery } from './timeline-query'
import { useBook, type Book } from '../long-story/use-story-loader'

/** The edition of the story that is on screen, and what the network says about newer ones. */
export interface Edition {
  readonly book: Book
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
export function useEdition(built: Built, long: typeof LongStory | undefined): Edition {
  const { data: latest = built, isError, isPaused, refetch } = useQuery(timelineQuery(built))
  const [shown, setShown] = useState(built)
  const book = useBook(shown, long)
  const news = useMemo(() => {
    if (latest === shown) return ''
    return isPart(shown) || isPart(latest) ? newerEdition : newsBetween(shown, latest)
  }, [shown, latest])
  // The pressed button goes with its notice; the focus goes to the content.
  const showNews = () => {
    if (isPart(latest)) return reloadKeepingScroll() // its chapters lie elsewhere
    setShown(latest)
    focusId(pageIds.main)
  }
  const retry = async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) focusId(pageIds.main)
    else announce('trouble', 'Newer events still could not be looked for.')
  }
  return {
    book,
    news,
    showNews,
    failed: isError && !isPaused,
    isOffline: isPaused,
    retry: () => void retry(),
  }
}
