import { useEffect, useState } from 'react'
import { firstBelow, readingLine } from '../browser/window'

/** Time between two checks while the page moves, in milliseconds. */
const pace = 110

/** How many checks in a row an element must be at the line to count as being read. */
const rest = 2

/** Events that may move another element to the line. */
const movers = ['scroll', 'resize', 'toggle'] as const

/** What is being read. */
interface Reading {
  /** The id of the element; the first one before any scroll and in the prerendered page. */
  readonly id: string | undefined
  /** Whether no element has reached the line yet, as at the top of the page. */
  readonly isBefore: boolean
}

const opening: Reading = { id: undefined, isBefore: true }

/**
 * Finds the element being read; it is `first` before any scroll and in the prerendered page.
 * `ids` are in page order, and must be the same array while the same elements are rendered. Another `page` starts again.
 */
export function useScrollSpy(
  first: string | undefined,
  ids: readonly string[],
  page?: string,
): Reading {
  const [found, setFound] = useState({ ...opening, page })
  const { id: reading, isBefore } = found.page === page ? found : opening

  // Polls by binary search: observing every element costs time in each frame of a scroll, see bench/NOTES.md.
  useEffect(() => {
    let seen: Standing | undefined
    let next: ReturnType<typeof setTimeout> | undefined
    let listening = new AbortController()
    let hasMoved = false
    let stayed = 0
    const look = () => {
      const standing = standingAt(ids, window.innerHeight * readingLine)
      hasMoved ||= seen !== undefined && standing?.top !== seen.top
      stayed = seen && standing?.id === seen.id ? stayed + 1 : 0
      // A jump may end above the first element or between two; on opening, such places do not count.
      if (standing && stayed >= rest && (hasMoved || standing.crosses)) {
        const isBefore = standing.top > window.innerHeight * readingLine
        setFound((last) =>
          last.id === standing.id && last.isBefore === isBefore && last.page === page
            ? last
            : { id: standing.id, isBefore, page },
        )
      }
      // Continues until nothing moves, because cards also move without a scroll.
      const isDone = !standing || (stayed >= rest && standing.top === seen?.top)
      seen = standing
      if (isDone) listen()
      else next = setTimeout(look, pace)
    }
    const begin = () => {
      seen = undefined
      listening.abort()
      next = setTimeout(look, 0)
    }
    const move = () => {
      hasMoved = true
      begin()
    }
    // Not while polling, to avoid a call per scroll event.
    const listen = () => {
      listening = new AbortController()
      for (const mover of movers)
        window.addEventListener(mover, move, {
          capture: true,
          passive: true,
          signal: listening.signal,
        })
    }
    begin()
    return () => {
      clearTimeout(next)
      listening.abort()
    }
  }, [ids, page])

  // Set directly on the elements, so that no card rerenders; what was read keeps its mark.
  useEffect(() => {
    const id = currentId(reading, ids, first)
    const element = document.getElementById(id ?? '')
    for (const passed of ids.slice(0, ids.indexOf(id ?? '') + 1))
      document.getElementById(passed)?.setAttribute('data-read', '')
    element?.setAttribute('data-reading', '')
    return () => element?.removeAttribute('data-reading')
  }, [reading, ids, first])

  return { id: currentId(reading, ids, first), isBefore }
}

/** Returns the last reported id if it is still rendered, otherwise the first. */
function currentId(
  reported: string | undefined,
  ids: readonly string[],
  first: string | undefined,
): string | undefined {
  return reported !== undefined && ids.includes(reported) ? reported : first
}

interface Standing {
  readonly id: string
  /** Its offset from the top of the window, in whole pixels. */
  readonly top: number
  /** Whether it crosses the line. */
  readonly crosses: boolean
}

/**
 * Finds the element at a height of the window; between two it is the upper one, above all of them the first. Of several
 * that begin above this height it is the uppermost whose beginning is in the window: the one to which a link has led.
 */
function standingAt(ids: readonly string[], height: number): Standing | undefined {
  const boxOf = (index: number) =>
    document.getElementById(ids[index] ?? '')?.getBoundingClientRect()
  const topOf = (index: number) => boxOf(index)?.top ?? Number.NaN
  const below = firstBelow(ids, height)
  const crosses = topOf(below) <= height
  let index = crosses ? below : Math.max(below - 1, 0)
  while (topOf(index - 1) >= 0) index -= 1
  const [id, box] = [ids[index], boxOf(index)]
  return id === undefined || !box ? undefined : { id, top: Math.round(box.top), crosses }
}
