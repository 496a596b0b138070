import { leafColours, leafNames } from '../../domain/vocabulary'

// Foot of each leaf's stalk, its rotation in degrees and its size.
const positions = [
  { x: 96, y: 196, turn: -52, size: 2.5 },
  { x: 128, y: 176, turn: 112, size: 2.1 },
  { x: 176, y: 144, turn: -30, size: 3 },
  { x: 214, y: 124, turn: 128, size: 2.4 },
  { x: 252, y: 106, turn: -22, size: 2.6 },
  { x: 292, y: 92, turn: 122, size: 2.3 },
  { x: 330, y: 78, turn: -8, size: 2.5 },
  { x: 372, y: 62, turn: 64, size: 2.4 },
] as const

/** A branch with one leaf of each shape and colour, in a 420 by 250 box. */
export const branchShapes = {
  wood: 'M4 246c28-6 60-26 92-50s52-32 80-52 48-30 76-38 58-20 78-28 30-12 42-16',
  twig: 'M58 220c-10 14-4 26 8 24s12-16 2-15-6 9-1 9M236 113c-4-18 4-32 16-30s12 16 3 16-6-8-1-8M372 62c12-6 26-6 30 4s-8 16-12 9 3-9 6-5',
  leaves: positions.map(({ x, y, turn, size }, index) => ({
    leaf: leafNames[index] ?? 'heart',
    colour: leafColours[index] ?? 'green',
    transform: `translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-12 -24)`,
  })),
}
