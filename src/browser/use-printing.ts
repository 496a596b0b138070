import { useSyncExternalStore } from 'react'

let isPrinting = false

function subscribe(listener: () => void) {
  const change = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    listener()
  }
  window.addEventListener('beforeprint', change)
  window.addEventListener('afterprint', change)
  return () => {
    window.removeEventListener('beforeprint', change)
    window.removeEventListener('afterprint', change)
  }
}

/** Returns whether the page is being printed; it is rendered again before the browser takes the paper's layout. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}
