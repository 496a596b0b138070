import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Calls back when Escape is pressed while the focus is within an element. */
export function useEscape(element: RefObject<Element | null>, onEscape: () => void) {
  const onKey = useEffectEvent((event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return
    event.preventDefault()
    onEscape()
  })
  useEffect(() => {
    const { current } = element
    const listener = (event: Event) => onKey(event)
    current?.addEventListener('keydown', listener)
    return () => current?.removeEventListener('keydown', listener)
  }, [element])
}
