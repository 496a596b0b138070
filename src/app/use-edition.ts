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

/** The edition on screen, and what is known about newer ones. */
export interface Edition {
  readonly source: StorySource
  /** What a newer edition brings, in words; '' while there is none. */
  readonly news: string
  readonly showNews: () => void
  /** Whether the last check for a newer edition failed. */
  readonly failed: boolean
  /** Whether the device is offline; the check follows once it is online. */
  readonly isOffline: boolean
  readonly retry: () => void
}

/** Returns the edition on screen; a newer one is only shown when the reader asks for it. */
export function useEdition(built: InitialData): Edition {
  const { history } = useRouter()
  const { data: latest, isError, isPaused, refetch } = useQuery(timelineQuery(built))
  const [shown, setShown] = useState(built)
  const source = useStorySource(shown)
  const news = useMemo(() => {
    if (latest === shown) return ''
    return isPartial(shown) || isPartial(latest) ? newerEdition : newsBetween(shown, latest)
  }, [shown, latest])
  // The pressed button disappears with its notice, so the focus moves to the content.
  const showNews = () => {
    if (isPartial(latest)) return reloadKeepingScroll(history) // its chapters are other files
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
