import { unhidden } from './hidden-characters'

/** The longest search that is read from an address, in UTF-16 code units. */
export const longestQuery = 100

/** The words of a search without hidden characters and needless spaces, cut to `longestQuery`; undefined when none is left. */
export function tidyQuery(text: string): string | undefined {
  const visible = unhidden(text, ' ').replaceAll(/\s+/gu, ' ').trim()
  return (
    visible
      .slice(0, longestQuery)
      .replace(/\p{Cs}$/u, '')
      .trim() || undefined
  )
}
