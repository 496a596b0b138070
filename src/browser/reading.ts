import { useEffect, useState } from 'react'

/** How long the reading must rest on something before it counts, in milliseconds: what rushes past is not read. */
const rest = 220

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
    let hasReported = false
    let resting: ReturnType<typeof setTimeout> | undefined
    const settle = (id: string | undefined) => {
      clearTimeout(resting)
      resting = setTimeout(() => setReading(id), rest)
    }
    const observer = new IntersectionObserver((entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting)
      // A jump may end where nothing crosses: above the first element, or between two. The first report is no jump.
      if (crossing) settle(crossing.target.id)
      else if (hasReported) settle(lastAbove(ids, entries[0]?.rootBounds?.bottom ?? 0))
      hasReported = true
    }, { rootMargin: band })
    for (const id of ids) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => {
      clearTimeout(resting)
      observer.disconnect()
    }
  }, [ids])

  // The element is marked by hand, so that a step of the reading draws no card anew.
  useEffect(() => {
    const element = document.getElementById(readOf(reading, ids, first) ?? '')
    element?.setAttribute('data-reading', '')
    return () => element?.removeAttribute('data-reading')
  }, [reading, ids, first])

  return readOf(reading, ids, first)
}

/** What was reported last, if it is still drawn. */
function readOf(reported: string | undefined, ids: readonly string[], first: string | undefined): string | undefined {
  return reported !== undefined && ids.includes(reported) ? reported : first
}

/** The last of elements that follow each other down the page whose top is above a line, else the first; found by halving. */
function lastAbove(ids: readonly string[], line: number): string | undefined {
  let [from, to] = [0, ids.length]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    const top = document.getElementById(ids[middle] ?? '')?.getBoundingClientRect().top ?? Infinity
    if (top <= line) from = middle
    else to = middle
  }
  return ids[from]
}
