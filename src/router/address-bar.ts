/** How long after a refusal the address is written again, in milliseconds: Safari takes about a hundred changes in half a minute. */
export const retryDelay = 5000

interface Writing {
  readonly way: 'pushState' | 'replaceState'
  readonly state: unknown
  readonly href: string
}

/** What the browser did not take yet; it holds in place of what stands in the bar. */
let pendingWrite: Writing | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** The address as it was written last, whether or not the browser has taken it yet. */
export function currentUrl(): URL {
  return new URL(pendingWrite?.href ?? window.location.href, window.location.href)
}

/** The state of the entry at that address. */
export function currentState(): unknown {
  return pendingWrite ? pendingWrite.state : window.history.state
}

/** Writes the address of a new entry of the history, or of the present one; where the browser refuses, it is tried again. */
export function writeUrl(way: Writing['way'], state: unknown, href: string) {
  // What is written over an entry that is still to be made is that entry.
  pendingWrite = { way: pendingWrite?.way === 'pushState' ? 'pushState' : way, state, href }
  write()
}

function write() {
  clearTimeout(timer)
  if (!pendingWrite) return
  const { way, state, href } = pendingWrite
  try {
    window.history[way](state, '', href)
  } catch {
    // Safari and Firefox say that they refuse; Chromium does not, and leaves the bar as it was.
  }
  if (window.location.href === new URL(href, window.location.href).href) pendingWrite = undefined
  else timer = setTimeout(write, retryDelay)
}

/** Adds to the state of the present entry, and keeps what else is noted there. */
export function mergeState(more: object) {
  const state = currentState()
  writeUrl(
    'replaceState',
    { ...(typeof state === 'object' ? state : {}), ...more },
    currentUrl().href,
  )
}

/** Forgets what could not be written: the reader has gone to another entry. */
export function discardPendingWrite() {
  pendingWrite = undefined
}
