import { useEffect, useState } from 'react'
import { isLayoutDeferred } from './deferred-layout'
import { firstBelow, readingLine } from '../browser/window'

/** Between two looks at the page while it moves, in milliseconds. */
const pace = 110

/** For how many such times something must stand at the line to be read: what rushes past is not. */
const rest = 2

/** What may bring something else to the line without another list. */
const movers = ['scroll', 'resize', 'toggle'] as const

/**
 * Which of these elements, named by their ids in the page and in their order, is being read; before any scroll
 * and in the prerendered page it is `first`. The list must be the same one as long as the same is drawn.
 */
export function useScrollSpy(
  first: string | undefined,
  ids: readonly string[],
): string | undefined {
  const [reading, setReading] = useState<string>()

  // A few looks while the page moves, each by halving: an observer of every element costs each frame of a scroll, see bench/NOTES.md.
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
      // A jump may end above the first element, or between two; the page as it opens need not tell of either.
      if (standing && stayed >= rest && (hasMoved || standing.crosses)) setReading(standing.id)
      // On and on until nothing moves: cards find their new places without a scroll.
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
    // While it looks it need not be told of each step of a scroll.
    const listen = () => {
      listening = new AbortController()
      for (const mover of movers)
        window.addEventListener(mover, move, {
          capture: true,
          passive: true,
          signal: listening.signal,
        })
    }
    // At its top the page opens at the first event; to ask where the others lie would lay them out, which may come later.
    if (window.scrollY > 0 || !isLayoutDeferred()) begin()
    else listen()
    return () => {
      clearTimeout(next)
      listening.abort()
    }
  }, [ids])

  // The element is marked by hand, so that a step of the reading draws no card anew.
  useEffect(() => {
    const element = document.getElementById(currentId(reading, ids, first) ?? '')
    element?.setAttribute('data-reading', '')
    return () => element?.removeAttribute('data-reading')
  }, [reading, ids, first])

  return currentId(reading, ids, first)
}

/** What was reported last, if it is still drawn. */
function currentId(
  reported: string | undefined,
  ids: readonly string[],
  first: string | undefined,
): string | undefined {
  return reported !== undefined && ids.includes(reported) ? reported : first
}

interface Standing {
  readonly id: string
  /** Its upper edge in the window, in whole pixels. */
  readonly top: number
  /** Whether it stands at the line, not above or below it. */
  readonly crosses: boolean
}

/** Which of elements that follow each other down the page stands at a height of the window; between two the one above, above all the first. */
function standingAt(ids: readonly string[], height: number): Standing | undefined {
  const boxOf = (index: number) =>
    document.getElementById(ids[index] ?? '')?.getBoundingClientRect()
  const below = firstBelow(ids, height)
  const crosses = (boxOf(below)?.top ?? Infinity) <= height
  const index = crosses ? below : Math.max(below - 1, 0)
  const [id, box] = [ids[index], boxOf(index)]
  return id === undefined || !box ? undefined : { id, top: Math.round(box.top), crosses }
}
