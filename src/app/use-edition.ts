import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { isPartial, type InitialData } from '../long-story/initial-data'
import { newerEdition, newsBetween } from '../domain/news'
import { announce } from '../browser/announcer'
import { reloadKeepingScroll } from '../scroll/reload-keeping-scroll'
import { focusId } from '../scroll/scroll-and-focus'
import { pageIds } from '../router/page-ids'
import { useRouter } from '../router/use-router'
import { timelineQuery } from './timeline-query'
import { useStorySource, type StorySource } from '../long-story/use-story-source'
import { en } from '../messages/en'

/** The edition of the story that is on screen, and what the network says about newer ones. */
export interface Edition {
  readonly source: StorySource
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
export function useEdition(built: InitialData): Edition {
  const { history } = useRouter()
  const { data: latest, isError, isPaused, refetch } = useQuery(timelineQuery(built))
  const [shown, setShown] = useState(built)
  const source = useStorySource(shown)
  const news = useMemo(() => {
    if (latest === shown) return ''
    return isPartial(shown) || isPartial(latest) ? newerEdition : newsBetween(shown, latest)
  }, [shown, latest])
  // The pressed button goes with its notice; the focus goes to the content.
  const showNews = () => {
    if (isPartial(latest)) return reloadKeepingScroll(history) // its chapters lie elsewhere
    setShown(latest)
    focusId(pageIds.main)
  }
  const retry = async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) focusId(pageIds.main)
    else announce('trouble', en.notices.checkFailedAgain)
  }
  return {
    source,
    news,
    showNews,
    failed: isError && !isPaused,
    isOffline: isPaused,
    retry: () => void retry(),
  }
}
