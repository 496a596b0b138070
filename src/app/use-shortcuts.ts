import { useEffect, useRef, type RefObject } from 'react'
import { follow } from '../router/history'
import { announce } from '../browser/announcer'
import { useDevice, writeDevice } from '../browser/device-store'
import { openDialog } from '../browser/dialog'
import { useKeys } from '../browser/keys'
import { enterField } from '../scroll/scroll-and-focus'
import { stepToArticle } from '../scroll/step-to-event'
import { pageIds } from '../router/page-ids'
import { showsStory, to, type Route } from '../router/paths'

/** What the help needs: its dialog, and the switch of the keys. */
export interface Shortcuts {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

const key = 'single-keys'
const parseSwitch = (kept: unknown) => (typeof kept === 'boolean' ? kept : undefined)
const onSwitch = (isOn: boolean) => writeDevice(key, isOn)

/** The single keys of the site; called after `useArrival`, which gives the focus first. */
export function useShortcuts(route: Route): Shortcuts {
  const dialog = useRef<HTMLDialogElement>(null)
  const isSearchWanted = useRef(false)
  const isOn = useDevice(key, parseSwitch) ?? true
  const hasStory = showsStory(route)

  const step = (by: 1 | -1) => {
    if (hasStory && !stepToArticle(by))
      announce('keys', by === 1 ? 'No event follows.' : 'No event comes before.')
  }
  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      '/': () => {
        if (enterField(pageIds.search)) return
        isSearchWanted.current = true
        follow(to.home())
      },
      '?': () => openDialog(dialog.current),
    },
    isOn,
  )

  // The field comes with the page of the story, whenever that is drawn.
  useEffect(() => {
    if (!isSearchWanted.current || !hasStory) return
    isSearchWanted.current = false
    enterField(pageIds.search)
  }, [hasStory])

  return { dialog, isOn, onSwitch }
}
