import { useMemo, useSyncExternalStore } from 'react'

/** How long something is kept: until the reader clears the device, or until this tab is closed. */
export type Keeping = 'device' | 'tab'

// Other sites may share the host.
const prefix = 'heartstopper-forever:'

// Where storage is blocked, asking for it throws: hence asked for anew each time, within `try`.
const storages = { device: () => window.localStorage, tab: () => window.sessionStorage } as const

// What a blocked or full storage did not take holds as long as the page is open.
const held = new Map<string, string>()
const listeners = new Set<() => void>()

function textOf(key: string, keeping: Keeping): string | null {
  try {
    return held.get(`${keeping}:${key}`) ?? storages[keeping]().getItem(prefix + key)
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
export function readDevice<Value>(
  key: string,
  parse: (kept: unknown) => Value | undefined,
  keeping: Keeping = 'device',
): Value | undefined {
  return parsed(textOf(key, keeping), parse)
}

/** Keeps a value that JSON can hold; where the storage is blocked or full it is kept only while the page is open. */
export function writeDevice(key: string, value: unknown, keeping: Keeping = 'device') {
  const text = JSON.stringify(value)
  try {
    storages[keeping]().setItem(prefix + key, text)
    held.delete(`${keeping}:${key}`)
  } catch {
    held.set(`${keeping}:${key}`, text)
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
export function useDevice<Value>(
  key: string,
  parse: (kept: unknown) => Value | undefined,
  keeping: Keeping = 'device',
): Value | undefined {
  const text = useSyncExternalStore(
    subscribe,
    () => textOf(key, keeping),
    () => null,
  )
  return useMemo(() => parsed(text, parse), [text, parse])
}
