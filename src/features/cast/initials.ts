/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u)
  return [...new Set([words.at(0), words.at(-1)])].map((word) => word?.charAt(0) ?? '').join('')
}
