import { replaceHidden } from './hidden-characters'

/** The maximum length of a search query, in UTF-16 code units. */
export const longestQuery = 100

/** Normalizes a search query: no hidden characters or extra spaces, at most `longestQuery`; undefined if empty. */
export function tidyQuery(text: string): string | undefined {
  const visible = replaceHidden(text, ' ').replaceAll(/\s+/gu, ' ').trim()
  return (
    visible
      .slice(0, longestQuery)
      .replace(/\p{Cs}$/u, '')
      .trim() || undefined
  )
}
