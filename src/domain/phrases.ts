/** "1 event", "17 events"; the plural is said where it is more than an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** A text of at most so many characters, cut between two words where it is longer, with a sign that it goes on. */
export function cutTo(length: number, text: string): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  // A long word is cut itself rather than taken out whole.
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s:,]+$/u, '')}…`
}

/** A text with a capital at its beginning. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

// The blocks of Unicode whose letters run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their like.
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A text whose direction is its own affair, whatever stands around it (FSI, PDI). */
export const isolate = (text: string): string => `\u2068${text}\u2069`

/** A name as part of a sentence: one that runs from right to left is kept apart, else it would carry off the marks and numbers beside it. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? isolate(name) : name)
