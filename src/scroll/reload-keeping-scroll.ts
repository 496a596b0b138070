import type { BrowserHistory } from '../router/history'
import { focusId, keepInView } from './scroll-and-focus'

/** What was being read, and how far below the upper edge of the window. */
interface Held {
  readonly id: string
  readonly top: number
  /** How far the page was scrolled, where nothing is being read or it is gone. */
  readonly y: number
}

// What is held is our own, of the same tab.
const heldIn = (state: unknown): state is { readonly held: Held } =>
  typeof state === 'object' && state !== null && 'held' in state && state.held !== undefined

/** Loads the page anew; what is being read will stand where it stands now, whatever is new above it. */
export function reloadKeepingScroll(history: BrowserHistory) {
  const read = document.querySelector('[data-reading]')
  const held: Held = {
    id: read?.id ?? '',
    top: read?.getBoundingClientRect().top ?? 0,
    y: window.scrollY,
  }
  history.mergeState({ held })
  // The browser would restore the height, not what is read; where it did not take what is read, let it.
  if (heldIn(window.history.state)) window.history.scrollRestoration = 'manual'
  window.location.reload()
}

/** Goes back to the place from which the page was loaded anew, if it was. */
export function restoreScroll(history: BrowserHistory) {
  const state = window.history.state
  if (!heldIn(state)) return
  const { id, top, y } = state.held
  history.mergeState({ held: undefined })
  window.history.scrollRestoration = 'auto'
  const read = document.getElementById(id)
  if (!read) return window.scrollTo(0, y)
  keepInView(() => window.scrollBy(0, read.getBoundingClientRect().top - top))
  focusId(read.getAttribute('aria-labelledby') ?? id)
}

/** Loads the present address anew, from its top. */
export const reload = () => window.location.reload()
