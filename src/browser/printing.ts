import { useSyncExternalStore } from 'react'

/** Where and when a page was taken to paper. */
export interface PrintInfo {
  readonly address: string
  /** The reader's own day, as "2026-11-22". */
  readonly day: string
}

let copy: PrintInfo | undefined

function subscribe(listener: () => void) {
  const note = () => {
    const now = new Date() // the only moment of this site that is not in its content: the reader's own
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    )
    copy = {
      address: window.location.href,
      day: `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`,
    }
    listener()
  }
  window.addEventListener('beforeprint', note)
  return () => window.removeEventListener('beforeprint', note)
}

/** The copy that is being printed; nothing before the first one, and where scripts are off. */
export function usePrintInfo(): PrintInfo | undefined {
  return useSyncExternalStore(
    subscribe,
    () => copy,
    () => undefined,
  )
}
