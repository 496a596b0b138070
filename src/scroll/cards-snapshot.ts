import { firstBelow, readingLine } from '../browser/window'

/** The positions of the cards just before the list changes. */
export interface Snapshot {
  /** Ids of all cards, in page order. */
  readonly ids: readonly string[]
  /** The cards in the window. */
  readonly seen: ReadonlyMap<string, { readonly element: HTMLElement; readonly box: DOMRect }>
  /** The card at the reading line; undefined while the list is below it. */
  readonly read: string | undefined
}

/** Measures the cards in the window; to be called before the page changes. */
export function measure(ids: readonly string[]): Snapshot {
  document.documentElement.style.overflowAnchor = 'none' // or the browser corrects the position too
  const seen = new Map<string, { element: HTMLElement; box: DOMRect }>()
  for (let index = firstBelow(ids, 0); index < ids.length; index += 1) {
    const id = ids[index] ?? ''
    const element = document.getElementById(id)
    const box = element?.getBoundingClientRect()
    if (!element || !box || box.top > window.innerHeight) break
    seen.set(id, { element, box })
  }
  // Even where the first card is below the window.
  const top = document.getElementById(ids[0] ?? '')?.getBoundingClientRect().top ?? -1
  const read =
    top > window.innerHeight * readingLine
      ? undefined
      : ids[Math.min(firstBelow(ids, window.innerHeight * readingLine), ids.length - 1)]
  return { ids, seen, read }
}
