import type { LeafLook } from '../../domain/vocabulary'

// Each leaf with the foot of its stalk, its rotation in degrees and its size.
const leaves: readonly (LeafLook & { x: number; y: number; turn: number; size: number })[] = [
  { leaf: 'heart', colour: 'blue', x: 96, y: 196, turn: -52, size: 2.5 },
  { leaf: 'round', colour: 'purple', x: 128, y: 176, turn: 112, size: 2.1 },
  { leaf: 'pointed', colour: 'green', x: 176, y: 144, turn: -30, size: 3 },
  { leaf: 'clover', colour: 'pink', x: 214, y: 124, turn: 128, size: 2.4 },
  { leaf: 'oak', colour: 'orange', x: 252, y: 106, turn: -22, size: 2.6 },
  { leaf: 'fan', colour: 'yellow', x: 292, y: 92, turn: 122, size: 2.3 },
  { leaf: 'maple', colour: 'red', x: 330, y: 78, turn: -8, size: 2.5 },
  { leaf: 'willow', colour: 'grey', x: 372, y: 62, turn: 64, size: 2.4 },
]

/** A branch with one leaf of each shape and colour, in a 420 by 250 box. */
export const branchShapes = {
  wood: 'M4 246c28-6 60-26 92-50s52-32 80-52 48-30 76-38 58-20 78-28 30-12 42-16',
  twig: 'M58 220c-10 14-4 26 8 24s12-16 2-15-6 9-1 9M236 113c-4-18 4-32 16-30s12 16 3 16-6-8-1-8M372 62c12-6 26-6 30 4s-8 16-12 9 3-9 6-5',
  leaves: leaves.map(({ leaf, colour, x, y, turn, size }) => ({
    leaf,
    colour,
    transform: `translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-12 -24)`,
  })),
}
