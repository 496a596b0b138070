/** How long after a refusal the address is written again, in milliseconds: Safari takes about a hundred changes in half a minute. */
export const untilAgain = 5000

interface Writing {
  readonly way: 'pushState' | 'replaceState'
  readonly state: unknown
  readonly href: string
}

/** What the browser did not take yet; it holds in place of what stands in the bar. */
let unwritten: Writing | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** The address as it was written last, whether or not the browser has taken it yet. */
export function writtenAddress(): URL {
  return new URL(unwritten?.href ?? window.location.href, window.location.href)
}

/** The state of the entry at that address. */
export function writtenState(): unknown {
  return unwritten ? unwritten.state : window.history.state
}

/** Writes the address of a new entry of the history, or of the present one; where the browser refuses, it is tried again. */
export function writeAddress(way: Writing['way'], state: unknown, href: string) {
  // What is written over an entry that is still to be made is that entry.
  unwritten = { way: unwritten?.way === 'pushState' ? 'pushState' : way, state, href }
  write()
}

function write() {
  clearTimeout(timer)
  if (!unwritten) return
  const { way, state, href } = unwritten
  try {
    window.history[way](state, '', href)
  } catch {
    // Safari and Firefox say that they refuse; Chromium does not, and leaves the bar as it was.
  }
  if (window.location.href === new URL(href, window.location.href).href) unwritten = undefined
  else timer = setTimeout(write, untilAgain)
}

/** Adds to the state of the present entry, and keeps what else is noted there. */
export function noteInEntry(more: object) {
  const state = writtenState()
  writeAddress(
    'replaceState',
    { ...(typeof state === 'object' ? state : {}), ...more },
    writtenAddress().href,
  )
}

/** Forgets what could not be written: the reader has gone to another entry. */
export function forgetUnwritten() {
  unwritten = undefined
}
