/** The one table of durations, in seconds, and curves; tokens.css holds the same for what CSS moves by itself. */
export const durations = { quick: 0.18, calm: 0.32, slow: 0.64 } as const

/** Everything slows down into its place. */
export const ease = [0.2, 0.7, 0.2, 1] as const

/**
 * What moves, spread onto an `m` element. No `initial`: it would be written into the prerendered page and hide
 * there what only scripts could show. With reduced motion `MotionConfig` keeps the opacity and drops the movement.
 */
export const motions = {
  /** An event of the list: it moves to its new place, and fades where a filter takes it away. */
  event: {
    layout: 'position',
    exit: { opacity: 0, transition: { duration: durations.quick } },
    transition: { duration: durations.calm, ease },
  },
} as const
