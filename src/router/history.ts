import { readStored, writeStored } from '../browser/device-store'

/** Milliseconds until a refused write is tried again: Safari allows about 100 in half a minute. */
export const retryDelay = 5000

/** An entry of the session history. */
export interface HistoryEntry {
  readonly key: string
  /** The key of the entry that opened the page; filters add entries of the same page. */
  readonly page: string
  /** The path on the host. */
  readonly pathname: string
}

/** The part of `history.state` that identifies an entry. */
interface EntryState {
  readonly entry: string
  readonly page: string
}

interface Write {
  readonly method: 'pushState' | 'replaceState'
  readonly state: unknown
  readonly href: string
}

/** The session history with a key and a place for each entry, and with retries of refused writes. */
export interface BrowserHistory {
  /** The URL written last, even if the browser has not accepted it yet. */
  readonly url: () => URL
  /** The current entry; it is given a key if it has none. */
  readonly entry: () => HistoryEntry
  /** Adds an entry; with `page`, an entry of that page. */
  readonly push: (href: string, page?: string) => void
  /** Changes the URL of the current entry and keeps its state. */
  readonly replace: (href: string) => void
  /** Adds to the state of the current entry. */
  readonly mergeState: (more: object) => void
  /** Drops a refused write, after the browser moved to another entry. */
  readonly discardPendingWrite: () => void
  /** Whether the current entry was seen before; a link to a fragment adds one that was not. */
  readonly isKnown: () => boolean
  /** Saves the scroll position and the focus of an entry that is about to be left. */
  readonly savePlace: (entry: HistoryEntry) => void
  /** The place of an entry left in this tab. */
  readonly savedPlace: (entry: HistoryEntry) => Place | undefined
  /** Keeps a place for the page to scroll to once it is loaded again; the browser knows no articles. */
  readonly keepForReload: (place: ScrollPlace) => void
}

/** What the reader saw of a page. */
export interface ScrollPlace {
  readonly scroll: number
  /** The article at the top of the window: what is above may be laid out in another font by the time of Back. */
  readonly article?: { readonly id: string; readonly top: number } | undefined
}

/** Where the reader was on a page. */
export interface Place extends ScrollPlace {
  readonly focused?: WeakRef<Element> | undefined
}

const placesKey = 'places'
const placesStored = 50

/** Creates the history of the window; the window is first used when a method is called. */
export function createBrowserHistory(): BrowserHistory {
  const places = new Map<string, Place>()
  let pending: Write | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const url = () => new URL(pending?.href ?? window.location.href, window.location.href)
  const state = (): unknown => (pending ? pending.state : window.history.state)

  const flush = () => {
    clearTimeout(timer)
    if (!pending) return
    const { method, state, href } = pending
    try {
      window.history[method](state, '', href)
    } catch {
      // Safari and Firefox throw when they refuse a write; Chromium only leaves the URL as it was.
    }
    if (window.location.href === new URL(href, window.location.href).href) pending = undefined
    else timer = setTimeout(flush, retryDelay)
  }

  const write = ({ method, ...entry }: Write) => {
    // Replacing an entry whose push is still pending is a push of the replacement.
    pending = { ...entry, method: pending?.method === 'pushState' ? 'pushState' : method }
    flush()
  }

  const mergeState = (more: object) => {
    const before = state()
    write({
      method: 'replaceState',
      state: { ...(typeof before === 'object' ? before : {}), ...more },
      href: url().href,
    })
  }

  return {
    url,
    entry() {
      const { pathname } = url()
      const existing = state()
      if (isEntryState(existing)) return { key: existing.entry, page: existing.page, pathname }
      const created = createState()
      mergeState(created)
      return { key: created.entry, page: created.page, pathname }
    },
    push(href, page) {
      write({ method: 'pushState', state: createState(page), href })
    },
    replace(href) {
      write({ method: 'replaceState', state: state(), href })
    },
    mergeState,
    discardPendingWrite() {
      pending = undefined
    },
    isKnown: () => isEntryState(state()),
    savePlace({ key }) {
      const focused = document.activeElement
      const place = { scroll: window.scrollY, article: articleAtTop() }
      places.set(key, {
        ...place,
        focused: focused && focused !== document.body ? new WeakRef(focused) : undefined,
      })
      const stored = { ...readStored(placesKey, asPlaces, 'tab'), [key]: place }
      writeStored(placesKey, Object.fromEntries(Object.entries(stored).slice(-placesStored)), 'tab')
    },
    savedPlace: ({ key }) => places.get(key) ?? readStored(placesKey, asPlaces, 'tab')?.[key],
    keepForReload({ scroll, article }) {
      mergeState({ placeToRestore: { scroll, article } })
      // Left to the browser if the state was not stored.
      if (placeToRestore()) window.history.scrollRestoration = 'manual'
    },
  }
}

/** Returns the place kept by `keepForReload`. */
export function placeToRestore(): ScrollPlace | undefined {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('placeToRestore' in state)) return undefined
  return asPlace(state.placeToRestore)
}

// No deeper check: only this tab can write it.
const asPlace = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as ScrollPlace) : undefined
const asPlaces = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, ScrollPlace>>)
    : undefined

function articleAtTop(): Place['article'] {
  for (const article of document.querySelectorAll('article[id]')) {
    const { top, bottom } = article.getBoundingClientRect()
    if (bottom > 0) return top < window.innerHeight ? { id: article.id, top } : undefined
  }
  return undefined
}

/** The key outlives a reload, so it must be unique among documents, too. */
function createState(page?: string): EntryState {
  const entry = Math.random().toString(36).slice(2)
  return { entry, page: page ?? entry }
}

function isEntryState(state: unknown): state is EntryState {
  return (
    typeof state === 'object' &&
    state !== null &&
    'entry' in state &&
    typeof state.entry === 'string' &&
    'page' in state &&
    typeof state.page === 'string'
  )
}
