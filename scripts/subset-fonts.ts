import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { readFont, type FontTables } from './font-tables'
import { localFonts, type LocalFont } from './fallback-fonts'

/*
 * Subsets the fonts of the packages to the letters and weights of the site, and writes fallback fonts with the same metrics,
 * so that little moves when ours load: npm run fonts
 */

const root = new URL('../', import.meta.url)
const folder = new URL('src/design/fonts/', root)
const require = createRequire(import.meta.url)

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
const basicLatin = range(0x20, 0x7e)
const latin1 = range(0xa0, 0xff)
const typographic = '\u00A0‘’‚“”„‹›«»–—…·•×−'

/** The subsets: fixed letters besides those of the content, so that few edits need another subset. */
export const cuts = [
  {
    name: 'nunito',
    family: 'Nunito',
    file: require.resolve('@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2'),
    axis: { min: 400, max: 700 },
    weights: [400, 600, 700],
    base: basicLatin + latin1 + typographic,
    sample:
      'On 22 April 2025 the makers announced that the story would close with one more part. The author had written it, somebody new was to direct, and most of the others would return; when it comes out, nobody could say yet.',
  },
  {
    // One weight. The alternates stay: letters differ from place to place, as in handwriting.
    name: 'shantell-sans',
    family: 'Shantell Sans',
    file: require.resolve('@fontsource-variable/shantell-sans/files/shantell-sans-latin-wght-normal.woff2'),
    axis: 700,
    weights: [700],
    base: `${basicLatin}${typographic}ÁÉÖÜßàáâäåæçèéêëíîïñóôöøúûü`,
    sample:
      'How the story came to be: the makers announce an ending, not another part. The author: it is already written. Work begins, 9 June 2025. Cast and crew, Sources, Who said what',
  },
] as const

type Cut = (typeof cuts)[number]

/** Returns the distinct letters of a text. */
export const lettersOf = (text: string) => new Set(text.replaceAll(/\p{C}/gu, ''))

/** Returns the letters of the content and of the source code. */
export function lettersOfSite(): ReadonlySet<string> {
  const programs = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test)\.tsx?$/u.test(file),
  )
  const files = [
    'public/data/timeline.json',
    'index.html',
    ...programs.map((file) => `src/${file.replaceAll('\\', '/')}`),
  ]
  return lettersOf(files.map((file) => readFileSync(new URL(file, root), 'utf8')).join(''))
}

/** Returns the letters of a font, compressed or not. */
export async function lettersIn(font: Buffer): Promise<ReadonlySet<string>> {
  return readFont(await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' }))
    .letters
}

/** Returns the letters that the font of the package lacks; readers see them in another font. */
export async function lettersBeyond(
  cut: Cut,
  letters: ReadonlySet<string>,
): Promise<readonly string[]> {
  const known = await lettersIn(readFileSync(cut.file))
  return [...letters].filter((letter) => !known.has(letter))
}

/** Makes the files of src/design/fonts, by name; the same packages and content give the same bytes. */
export async function fontFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const faces: string[] = []
  const letters = [...lettersOfSite()].toSorted().join('')
  for (const cut of cuts) {
    const font = readFileSync(cut.file)
    files.set(
      `${cut.name}.woff2`,
      await subsetFont(font, cut.base + letters, {
        targetFormat: 'woff2',
        variationAxes: { wght: cut.axis },
      }),
    )
    files.set(`${cut.name}-licence.txt`, readFileSync(join(cut.file, '../../LICENSE')))
    for (const weight of cut.weights) {
      const measures = readFont(
        await subsetFont(font, basicLatin, {
          targetFormat: 'sfnt',
          variationAxes: { wght: weight },
        }),
      )
      for (const local of localFonts.filter((one) => (one.weight === 'bold') === weight > 500))
        faces.push(faceOf(cut, weight, measures, local))
    }
  }
  files.set(
    'fallback-fonts.css',
    Buffer.from(
      `/* Written by scripts/subset-fonts.ts: fonts of the reader's device with the metrics of our fonts. */\n${faces.join('')}`,
    ),
  )
  return files
}

/** Writes a fallback face with the metrics of our font: mean letter width in the sample, and line height. */
function faceOf(
  { family, sample }: Cut,
  weight: number,
  ours: FontTables,
  local: LocalFont,
): string {
  const widthBy = (widthOf: (letter: string) => number) =>
    Array.from(sample).reduce((sum, letter) => sum + widthOf(letter), 0)
  const size =
    (widthBy(ours.widthOf) / widthBy((letter) => local.widths[letter.charCodeAt(0) - 0x20] ?? 0)) *
    (weight === 700 ? local.fit : 1)
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`
  return `@font-face {
  font-family: '${family} by ${local.kind}';
  font-weight: ${weight};
  src: ${local.names.map((one) => `local('${one}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ours.ascent / size)};
  descent-override: ${percent(ours.descent / size)};
  line-gap-override: ${percent(ours.lineGap / size)};
}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await fontFiles()
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of files) {
    writeFileSync(new URL(name, folder), bytes)
    console.log(`${name}: ${bytes.length} bytes`)
  }
  for (const cut of cuts) {
    const beyond = await lettersBeyond(cut, lettersOfSite())
    if (beyond.length > 0)
      console.log(`${cut.family} has no ${beyond.join(' ')}: readers see these in another font.`)
  }
  console.log(
    'fallback-fonts.css: size-adjust is the width of the sample in our font, divided by its width in the reader’s; ascent, descent and line gap are those of our font (hhea), divided by it.',
  )
}
