import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isPartial, type InitialData } from '../long-story/initial-data'
import { newerEdition, newsBetween } from '../domain/news'
import { announce } from '../browser/announcer'
import { reloadKeepingScroll } from '../scroll/reload-keeping-scroll'
import { focusId } from '../scroll/scroll-and-focus'
import { pageIds } from '../router/page-ids'
import { useRouter } from '../router/use-router'
import { timelineQuery } from './timeline-query'
import { enNotices } from '../messages/en-notices'

/** The data of the page, and how to show other data. */
export interface EditionShown {
  /** What the page was built with. */
  readonly built: InitialData
  readonly shown: InitialData
  readonly onShow: (data: InitialData) => void
}

/** What is known about newer editions. */
export interface Edition {
  /** What a newer edition brings, in words; '' while there is none. */
  readonly news: string
  readonly showNews: () => void
  /** Whether the last check for a newer edition failed. */
  readonly failed: boolean
  /** Whether the device is offline; the check follows once it is online. */
  readonly isOffline: boolean
  readonly retry: () => void
}

/** Checks for a newer edition than the one shown, which is only replaced when the reader asks for it. */
export function useEdition({ built, shown, onShow }: EditionShown): Edition {
  const { history } = useRouter()
  const { data: latest, isError, isPaused, refetch } = useQuery(timelineQuery(built))
  const news = useMemo(() => {
    if (latest === shown) return ''
    return isPartial(shown) || isPartial(latest) ? newerEdition : newsBetween(shown, latest)
  }, [shown, latest])
  // The pressed button disappears with its notice, so the focus moves to the content.
  const showNews = () => {
    if (isPartial(latest)) return reloadKeepingScroll(history) // its chapters are other files
    onShow(latest)
    focusId(pageIds.main)
  }
  const retry = async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) focusId(pageIds.main)
    else announce('trouble', enNotices.checkFailedAgain)
  }
  return {
    news,
    showNews,
    failed: isError && !isPaused,
    isOffline: isPaused,
    retry: () => void retry(),
  }
}
