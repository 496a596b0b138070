import { leafShapes, leafVeins } from './leaves'
import { eventTypes, type EventType } from '../../domain/vocabulary'
import { leafOfType } from './type-leaf'

// Foot of each leaf's stalk, its rotation in degrees and its size.
const positions = {
  interview: { x: 96, y: 196, turn: -52, size: 2.5 },
  appearance: { x: 128, y: 176, turn: 112, size: 2.1 },
  announcement: { x: 176, y: 144, turn: -30, size: 3 },
  casting: { x: 214, y: 124, turn: 128, size: 2.4 },
  production: { x: 252, y: 106, turn: -22, size: 2.6 },
  wrap: { x: 292, y: 92, turn: 122, size: 2.3 },
  release: { x: 330, y: 78, turn: -8, size: 2.5 },
  reception: { x: 372, y: 62, turn: 64, size: 2.4 },
} as const satisfies Record<EventType, { x: number; y: number; turn: number; size: number }>

/** A branch with one leaf per event type, in a 420 by 250 box. */
export const branchShapes = {
  wood: 'M4 246c28-6 60-26 92-50s52-32 80-52 48-30 76-38 58-20 78-28 30-12 42-16',
  twig: 'M58 220c-10 14-4 26 8 24s12-16 2-15-6 9-1 9M236 113c-4-18 4-32 16-30s12 16 3 16-6-8-1-8M372 62c12-6 26-6 30 4s-8 16-12 9 3-9 6-5',
  leaves: eventTypes.map((type) => {
    const { x, y, turn, size } = positions[type]
    return {
      type,
      shape: leafShapes[leafOfType[type]],
      veins: leafVeins[leafOfType[type]],
      transform: `translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-12 -24)`,
    }
  }),
}
