/** Durations in seconds; tokens.css repeats them for CSS. */
export const durations = { quick: 0.18, calm: 0.32, slow: 0.64 } as const

/** Decelerating curve used for all movement. */
export const ease = [0.2, 0.7, 0.2, 1] as const

/** Script-driven animations and their timing. */
export const motions = {
  /** Event cards when a filter changes: removed ones fade, then remaining ones glide and others appear. */
  cards: {
    fade: { duration: durations.quick / 2 },
    glide: { delay: durations.quick / 2, duration: durations.calm, ease },
    appear: { delay: durations.quick / 2, duration: durations.calm },
  },
  /** The turn of the story: a stroke, the words that replace the others, a number, a wreath and its leaves, one after another. */
  turn: {
    strike: { delay: 0.15, duration: durations.slow, ease: [0.5, 0, 0.3, 1] },
    answer: { delay: 0.6, duration: durations.slow },
    count: { delay: 1.2, duration: durations.calm },
    wood: { delay: 0.7, duration: 2 * durations.slow, ease },
    leaves: { delay: 0.85, apart: 0.03, duration: durations.slow },
  },
} as const

/** How `m` components appear, and leave within `AnimatePresence`. */
export const appearances = {
  /** All notices leave at once; each part rises. */
  notices: { exit: { opacity: 0 }, transition: { duration: durations.quick } },
  notice: { initial: { opacity: 0, y: 16 }, animate: { opacity: 1, y: 0 } },
  dialog: { initial: { opacity: 0, y: 24 }, animate: { opacity: 1, y: 0 } },
  answer: {
    initial: { opacity: 0, x: -6 },
    animate: { opacity: 1, x: 0 },
    transition: { duration: durations.slow, ease },
  },
  bud: {
    initial: { opacity: 0, scale: 0.3 },
    animate: { opacity: 1, scale: 1 },
    transition: { type: 'spring', duration: durations.slow, bounce: 0.45 },
  },
  bubble: {
    initial: { opacity: 0, scale: 0.96 },
    animate: { opacity: 1, scale: 1 },
    transition: { duration: durations.quick },
  },
  label: {
    initial: { opacity: 0 },
    animate: { opacity: 1 },
    transition: { duration: durations.quick },
  },
  chip: { initial: { opacity: 0, scale: 0.9 }, animate: { opacity: 1, scale: 1 } },
} as const
