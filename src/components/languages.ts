// Not Intl.DisplayNames, which differs between browsers and would break hydration.
const names = new Map([
  ['en', 'English'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['it', 'Italian'],
  ['pt', 'Portuguese'],
  ['ca', 'Catalan'],
])

/** Returns the English name of a language, or its code when it is not in the table. */
export function languageName(code: string): string {
  return names.get(code) ?? code
}
