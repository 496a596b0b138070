// English names by code. A table, not Intl: the page says the same in every browser and in the prerender.
const names = new Map([
  ['en', 'English'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['it', 'Italian'],
  ['pt', 'Portuguese'],
  ['ca', 'Catalan'],
])

/** The English name of a language; its code where the table has none. */
export function languageName(code: string): string {
  return names.get(code) ?? code
}
