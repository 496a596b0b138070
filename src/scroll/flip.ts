import { readingLine } from '../browser/window'
import type { animateCards as animate } from './animate-cards'
import type { Snapshot } from './cards-snapshot'

/** Undefined until loaded; until then a list changes without animation. */
let animateCards: typeof animate | undefined

/** Loads the animation code, when the list is about to change. */
export async function loadAnimate() {
  if (animateCards) return
  try {
    animateCards = (await import('./animate-cards')).animateCards
  } catch {
    // The list then changes without animation.
  }
}

/** Keeps the card being read, or the nearest one left, in place when a list has changed, and animates the change. */
export function play(before: Snapshot, ids: readonly string[], exiting: HTMLElement | null) {
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
  animateCards?.(before, ids, exiting)
}

/** Returns the card being read if still shown, otherwise the next one after it, otherwise the last one before. */
function nearestKept({ ids, read }: Snapshot, drawn: ReadonlySet<string>): string | undefined {
  const place = ids.indexOf(read ?? '')
  return (
    ids.slice(place).find((id) => drawn.has(id)) ??
    ids.slice(0, place).findLast((id) => drawn.has(id))
  )
}
