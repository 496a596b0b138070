import { unhidden } from '../domain/hidden-characters'

const longest = 60

/** A piece of the file as a remedy quotes it: at most 60 characters, nothing invisible. */
export function shorten(text: string): string {
  const seen = Array.from(text.slice(0, 2 * longest + 2), (letter) => unhidden(letter, '·'))
  return seen.length > longest ? `${seen.slice(0, longest - 1).join('')}…` : seen.join('')
}

/** A piece of the file in quotation marks. */
export function quote(text: string): string {
  return `"${shorten(text)}"`
}

/** The word that was probably meant: the nearest of the candidates, if it is no more than a slip or two away. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor((word.length + 1) / 3))
  const close = [...candidates]
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: distanceWithin(limit, word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
  return close[0]?.candidate
}

/** How many letters to add, drop or change to make one word of the other (Levenshtein); more than the limit is not counted out. */
function distanceWithin(limit: number, one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const target = Array.from(other.slice(same))
  let line = [0, ...target.map((_, column) => column + 1)]
  for (const [row, letter] of Array.from(one.slice(same)).entries()) {
    const above = line
    line = [row + 1]
    for (const [column, wanted] of target.entries()) {
      line.push(
        Math.min(
          (line[column] ?? 0) + 1,
          (above[column + 1] ?? 0) + 1,
          (above[column] ?? 0) + (letter === wanted ? 0 : 1),
        ),
      )
    }
    if (Math.min(...line) > limit) return Infinity
  }
  return line.at(-1) ?? 0
}
