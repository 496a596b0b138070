import type { animate as animateOfMotion } from 'framer-motion/dom/mini'
import { firstBelow, prefersReducedMotion, readingLine } from '../browser/window'

/** How long and along which curve cards move, in seconds. */
export interface Timing {
  readonly glide: {
    readonly duration: number
    readonly ease: readonly [number, number, number, number]
  }
  readonly fade: { readonly duration: number }
}

/** The engine's animation function; until it is loaded, a list changes at once. */
let animate: typeof animateOfMotion | undefined

/** Loads what moves the cards, when somebody is about to change the list. */
export async function loadAnimate() {
  if (animate) return
  try {
    animate = (await import('framer-motion/dom/mini')).animate
  } catch {
    // Without it the list changes at once.
  }
}

/** Where the cards of a list stood in the window just before the list changes. */
export interface Snapshot {
  /** Their ids in the page, in their order. */
  readonly ids: readonly string[]
  /** The cards that were in the window, or near it. */
  readonly seen: ReadonlyMap<string, { readonly element: HTMLElement; readonly box: DOMRect }>
  /** The card at the line of reading; none while the reader is above the list. */
  readonly read: string | undefined
}

/** Notes where the cards stand, looking at no more of them than are in the window; to be asked before the page changes. */
export function measure(ids: readonly string[]): Snapshot {
  const seen = new Map<string, { element: HTMLElement; box: DOMRect }>()
  for (let index = firstBelow(ids, 0); index < ids.length; index += 1) {
    const id = ids[index] ?? ''
    const element = document.getElementById(id)
    const box = element?.getBoundingClientRect()
    if (!element || !box || box.top > window.innerHeight) break
    seen.set(id, { element, box })
  }
  const [first] = ids
  const top = seen.get(first ?? '')?.box.top ?? -1
  const read =
    top > window.innerHeight * readingLine
      ? undefined
      : ids[Math.min(firstBelow(ids, window.innerHeight * readingLine), ids.length - 1)]
  return { ids, seen, read }
}

/**
 * After the list has changed: keeps the card that is being read where it was in the window, or puts the nearest one
 * that is left in its place; lets the others glide from where they were, and those that are gone fade.
 */
export function play(
  before: Snapshot,
  ids: readonly string[],
  exiting: HTMLElement | null,
  pace: Timing,
) {
  exiting?.replaceChildren()
  // What still glides begins anew, from where it was seen.
  for (const { element } of before.seen.values())
    for (const running of element.getAnimations()) running.cancel()
  const drawn = new Set(ids)
  const kept = before.read === undefined ? undefined : nearestKept(before, drawn)
  if (kept !== undefined) {
    const was = before.seen.get(kept)?.box.top ?? window.innerHeight * readingLine
    const is = document.getElementById(kept)?.getBoundingClientRect().top ?? was
    if (is !== was) window.scrollBy({ top: is - was, behavior: 'instant' })
  }
  for (const [id, { element, box }] of before.seen) {
    if (!drawn.has(id)) fade(element, box, exiting, pace)
    else if (!prefersReducedMotion())
      glide(element, box.top - element.getBoundingClientRect().top, pace)
  }
}

/** The card being read if it is still drawn, else the next one after it that is, else the last one before it. */
function nearestKept({ ids, read }: Snapshot, drawn: ReadonlySet<string>): string | undefined {
  const place = ids.indexOf(read ?? '')
  return (
    ids.slice(place).find((id) => drawn.has(id)) ??
    ids.slice(0, place).findLast((id) => drawn.has(id))
  )
}

function glide(element: HTMLElement, way: number, { glide: { duration, ease } }: Timing) {
  // What comes from afar would rush through the window.
  if (Math.abs(way) < 1 || Math.abs(way) > window.innerHeight) return
  animate?.(
    element,
    { transform: [`translateY(${way}px)`, 'translateY(0px)'] },
    { duration, ease: [...ease] },
  ).then(
    () => element.style.removeProperty('transform'),
    () => {},
  )
}

/** The card is hidden; a copy of it fades where it stood, out of the way of everything. */
function fade(
  element: HTMLElement,
  box: DOMRect,
  exiting: HTMLElement | null,
  { fade: { duration } }: Timing,
) {
  const ground = exiting?.getBoundingClientRect()
  if (!animate || !exiting || !ground) return
  const copy = element.cloneNode(true) as HTMLElement
  copy.removeAttribute('data-reading')
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id')
  Object.assign(copy.style, {
    position: 'absolute',
    top: `${box.top - ground.top}px`,
    left: `${box.left - ground.left}px`,
    width: `${box.width}px`,
  })
  exiting.append(copy)
  animate(copy, { opacity: [1, 0] }, { duration }).then(
    () => copy.remove(),
    () => copy.remove(),
  )
}
