import { useMemo, useSyncExternalStore } from 'react'

/** How long a value is kept: until the reader clears the device, or until the tab closes. */
export type StorageKind = 'device' | 'tab'

// Other sites may share the host.
const prefix = 'sourced-timeline:'

// Getters, because reading `window.localStorage` throws where storage is blocked.
const storages = { device: () => window.localStorage, tab: () => window.sessionStorage } as const

// Values that storage refused, kept until the page is closed.
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
  parse: (value: unknown) => Value | undefined,
): Value | undefined {
  if (text === null) return undefined
  try {
    return parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Reads and parses a stored value; undefined when it is missing or invalid. */
export function readStored<Value>(
  key: string,
  parse: (value: unknown) => Value | undefined,
  kind: StorageKind = 'device',
): Value | undefined {
  return parsed(textOf(key, kind), parse)
}

/** Stores a JSON value; where storage is blocked or full, keeps it in memory. */
export function writeStored(key: string, value: unknown, kind: StorageKind = 'device') {
  const text = JSON.stringify(value)
  try {
    storages[kind]().setItem(prefix + key, text)
    memoryStore.delete(`${kind}:${key}`)
  } catch {
    memoryStore.set(`${kind}:${key}`, text)
  }
  notify()
}

function notify() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('storage', notify) // fires for writes in other tabs
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', notify)
  }
}

/** Returns a stored value and rerenders when any tab changes it; undefined while prerendering and hydrating. */
export function useStored<Value>(
  key: string,
  parse: (value: unknown) => Value | undefined,
  kind: StorageKind = 'device',
): Value | undefined {
  const text = useSyncExternalStore(
    subscribe,
    () => textOf(key, kind),
    () => null,
  )
  return useMemo(() => parsed(text, parse), [text, parse])
}
