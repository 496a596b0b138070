import { useSyncExternalStore } from 'react'

/** Address and day of a printout. */
export interface PrintInfo {
  readonly address: string
  /** The reader's local date, as "2026-11-22". */
  readonly day: string
}

let info: PrintInfo | undefined

function subscribe(listener: () => void) {
  const update = () => {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    )
    info = {
      address: window.location.href,
      day: `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`,
    }
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
