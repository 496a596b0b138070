import { useState } from 'react'
import { announce } from '../browser/announcer'
import { useStored, writeStored } from '../browser/device-store'
import { useKeys } from '../browser/keys'
import { goToBoard } from '../scroll/board-focus'
import { focusField, focusFieldWhenRendered } from '../scroll/scroll-and-focus'
import { stepToArticle } from '../scroll/step-to-event'
import { pageIds } from '../router/page-ids'
import { useRouter } from '../router/use-router'
import { isStoryRoute, to, type Route } from '../router/paths'
import { en } from '../messages/en'

/** What the help dialog needs: whether it is open, and the switch of the shortcuts. */
export interface Shortcuts {
  readonly isOpen: boolean
  /** How often it was opened. */
  readonly opening: number
  readonly onOpen: () => void
  /** Takes the opening that ended: the browser says so only after a key may have opened it again. */
  readonly onClosed: (opening: number) => void
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

const key = 'single-keys'
const parseSwitch = (kept: unknown) => (typeof kept === 'boolean' ? kept : undefined)
const onSwitch = (isOn: boolean) => writeStored(key, isOn)

/** Binds the single-key shortcuts of the site. */
export function useShortcuts(route: Route): Shortcuts {
  const { navigate } = useRouter()
  const [help, setHelp] = useState({ isOpen: false, opening: 0 })
  const isOn = useStored(key, parseSwitch) ?? true
  const hasStory = isStoryRoute(route)

  const push = (by: 1 | -1) => {
    if (hasStory && !stepToArticle(by))
      announce('keys', by === 1 ? en.shell.noNextEvent : en.shell.noPreviousEvent)
  }
  const onOpen = () => setHelp(({ opening }) => ({ isOpen: true, opening: opening + 1 }))
  const onClosed = (opening: number) =>
    setHelp((now) => (now.opening === opening ? { isOpen: false, opening } : now))
  useKeys(
    {
      j: () => push(1),
      k: () => push(-1),
      '/': () => {
        if (focusField(pageIds.search)) return
        navigate(to.home())
        focusFieldWhenRendered(pageIds.search)
      },
      b: goToBoard,
      t: () => focusFieldWhenRendered(pageIds.rail), // its code may still be loading
      '?': onOpen,
      '؟': onOpen, // of Arabic layouts
      '？': onOpen, // full width, of East Asian ones
    },
    isOn,
  )

  return { ...help, onOpen, onClosed, isOn, onSwitch }
}
