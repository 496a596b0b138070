import type { BrowserHistory } from '../router/history'
import { focusId, keepInView } from './scroll-and-focus'

/** The element being read, and its offset from the top of the window. */
interface Held {
  readonly id: string
  readonly top: number
  /** The scroll position, used if that element is missing. */
  readonly y: number
}

// No deeper check: only this tab can write it.
const heldIn = (state: unknown): state is { readonly held: Held } =>
  typeof state === 'object' && state !== null && 'held' in state && state.held !== undefined

/** Reloads the page and keeps the element being read in place, even if there is new content above it. */
export function reloadKeepingScroll(history: BrowserHistory) {
  const read = document.querySelector('[data-reading]')
  const held: Held = {
    id: read?.id ?? '',
    top: read?.getBoundingClientRect().top ?? 0,
    y: window.scrollY,
  }
  history.mergeState({ held })
  // The browser restores a scroll position, not an element; leave it to that if the state was not stored.
  if (heldIn(window.history.state)) window.history.scrollRestoration = 'manual'
  window.location.reload()
}

/** Restores the place stored by `reloadKeepingScroll`, once. */
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

/** Reloads the page. */
export const reload = () => window.location.reload()
