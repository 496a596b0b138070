/** The quotations in a text, and the first quotation mark without a partner. */
interface Quotations {
  readonly fragments: readonly string[]
  readonly unpaired: string | undefined
}

// A ’ followed by a letter is an apostrophe, so it does not close a ‘.
const quoted =
  /“([^“”]*)”|„([^“”]*)[“”]|«([^«»]*)»|"([^"]*)"|‘((?:[^‘’]|’(?=[\p{L}\p{N}]))*)’(?![\p{L}\p{N}])/gu
const mark = /[“”„«»"]/u

/** Finds the quotations in a text; a single ‘ or ’ without a partner counts as an apostrophe. */
export function quotationsIn(text: string): Quotations {
  const fragments = [...text.matchAll(quoted)].map((match) => match.slice(1).join(''))
  return { fragments, unpaired: mark.exec(text.replaceAll(quoted, ' '))?.[0] }
}

/** Counts the words in a text, without dashes and symbols. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
