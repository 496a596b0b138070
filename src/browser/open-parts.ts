import { createContext, use, useCallback, useSyncExternalStore } from 'react'

/** Which parts of the story the reader has opened; kept until the page is closed, so that Back shows them open. */
export interface OpenParts {
  readonly isOpen: (part: string) => boolean
  readonly setOpen: (part: string, isOpen: boolean) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Creates a store of opened parts. */
export function createOpenParts(): OpenParts {
  const parts = new Set<string>()
  const listeners = new Set<() => void>()
  return {
    isOpen: (part) => parts.has(part),
    setOpen(part, isOpen) {
      if (isOpen) parts.add(part)
      else parts.delete(part)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const OpenPartsContext = createContext(createOpenParts())

/** Returns whether a part is open, and a function that opens or closes it. */
export function useOpenPart(part: string): readonly [boolean, (isOpen: boolean) => void] {
  const { isOpen, setOpen, subscribe } = use(OpenPartsContext)
  const open = useSyncExternalStore(
    subscribe,
    () => isOpen(part),
    () => false, // as prerendered
  )
  // Stable, since effects depend on it.
  const set = useCallback((next: boolean) => setOpen(part, next), [setOpen, part])
  return [open, set]
}
