import { useEffect, useState } from 'react'
import { isLaidLate } from './laying'

/** Between two looks at the page, in milliseconds. What stands at the line in two looks is read; what rushes past is not. */
const pace = 110

/** The line of reading, as a share of the window's height. */
const line = 1 / 3

/** What may bring something else to the line without another list. */
const movers = ['scroll', 'resize', 'toggle'] as const

/**
 * Which of these elements, named by their ids in the page and in their order, is being read; before any scroll
 * and in the prerendered page it is `first`. The list must be the same one as long as the same is drawn.
 */
export function useReading(first: string | undefined, ids: readonly string[]): string | undefined {
  const [reading, setReading] = useState<string>()

  // A few looks while the page moves, each by halving: an observer of every element costs each frame of a scroll, see bench/NOTES.md.
  useEffect(() => {
    let seen: Standing | undefined
    let next: ReturnType<typeof setTimeout> | undefined
    let hasMoved = false
    const look = () => {
      const standing = standingAt(ids, window.innerHeight * line)
      const stays = standing?.id === seen?.id
      // A jump may end above the first element, or between two; the page as it opens need not tell of either.
      if (stays && standing && (hasMoved || standing.crosses)) setReading(standing.id)
      // On and on until nothing moves: cards find their new places without a scroll.
      const rests = seen !== undefined && stays && standing?.top === seen.top
      seen = standing
      next = rests || !standing ? undefined : setTimeout(look, pace)
    }
    const wait = () => { next ??= setTimeout(look, pace) }
    const move = () => {
      hasMoved = true
      wait()
    }
    // At its top the page opens at the first event; to ask where the others lie would lay them out, which may come later.
    if (window.scrollY > 0 || !isLaidLate()) wait()
    for (const mover of movers) window.addEventListener(mover, move, { capture: true, passive: true })
    return () => {
      clearTimeout(next)
      for (const mover of movers) window.removeEventListener(mover, move, { capture: true })
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

interface Standing {
  readonly id: string
  /** Its upper edge in the window, in whole pixels. */
  readonly top: number
  /** Whether it stands at the line, not above or below it. */
  readonly crosses: boolean
}

/** The last of elements that follow each other down the page whose top is above a line, else the first; found by halving. */
function standingAt(ids: readonly string[], line: number): Standing | undefined {
  const boxOf = (index: number) => document.getElementById(ids[index] ?? '')?.getBoundingClientRect()
  let [from, to] = [0, ids.length]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if ((boxOf(middle)?.top ?? Infinity) <= line) from = middle
    else to = middle
  }
  const [id, box] = [ids[from], boxOf(from)]
  return id === undefined || !box ? undefined : { id, top: Math.round(box.top), crosses: box.top <= line && box.bottom > line }
}
