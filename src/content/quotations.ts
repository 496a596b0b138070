/** What stands between quotation marks in a text, and the first mark that has no partner. */
interface Quotations {
  readonly fragments: readonly string[]
  readonly unpaired: string | undefined
}

// A ’ inside a word is an apostrophe, so only one that no letter follows closes a ‘.
const quoted =
  /“([^“”]*)”|„([^“”]*)[“”]|«([^«»]*)»|"([^"]*)"|‘((?:[^‘’]|’(?=[\p{L}\p{N}]))*)’(?![\p{L}\p{N}])/gu
const mark = /[“”„«»"]/u

/** The quotations in a text. A single mark ‘ or ’ without a partner is taken for an apostrophe. */
export function quotationsIn(text: string): Quotations {
  const fragments = [...text.matchAll(quoted)].map((match) => match.slice(1).join(''))
  return { fragments, unpaired: mark.exec(text.replaceAll(quoted, ' '))?.[0] }
}

/** How many words a text has; a dash or a sign by itself is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
