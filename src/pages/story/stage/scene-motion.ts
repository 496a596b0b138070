import { prefersReducedMotion } from '../../../browser/window'
import { durations, ease } from '../../../design/motion'

const scene = {
  before: {},
  shown: { transition: { staggerChildren: 0.09 } },
  after: { opacity: 0, y: -8, transition: { duration: durations.quick, ease } },
} as const

/** A part of a scene, which rises a little. */
export const part = {
  before: { opacity: 0, y: 12 },
  shown: { opacity: 1, y: 0, transition: { duration: durations.slow, ease } },
} as const

/** What unfolds from its foot. */
export const unfolding = {
  before: { opacity: 0, scale: 0.5, rotate: -24 },
  shown: {
    opacity: 1,
    scale: 1,
    rotate: 0,
    transition: { duration: 2 * durations.slow, ease },
  },
} as const

/** Returns the motion of a scene: it fades out upwards, and the next one brings in its parts one after another. */
export const sceneMotion = () =>
  prefersReducedMotion()
    ? {}
    : ({ variants: scene, initial: 'before', animate: 'shown', exit: 'after' } as const)
