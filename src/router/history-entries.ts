import { mergeState, currentUrl, currentState } from './address-bar'

/** An entry of the history: its key, the path on the host that it shows, and its page. */
export interface HistoryEntry {
  readonly key: string
  readonly pathname: string
  /** The key of the entry with which its page was opened; steps on that page, such as filters, are entries of the same page. */
  readonly page: string
}

interface State {
  readonly entry: string
  readonly page: string
}

/** How far down the reader was in each entry when they left it; what the browser keeps by itself, nobody can ask for. */
const places = new Map<string, number>()

let made = 0

/** A state for a new entry, of a page of its own or of a page that is drawn; its key is not used again, also after the page is loaded anew. */
export function newState(page?: string): State {
  made += 1
  const entry = `${performance.timeOrigin}-${made}`
  return { entry, page: page ?? entry }
}

/** The entry the reader is in; one without a key is given one. */
export function currentEntry(): HistoryEntry {
  const state = currentState()
  const { pathname } = currentUrl()
  if (isOurs(state)) return { key: state.entry, page: state.page, pathname }
  const keyed = newState()
  mergeState(keyed)
  return { key: keyed.entry, page: keyed.page, pathname }
}

function isOurs(state: unknown): state is State {
  return (
    typeof state === 'object' &&
    state !== null &&
    'entry' in state &&
    typeof state.entry === 'string' &&
    'page' in state &&
    typeof state.page === 'string'
  )
}

/** Keeps the place of an entry that is about to be left. */
export function saveScroll({ key }: HistoryEntry) {
  places.set(key, window.scrollY)
}

/** The place that was kept of an entry; none after the page was loaded anew, when the browser knows it still. */
export function savedScroll({ key }: HistoryEntry): number | undefined {
  return places.get(key)
}
