import { replaceHidden } from '../domain/hidden-characters'

const maxLength = 60

/** Shortens a text of the file for a remedy: at most 60 characters, none of them hidden. */
export function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 2 * maxLength + 2), (character) =>
    replaceHidden(character, '·'),
  )
  return characters.length > maxLength
    ? `${characters.slice(0, maxLength - 1).join('')}…`
    : characters.join('')
}

/** Quotes a text of the file, shortened. */
export function quote(text: string): string {
  return `"${shorten(text)}"`
}

/** Finds the candidate that was probably meant: the nearest one, if it is close enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor((word.length + 1) / 3))
  const close = [...candidates]
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: distanceWithin(limit, word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
  return close[0]?.candidate
}

/** Computes the Levenshtein distance of two words; Infinity if it is over the limit. */
function distanceWithin(limit: number, one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const target = Array.from(other.slice(same))
  let line = [0, ...target.map((_, column) => column + 1)]
  for (const [row, letter] of Array.from(one.slice(same)).entries()) {
    const above = line
    line = [row + 1]
    for (const [column, expected] of target.entries()) {
      line.push(
        Math.min(
          (line[column] ?? 0) + 1,
          (above[column + 1] ?? 0) + 1,
          (above[column] ?? 0) + (letter === expected ? 0 : 1),
        ),
      )
    }
    if (Math.min(...line) > limit) return Infinity
  }
  return line.at(-1) ?? 0
}
