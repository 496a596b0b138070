/** The one table of durations, in seconds, and curves. */
const quick = 0.18
const calm = 0.32
const easeOut = [0.2, 0.7, 0.2, 1] as const

/**
 * What moves, spread onto an `m` element. No `initial`: it would be written into the prerendered page and hide
 * there what only scripts could show. With reduced motion `MotionConfig` keeps the opacity and drops the movement.
 */
export const motions = {
  /** An event of the list: it moves to its new place, and fades where a filter takes it away. */
  event: {
    layout: 'position',
    exit: { opacity: 0, transition: { duration: quick } },
    transition: { duration: calm, ease: easeOut },
  },
} as const
