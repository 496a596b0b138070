import { leafShapes, leafSlivers } from './leaves'
import type { Portrait, PortraitLeaf } from './portrait'

// In a 120 by 120 box: two stones, an egg, a label, an arch, a shield.
const outlines = [
  'M60 11c29 0 50 21 49 49-1 29-22 50-50 50-27 0-49-22-48-50 1-29 21-49 49-49Z',
  'M55 12c29-4 55 16 55 46 1 29-19 52-48 53-27 1-53-20-53-48 0-29 18-48 46-51Z',
  'M60 9c24 0 43 22 44 51 0 31-17 51-44 51-29 0-45-20-44-51 1-29 20-51 44-51Z',
  'M18 18c21-11 63-13 84-1 11 22 13 62 1 84-22 12-64 12-85 1-13-22-13-62 0-84Z',
  'M15 108c-4-31-3-51 2-67C24 21 41 9 60 9c21 0 37 12 43 32 4 16 6 36 2 67-28 4-61 4-90 0Z',
  'M13 15c31 5 63 4 94 0 5 31 5 51-3 67-8 14-25 22-44 28-19-6-36-14-44-28-9-16-9-39-3-67Z',
] as const

/** Returns the outline and leaves of a portrait in a 120 by 120 box; fill leaves with `fill-rule: evenodd`. */
export function portraitShapes({ outline, leaves }: Portrait) {
  return {
    ground: outlines[outline],
    leaves: leaves.map((leaf) => ({
      tone: leaf.tone,
      d: outlineOf(leaf),
      transform: transformOf(leaf),
    })),
  }
}

function outlineOf({ shape }: PortraitLeaf) {
  return leafShapes[shape] + leafSlivers[shape]
}

// Leaves are drawn in a 24 by 24 box with the stalk at the bottom.
function transformOf({ x, y, turn, size }: PortraitLeaf) {
  return `translate(${x} ${y})rotate(${turn})scale(${Math.round(size / 0.24) / 100})translate(-12 -22)`
}
