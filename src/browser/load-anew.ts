import { focusOn, hold } from './place'

/** What was being read, and how far below the upper edge of the window. */
interface Held {
  readonly id: string
  readonly top: number
  /** How far the page was scrolled, where nothing is being read or it is gone. */
  readonly y: number
}

/** Loads the page anew; what is being read will stand where it stands now, whatever is new above it. */
export function loadAnew() {
  const read = document.querySelector('[data-reading]')
  const held: Held = { id: read?.id ?? '', top: read?.getBoundingClientRect().top ?? 0, y: window.scrollY }
  const state: unknown = window.history.state
  window.history.replaceState({ ...(typeof state === 'object' ? state : {}), held }, '')
  window.history.scrollRestoration = 'manual' // the browser would restore the height, not what is read
  window.location.reload()
}

/** Goes back to the place from which the page was loaded anew, if it was. */
export function returnToPlace() {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('held' in state)) return
  const { held, ...others } = state
  window.history.replaceState(others, '')
  window.history.scrollRestoration = 'auto'
  const { id, top, y } = held as Held // our own, of the same tab
  const read = document.getElementById(id)
  if (!read) return window.scrollTo(0, y)
  hold(() => window.scrollBy(0, read.getBoundingClientRect().top - top))
  focusOn(read.getAttribute('aria-labelledby') ?? id)
}
