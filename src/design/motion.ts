/** The one table of durations, in seconds, and curves; tokens.css holds the same for what CSS moves by itself. */
export const durations = { quick: 0.18, calm: 0.32, slow: 0.64 } as const

/** Everything slows down into its place. */
export const ease = [0.2, 0.7, 0.2, 1] as const

/** What moves by script, each with its pace; see `settle` for the cards. */
export const motions = {
  /** The events of the list when a filter changes it: those that stay glide to their new place, those that go fade. */
  cards: { glide: { duration: durations.calm, ease }, fade: { duration: durations.quick } },
} as const
