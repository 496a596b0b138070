import { useSyncExternalStore } from 'react'

/** Pause before a message is spoken, in milliseconds. */
export const announceDelay = 500

const pending = new Map<string, string>()
const listeners = new Set<() => void>()
let current = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** Announces a message to screen readers; only the last one on each topic within `announceDelay` is spoken. */
export function announce(topic: string, message: string) {
  pending.set(topic, message)
  clearTimeout(timer)
  timer = setTimeout(() => {
    const message = [...pending.values()].filter(Boolean).join(' ')
    current = message === current && message !== '' ? `${message}\u00A0` : message // screen readers skip repeated text
    pending.clear()
    for (const listener of listeners) listener()
  }, announceDelay)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Returns the last announcement; empty in the prerendered page. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => '',
  )
}
