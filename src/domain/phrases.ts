/** Truncates a text to at most `length` characters, between words and with an ellipsis. */
export function cutTo(length: number, text: string): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  // Cut a long word rather than drop it.
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s:,]+$/u, '')}…`
}

/** Puts a text between quotation marks, and its own ones between single ones. */
export const quoted = (text: string): string =>
  `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** Capitalizes the first letter of a text. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Writes the first letter of a text small, for the middle of a sentence. */
export const uncapitalized = (text: string): string =>
  text.slice(0, 1).toLowerCase() + text.slice(1)

// The Unicode blocks of right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, N’Ko and others.
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Isolates the direction of a text from the text around it (FSI, PDI). */
export const isolate = (text: string): string => `\u2068${text}\u2069`

/** Isolates a right-to-left name, which would otherwise reorder punctuation and numbers next to it. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? isolate(name) : name)
