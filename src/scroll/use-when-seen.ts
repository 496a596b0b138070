import { useCallback, useEffect, useState, type RefObject } from 'react'

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

/** Returns whether an element has been in the window, or no farther from it than a margin. */
export function useHasBeenSeen(element: RefObject<Element | null>, margin?: string): boolean {
  const [isSeen, setSeen] = useState(false)
  useWhenSeen(
    element,
    useCallback(() => setSeen(true), []),
    margin,
  )
  return isSeen
}
