import { useEffect, type RefObject } from 'react'

/** Smaller movements, in pixels, are corrections of the page or a trembling finger. */
const tolerance = 4

/**
 * Lets a header that has scrolled away return to the top of the window when the reader scrolls up, by `data-header` on
 * `<html>`: absent while the header is in its place, then 'away', 'shown' or 'leaving'.
 */
export function useReturningHeader(header: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = header.current
    if (!element) return undefined
    const { dataset } = document.documentElement
    let last = window.scrollY
    let frame: number | undefined
    let followsFocus = false

    const look = () => {
      frame = undefined
      const by = window.scrollY - last
      if (window.scrollY <= 0) delete dataset.header
      else if (Math.abs(by) < tolerance) return
      else if (by > 0) leave()
      else if (dataset.header && !followsFocus && -by <= window.innerHeight && mayShow())
        dataset.header = 'shown'
      last = window.scrollY // further than a window was a jump, as to a link's target, and no scrolling
    }
    // On a low window, as at 400 % zoom, it would cover too much of the story.
    const mayShow = () => element.offsetHeight * 4 <= window.innerHeight && !coversFocus(element)
    const leave = () => {
      if (dataset.header === 'shown') dataset.header = 'leaving'
      else if (!dataset.header && window.scrollY > element.offsetHeight) dataset.header = 'away'
    }
    const onScroll = () => {
      frame ??= requestAnimationFrame(look)
    }
    const onFocus = () => {
      if (dataset.header === 'shown' && coversFocus(element)) dataset.header = 'leaving'
    }

    // Keys that move the focus scroll to what gets it, and the header would cover that.
    const onKey = ({ key }: KeyboardEvent) => {
      followsFocus = key === 'Tab' || key.length === 1
      if (followsFocus && dataset.header === 'shown') dataset.header = 'away'
    }
    const onPointer = () => {
      followsFocus = false
    }

    leave() // a page may open further down
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('scroll', onScroll, { passive: true, signal })
    document.addEventListener('focusin', onFocus, { signal })
    window.addEventListener('keydown', onKey, { signal })
    for (const sign of ['wheel', 'touchmove', 'pointerdown'])
      window.addEventListener(sign, onPointer, { passive: true, signal })
    return () => {
      listening.abort()
      if (frame !== undefined) cancelAnimationFrame(frame)
      delete dataset.header
    }
  }, [header])
}

/** Checks whether the header would cover what has the focus; it pushes down what follows the reading. */
function coversFocus(header: HTMLElement): boolean {
  const focused = document.activeElement
  if (!focused || header.contains(focused) || focused.closest('[data-follows]')) return false
  const { top, bottom, height } = focused.getBoundingClientRect()
  return height < window.innerHeight && top < header.offsetHeight * 2 && bottom > 0
}
