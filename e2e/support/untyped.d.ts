/** Types of what the tests use of two packages without types. */
declare module 'jsonld' {
  type Node = Readonly<Record<string, unknown>>
  interface Options {
    readonly base?: string
    readonly documentLoader?: (
      address: string,
    ) => Promise<{ readonly documentUrl: string; readonly document: unknown }>
  }
  const jsonld: {
    readonly fromRDF: (
      quads: string,
      options: { readonly format: string },
    ) => Promise<readonly Node[]>
    readonly compact: (
      document: unknown,
      context: Readonly<Record<string, string>>,
    ) => Promise<Node>
    readonly expand: (document: unknown, options: Options) => Promise<readonly Node[]>
  }
  export default jsonld
}

declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string
    readonly path: readonly unknown[]
  }
  export default class Validator {
    constructor(vocabulary: unknown)
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly unknown[]>>
    }): Promise<readonly Issue[]>
  }
}
