import { useEffect, type RefObject } from 'react'

/** Calls back when an element is in the window, or no farther from it than a margin. */
export function useWhenSeen(
  element: RefObject<Element | null>,
  onSeen: () => void,
  margin = '0px',
) {
  useEffect(() => {
    if (!element.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen()
      },
      { rootMargin: margin },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, onSeen, margin])
}
