import { useEffect, useState } from 'react'

/** Returns whether the reader has scrolled on by more than a window, even if they came back. */
export function useHasScrolledOn(): boolean {
  const [hasScrolledOn, setScrolledOn] = useState(false)
  useEffect(() => {
    const look = () => {
      if (window.scrollY > window.innerHeight) setScrolledOn(true)
    }
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [])
  return hasScrolledOn
}
