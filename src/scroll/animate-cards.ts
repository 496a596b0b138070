import { firstBelow, prefersReducedMotion } from '../browser/window'
import { motions } from '../design/motion'
import { animate } from '../ui/motion-features'
import type { Snapshot } from './cards-snapshot'

const { cards } = motions

/** Animates a changed list: removed cards fade; then the others move from their old positions, or appear. */
export function animateCards(
  before: Snapshot,
  ids: readonly string[],
  exiting: HTMLElement | null,
) {
  const drawn = new Set(ids)
  const isStill = prefersReducedMotion()
  for (const [id, { element, box }] of before.seen) {
    if (!drawn.has(id)) fade(element, box, exiting)
    else if (!isStill) glide(element, box.top - element.getBoundingClientRect().top)
  }
  if (isStill) return
  for (const id of ids.slice(firstBelow(ids, 0))) {
    const element = document.getElementById(id)
    if (!element || element.getBoundingClientRect().top > window.innerHeight) break
    if (!before.seen.has(id)) appear(element)
  }
}

function appear(element: HTMLElement) {
  animate(element, { opacity: [0, 1] }, cards.appear).then(
    () => element.style.removeProperty('opacity'),
    () => {},
  )
}

function glide(element: HTMLElement, way: number) {
  if (Math.abs(way) < 1) return
  // A card from far away would rush through the window.
  if (Math.abs(way) > window.innerHeight) return appear(element)
  const { ease, ...timing } = cards.glide
  animate(
    element,
    { transform: [`translateY(${way}px)`, 'translateY(0px)'] },
    { ...timing, ease: [...ease] },
  ).then(
    () => element.style.removeProperty('transform'),
    () => {},
  )
}

/** Fades out a copy of a card that is already hidden, at its old position. */
function fade(element: HTMLElement, box: DOMRect, exiting: HTMLElement | null) {
  const ground = exiting?.getBoundingClientRect()
  if (!exiting || !ground) return
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
  animate(copy, { opacity: [1, 0] }, cards.fade).then(
    () => copy.remove(),
    () => copy.remove(),
  )
}
