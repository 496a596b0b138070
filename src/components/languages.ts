import { en } from '../messages/en'

/** The language of the site. */
const ownLanguage = 'en'

// Not Intl.DisplayNames, which differs between browsers and would break hydration.
const names = new Map<string, string>(Object.entries(en.common.languages))

/** Returns the English name of a language, or its code when it is not in the table; undefined for English itself. */
export function foreignLanguage(code: string): string | undefined {
  return code === ownLanguage ? undefined : (names.get(code) ?? code)
}
