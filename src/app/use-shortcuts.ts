import { useEffect, useRef, type RefObject } from 'react'
import { announce } from '../browser/announcer'
import { useStored, writeStored } from '../browser/device-store'
import { openDialog } from '../browser/dialog'
import { useKeys } from '../browser/keys'
import { focusField } from '../scroll/scroll-and-focus'
import { stepToArticle } from '../scroll/step-to-event'
import { pageIds } from '../router/page-ids'
import { useRouter } from '../router/use-router'
import { isStoryRoute, to, type Route } from '../router/paths'

/** What the help needs: its dialog, and the switch of the keys. */
export interface Shortcuts {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

const key = 'single-keys'
const parseSwitch = (kept: unknown) => (typeof kept === 'boolean' ? kept : undefined)
const onSwitch = (isOn: boolean) => writeStored(key, isOn)

/** The single keys of the site; called after `useArrival`, which gives the focus first. */
export function useShortcuts(route: Route): Shortcuts {
  const { navigate } = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const isSearchWanted = useRef(false)
  const isOn = useStored(key, parseSwitch) ?? true
  const hasStory = isStoryRoute(route)

  const push = (by: 1 | -1) => {
    if (hasStory && !stepToArticle(by))
      announce('keys', by === 1 ? 'No event follows.' : 'No event comes before.')
  }
  useKeys(
    {
      j: () => push(1),
      k: () => push(-1),
      '/': () => {
        if (focusField(pageIds.search)) return
        isSearchWanted.current = true
        navigate(to.home())
      },
      '?': () => openDialog(dialog.current),
    },
    isOn,
  )

  // The field comes with the page of the story, whenever that is drawn.
  useEffect(() => {
    if (!isSearchWanted.current || !hasStory) return
    isSearchWanted.current = false
    focusField(pageIds.search)
  }, [hasStory])

  return { dialog, isOn, onSwitch }
}
