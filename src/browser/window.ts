/** The line of reading: its height in the window, as a share. What crosses it is being read. */
export const readingLine = 1 / 3

/** Whether the reader wants nothing to move. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Whether any of an element is in the window. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}

/**
 * The index of the first of elements that ends below a height in the window, their number where none does; they follow
 * each other down the page, so that it is found by halving.
 */
export function firstBelow(ids: readonly string[], height: number): number {
  let [from, to] = [0, ids.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const bottom =
      document.getElementById(ids[middle] ?? '')?.getBoundingClientRect().bottom ?? Infinity
    if (bottom > height) to = middle
    else from = middle + 1
  }
  return from
}

/** Whether the reader points with a finger. */
export function hasCoarsePointer(): boolean {
  return window.matchMedia('(pointer: coarse)').matches
}
