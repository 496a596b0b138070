/** The types that the tests use; the package has none. */
declare module 'bibtex-parse' {
  const bibtexParse: {
    readonly entries: (text: string) => readonly Readonly<Record<string, string>>[]
  }
  export default bibtexParse
}
