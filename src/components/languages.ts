import { en } from '../messages/en'

// Not Intl.DisplayNames, which differs between browsers and would break hydration.
const names = new Map<string, string>(Object.entries(en.common.languages))

/** Returns the English name of a language, or its code when it is not in the table. */
export function languageName(code: string): string {
  return names.get(code) ?? code
}
