import { useEffect, useState } from 'react'

// The line of reading: a thin band a third down the window. What crosses it is being read.
const band = '-33% 0px -66% 0px'

/**
 * Which of these elements, named by their ids in the page and in their order, is being read; before any scroll
 * and in the prerendered page it is `first`. The list must be the same one as long as the same is drawn.
 */
export function useReading(first: string | undefined, ids: readonly string[]): string | undefined {
  const [reading, setReading] = useState<string>()

  // The engine tells what crosses the line, without a handler for each scroll; what is drawn anew is observed anew.
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting)
      if (crossing) setReading(crossing.target.id)
    }, { rootMargin: band })
    for (const id of ids) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [ids])

  return reading !== undefined && ids.includes(reading) ? reading : first
}
