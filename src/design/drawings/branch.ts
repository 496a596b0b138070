import type { LeafLook, LeafName } from '../../domain/vocabulary'
import { cloverHead, leafShapes, leafVeins } from './leaves'

// Each leaf with the end of its stalk, its rotation in degrees, its size, and its own foot, which is where the stalk ends.
const leaves: readonly (LeafLook & {
  x: number
  y: number
  turn: number
  size: number
  foot: number
})[] = [
  { leaf: 'heart', colour: 'blue', x: 105, y: 100, turn: 13, size: 3.5, foot: 21.2 },
  { leaf: 'round', colour: 'purple', x: 166, y: 143, turn: 165, size: 3.3, foot: 19.8 },
  { leaf: 'pointed', colour: 'green', x: 226, y: 104, turn: 26, size: 3.7, foot: 22 },
  { leaf: 'clover', colour: 'pink', x: 303, y: 143, turn: 152, size: 3.9, foot: 13.6 },
  { leaf: 'oak', colour: 'orange', x: 334, y: 86, turn: 17, size: 3.6, foot: 21.6 },
  { leaf: 'fan', colour: 'yellow', x: 394, y: 101, turn: 134, size: 3.4, foot: 21.6 },
  { leaf: 'maple', colour: 'red', x: 455, y: 50, turn: 18, size: 3.6, foot: 18.4 },
  { leaf: 'willow', colour: 'grey', x: 528, y: 62, turn: 88, size: 3.2, foot: 22 },
]

// The branch has a stalk for each leaf, so a clover keeps only its head.
const shapes: Readonly<Record<LeafName, string>> = { ...leafShapes, clover: cloverHead }

/** A branch from its root to its tip, with one leaf of each shape and colour, in a 656 by 204 box. */
export const branchShapes = {
  box: '-60 0 656 204',
  wood: 'M-58 185C-47 181.5-15 175.5 8 164 31 152.5 48.5 123.5 78.5 116 109 108 153 119.5 189.5 117.5 226.5 115.5 262.5 111 299.5 104.5 336 98 371 84.5 409.5 77.5 448 70 509.5 63 529.5 60L530.5 64C510.5 67 449 74.5 410.5 82.5 372.5 90.5 337.5 104 300.5 111.5 264 119 227 124 190.5 126.5 153.5 129 111 118.5 81.5 126 51.5 133.5 35 162 12 172-11 182.5-46 184.5-58 187Z',
  /** Stalks, roots and tendrils, as strokes. */
  stalks:
    'M78 121c18-3 24-9 27-23M133 119c21 2 29 9 33 26M194 122c20-2 26-7 33-20M247 117c30-5 45 4 57 28M307 107c18-5 23-10 27-23M356 94c20-6 28-3 39 8M417 79c24-5 32-12 38-31M14 166c-16 8-16 24-34 32M52 138c-14 12-8 32-24 46M134 119c-6-14 2-30 16-27s10 20-1 18-6-12 1-10M352 95c14 2 22 18 12 25s-21-6-13-12 14 5 8 7',
  leaves: leaves.map(({ leaf, colour, x, y, turn, size, foot }) => ({
    colour,
    shape: shapes[leaf],
    veins: leafVeins[leaf],
    transform: `translate(${x} ${y})rotate(${turn})scale(${size})translate(-12-${foot})`,
  })),
}
