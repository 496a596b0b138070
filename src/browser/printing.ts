import { useSyncExternalStore } from 'react'
import { today } from './today'

/** Address and day of a printout. */
export interface PrintInfo {
  readonly address: string
  /** The reader's local date, as "2026-11-22". */
  readonly day: string
}

let info: PrintInfo | undefined

function subscribe(listener: () => void) {
  const update = () => {
    info = { address: window.location.href, day: today() }
    listener()
  }
  window.addEventListener('beforeprint', update)
  return () => window.removeEventListener('beforeprint', update)
}

/** Returns the address and day of the current printout; undefined before the first one. */
export function usePrintInfo(): PrintInfo | undefined {
  return useSyncExternalStore(
    subscribe,
    () => info,
    () => undefined,
  )
}
