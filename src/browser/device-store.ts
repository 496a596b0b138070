import { useMemo, useSyncExternalStore } from 'react'

/** How long something is kept: until the reader clears the device, or until this tab is closed. */
export type StorageKind = 'device' | 'tab'

// Other sites may share the host.
const prefix = 'heartstopper-forever:'

// Where storage is blocked, asking for it throws: hence asked for anew each time, within `try`.
const storages = { device: () => window.localStorage, tab: () => window.sessionStorage } as const

// What a blocked or full storage did not take holds as long as the page is open.
const memoryStore = new Map<string, string>()
const listeners = new Set<() => void>()

function textOf(key: string, kind: StorageKind): string | null {
  try {
    return memoryStore.get(`${kind}:${key}`) ?? storages[kind]().getItem(prefix + key)
  } catch {
    return null
  }
}

function parsed<Value>(
  text: string | null,
  parse: (kept: unknown) => Value | undefined,
): Value | undefined {
  if (text === null) return undefined
  try {
    return parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** What was kept under a key, as `parse` understands it; undefined where nothing, or nothing that can be understood, is kept. */
export function readStored<Value>(
  key: string,
  parse: (kept: unknown) => Value | undefined,
  kind: StorageKind = 'device',
): Value | undefined {
  return parsed(textOf(key, kind), parse)
}

/** Keeps a value that JSON can hold; where the storage is blocked or full it is kept only while the page is open. */
export function writeStored(key: string, value: unknown, kind: StorageKind = 'device') {
  const text = JSON.stringify(value)
  try {
    storages[kind]().setItem(prefix + key, text)
    memoryStore.delete(`${kind}:${key}`)
  } catch {
    memoryStore.set(`${kind}:${key}`, text)
  }
  changed()
}

function changed() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('storage', changed) // another tab wrote
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', changed)
  }
}

/** What is kept on the device, now and whenever it changes, in other tabs too; in the prerendered page and while hydrating nothing is kept. */
export function useStored<Value>(
  key: string,
  parse: (kept: unknown) => Value | undefined,
  kind: StorageKind = 'device',
): Value | undefined {
  const text = useSyncExternalStore(
    subscribe,
    () => textOf(key, kind),
    () => null,
  )
  return useMemo(() => parsed(text, parse), [text, parse])
}
