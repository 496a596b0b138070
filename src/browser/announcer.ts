import { useSyncExternalStore } from 'react'

/** How long the reader must have been still before a message is spoken, in milliseconds. */
export const announceDelay = 500

const waiting = new Map<string, string>()
const listeners = new Set<() => void>()
let spoken = ''
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Says something to screen readers, politely and once: of several messages on one topic within `announceDelay`
 * only the last is spoken, so that typing in the search does not chatter.
 */
export function announce(topic: string, message: string) {
  waiting.set(topic, message)
  clearTimeout(timer)
  timer = setTimeout(() => {
    const message = [...waiting.values()].filter(Boolean).join(' ')
    spoken = message === spoken && message !== '' ? `${message}\u00A0` : message // the same words twice are not spoken twice
    waiting.clear()
    for (const listener of listeners) listener()
  }, announceDelay)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What was announced last; empty in the prerendered page. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    subscribe,
    () => spoken,
    () => '',
  )
}
