import { useEffect, type RefObject } from 'react'

/** Calls back when an element is in the window. */
export function useWhenSeen(element: RefObject<Element | null>, onSeen: () => void) {
  useEffect(() => {
    if (!element.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen()
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, onSeen])
}
