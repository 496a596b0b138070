/** The types that the tests use; the packages have none. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string)
    format(
      name: 'bibliography',
      options: { readonly template: 'apa'; readonly format: 'text' },
    ): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
