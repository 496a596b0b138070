// The package has no types; these cover what we use.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff2'
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >
    readonly keepAllGlyphs?: boolean
  }
  export default function subsetFont(
    font: Buffer,
    letters: string | undefined,
    options: Options,
  ): Promise<Buffer>
}
