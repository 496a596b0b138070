import { outlineOf } from './leaves'
import type { Portrait, PortraitLeaf } from './portrait'

/** The frame of all portraits in a 120 by 120 box, drawn by hand. */
export const portraitFrame =
  'M60 11c29 0 50 21 49 49-1 29-22 50-50 50-27 0-49-22-48-50 1-29 21-49 49-49Z'

/** Returns the leaves of a portrait in a 120 by 120 box; fill them with `fill-rule: evenodd`. */
export function portraitLeaves({ leaves }: Portrait) {
  return leaves.map((leaf) => ({
    tone: leaf.tone,
    d: outlineOf(leaf.shape),
    transform: transformOf(leaf),
  }))
}

// Leaves are drawn in a 24 by 24 box with the stalk at the bottom.
function transformOf({ x, y, turn, size }: PortraitLeaf) {
  return `translate(${x} ${y})rotate(${turn})scale(${Math.round(size / 0.24) / 100})translate(-12 -22)`
}
