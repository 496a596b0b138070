import type { animate as animateOfMotion } from 'framer-motion/dom/mini'
import { firstBelow, prefersReducedMotion, readingLine } from '../browser/window'

/** When, how long and along which curve cards move, in seconds. */
export interface Timing {
  readonly fade: { readonly duration: number }
  readonly glide: {
    readonly delay: number
    readonly duration: number
    readonly ease: readonly [number, number, number, number]
  }
  readonly appear: { readonly delay: number; readonly duration: number }
}

/** Undefined until loaded; until then a list changes without animation. */
let animate: typeof animateOfMotion | undefined

/** Loads the animation code, when the list is about to change. */
export async function loadAnimate() {
  if (animate) return
  try {
    animate = (await import('framer-motion/dom/mini')).animate
  } catch {
    // The list then changes without animation.
  }
}

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

/**
 * Animates a changed list: keeps the card being read, or the nearest one left, in place. Removed cards fade; then the
 * others move from their old positions, or appear.
 */
export function play(
  before: Snapshot,
  ids: readonly string[],
  exiting: HTMLElement | null,
  pace: Timing,
) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.documentElement.style.removeProperty('overflow-anchor')),
  )
  exiting?.replaceChildren()
  // Running animations restart from the measured positions.
  for (const { element } of before.seen.values())
    for (const running of element.getAnimations()) running.cancel()
  const drawn = new Set(ids)
  const kept = before.read === undefined ? undefined : nearestKept(before, drawn)
  if (kept !== undefined) {
    const was = before.seen.get(kept)?.box.top ?? window.innerHeight * readingLine
    const is = document.getElementById(kept)?.getBoundingClientRect().top ?? was
    if (is !== was) window.scrollBy({ top: is - was, behavior: 'instant' })
  }
  const isStill = prefersReducedMotion()
  for (const [id, { element, box }] of before.seen) {
    if (!drawn.has(id)) fade(element, box, exiting, pace)
    else if (!isStill) glide(element, box.top - element.getBoundingClientRect().top, pace)
  }
  if (isStill) return
  for (const id of ids.slice(firstBelow(ids, 0))) {
    const element = document.getElementById(id)
    if (!element || element.getBoundingClientRect().top > window.innerHeight) break
    if (!before.seen.has(id)) appear(element, pace)
  }
}

/** Returns the card being read if still shown, otherwise the next one after it, otherwise the last one before. */
function nearestKept({ ids, read }: Snapshot, drawn: ReadonlySet<string>): string | undefined {
  const place = ids.indexOf(read ?? '')
  return (
    ids.slice(place).find((id) => drawn.has(id)) ??
    ids.slice(0, place).findLast((id) => drawn.has(id))
  )
}

function appear(element: HTMLElement, { appear }: Timing) {
  animate?.(element, { opacity: [0, 1] }, appear).then(
    () => element.style.removeProperty('opacity'),
    () => {},
  )
}

function glide(element: HTMLElement, way: number, pace: Timing) {
  if (Math.abs(way) < 1) return
  // A card from far away would rush through the window.
  if (Math.abs(way) > window.innerHeight) return appear(element, pace)
  const { ease, ...timing } = pace.glide
  animate?.(
    element,
    { transform: [`translateY(${way}px)`, 'translateY(0px)'] },
    { ...timing, ease: [...ease] },
  ).then(
    () => element.style.removeProperty('transform'),
    () => {},
  )
}

/** Fades out a copy of a card that is already hidden, at its old position. */
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
