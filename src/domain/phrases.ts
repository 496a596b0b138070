/** "1 event", "17 events"; the plural is said where it is more than an s. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

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
