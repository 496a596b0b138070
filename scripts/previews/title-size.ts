/** How many lines a text takes, when so many letters stand in one; one that has no room for a word takes no end of them. */
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

/** The largest of these sizes at which a title takes at most so many lines of this width; nothing where none does. */
export function sizeFor(
  text: string,
  lines: number,
  width: number,
  sizes: readonly number[],
): number | undefined {
  const meanLetter = 0.56 // of the title's font, in parts of its size
  return sizes.find((size) => linesOf(text, width / (size * meanLetter)) <= lines)
}
