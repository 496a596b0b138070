/** A part of a text, and whether it differs from the other text. */
export interface DiffPart {
  readonly text: string
  readonly isChanged: boolean
  /** The index of its first word. */
  readonly start: number
}

/** Compares two texts word by word: returns the parts of each, the changed ones marked. */
export function diffWords(
  before: string,
  after: string,
): { readonly before: readonly DiffPart[]; readonly after: readonly DiffPart[] } {
  const [old, present] = [before.split(' '), after.split(' ')]
  const kept = withoutLoneWords(longestCommon(old, present), old.length, present.length)
  return {
    before: partsOf(old, new Set(kept.map(([index]) => index))),
    after: partsOf(present, new Set(kept.map(([, index]) => index))),
  }
}

/** The indices of a word in both lists. */
type Pair = readonly [number, number]

/** Finds the longest common subsequence of two lists, as pairs of indices. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Leaves out words such as "the" that two different phrases only happen to share: those without a kept neighbour, except at an end. */
function withoutLoneWords(pairs: readonly Pair[], old: number, present: number): readonly Pair[] {
  const isKept = new Set(pairs.map(([i, j]) => `${i} ${j}`))
  const hasPair = (i: number, j: number) =>
    isKept.has(`${i} ${j}`) || (i < 0 && j < 0) || (i >= old && j >= present)
  return pairs.filter(([i, j]) => hasPair(i - 1, j - 1) || hasPair(i + 1, j + 1))
}

/** Joins neighbouring words that are both kept or both changed. */
function partsOf(words: readonly string[], kept: ReadonlySet<number>): readonly DiffPart[] {
  const parts: DiffPart[] = []
  for (const [index, word] of words.entries()) {
    const isChanged = !kept.has(index)
    const last = parts.at(-1)
    if (last?.isChanged === isChanged)
      parts[parts.length - 1] = { ...last, text: `${last.text} ${word}` }
    else parts.push({ text: word, isChanged, start: index })
  }
  return parts
}
