import { useMemo, useState } from 'react'
import { useStory } from '../../components/story-context'
import { printLocation } from '../../router/query-codec'
import type { Location } from '../../router/use-location'
import { useRouter } from '../../router/use-router'
import { showResultCount } from '../../scroll/shown-line'

/**
 * Opens and closes the stage by the address, where a date without `read` asks for its day. The page behind it shows the
 * same view without the date.
 */
export function useStageAddress({ view, route, navigationKey, setView, refineView }: Location) {
  const { rewrite, back } = useRouter()
  const isLong = useStory().chapters.length > 0 // then only a part is loaded, and a date filters the page
  /** How often the button has opened it, and at which navigation last. */
  const [opening, setOpening] = useState({ count: 0, at: -1 })
  const { asof } = view
  const isOpen = asof !== undefined && !view.read && !isLong
  const pageView = useMemo(() => (isOpen ? { ...view, asof: undefined } : view), [isOpen, view])
  const isByButton = opening.at === navigationKey
  return {
    pageView,
    open: isLong
      ? undefined
      : (day: string) => {
          setOpening(({ count }) => ({ count: count + 1, at: navigationKey }))
          setView({ ...view, asof: day, read: false })
        },
    stage: isOpen
      ? {
          key: `${navigationKey} ${opening.count}`,
          asof,
          playsAtOnce: isByButton,
          // Nobody is notified: the page behind stays as it is.
          onDay: (day: string) => rewrite(printLocation(route, { ...view, asof: day })),
          onRead: (date: string) => {
            setView({ ...view, asof: date, read: true })
            showResultCount()
          },
          onClosed: () => {
            if (isByButton) back()
            else refineView({ ...view, asof: undefined })
          },
        }
      : undefined,
  }
}
