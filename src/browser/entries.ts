/** An entry of the history: its key, and the path on the host that it shows. */
export interface Entry {
  readonly key: string
  readonly pathname: string
}

/** How far down the reader was in each entry when they left it; what the browser keeps by itself, nobody can ask for. */
const places = new Map<string, number>()

let made = 0

/** A state for a new entry: a key that is not used again, also after the page is loaded anew. */
export function newState(): { readonly entry: string } {
  made += 1
  return { entry: `${performance.timeOrigin}-${made}` }
}

/** The entry the reader is in; one without a key is given one. */
export function presentEntry(): Entry {
  const state: unknown = window.history.state
  const { pathname } = window.location
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string') return { key: state.entry, pathname }
  const keyed = newState()
  window.history.replaceState({ ...(typeof state === 'object' ? state : {}), ...keyed }, '')
  return { key: keyed.entry, pathname }
}

/** Keeps the place of an entry that is about to be left. */
export function keepPlace({ key }: Entry) {
  places.set(key, window.scrollY)
}

/** The place that was kept of an entry; none after the page was loaded anew, when the browser knows it still. */
export function keptPlace({ key }: Entry): number | undefined {
  return places.get(key)
}
