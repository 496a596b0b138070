/** What the tests use of the package, which has no types of its own. */
declare module 'bibtex-parse' {
  const bibtexParse: {
    readonly entries: (text: string) => readonly Readonly<Record<string, string>>[]
  }
  export default bibtexParse
}
