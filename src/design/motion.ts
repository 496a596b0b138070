/** Durations in seconds; tokens.css repeats them for CSS. */
export const durations = { quick: 0.18, calm: 0.32, slow: 0.64 } as const

/** Decelerating curve used for all movement. */
export const ease = [0.2, 0.7, 0.2, 1] as const

/** Script-driven animations and their timing. */
export const motions = {
  /** Event cards when a filter changes: remaining cards glide, removed ones fade. */
  cards: { glide: { duration: durations.calm, ease }, fade: { duration: durations.quick } },
} as const
