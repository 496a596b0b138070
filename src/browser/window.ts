/** Height of the reading line as a share of the window; what crosses it counts as being read. */
export const readingLine = 1 / 3

/** Returns whether the reader prefers reduced motion. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Returns whether any part of an element is in the window. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}

/** Finds, by binary search down the page, the index of the first element that ends below a height, or `ids.length`. */
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

/** Returns whether the main pointer is coarse, such as a finger. */
export function hasCoarsePointer(): boolean {
  return window.matchMedia('(pointer: coarse)').matches
}

/** Whether the device has a network, as far as the browser knows. */
export const isOnline = () => navigator.onLine
