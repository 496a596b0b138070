/** Counts the lines of a text with so many letters per line; infinite if a word does not fit. */
function linesOf(text: string, letters: number): number {
  let [lines, used] = [0, Infinity]
  for (const { length } of text.split(' ')) {
    if (length * 1.15 > letters) return Infinity // spaces are narrow, and a long word has none
    const fits = used + 1 + length <= letters
    used = fits ? used + 1 + length : length
    if (!fits) lines += 1
  }
  return lines
}

/** Finds the largest size at which a title fits into so many lines of this width; undefined if none does. */
export function sizeFor(
  text: string,
  lines: number,
  width: number,
  sizes: readonly number[],
): number | undefined {
  const meanLetter = 0.56 // of the title's font, in em
  return sizes.find((size) => linesOf(text, width / (size * meanLetter)) <= lines)
}
