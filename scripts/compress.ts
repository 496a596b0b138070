import { readdirSync } from 'node:fs'
import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/*
 * Writes a .br and a .gz next to each text file of a built site, for servers that send them as they are:
 * tsx scripts/compress.ts [folder] [--fast]
 */
const {
  values: { fast },
  positionals: [folder = 'dist'],
} = parseArgs({ allowPositionals: true, options: { fast: { type: 'boolean', default: false } } })

const texts = /\.(?:html|css|js|json|svg|xml|ics|md|txt|csv|webmanifest)$/u
const worthIt = 1024 // a smaller file fits into one packet anyway
const atOnce = 8 // zlib has its own threads; more files would only wait in memory

const encodings = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: fast ? 4 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: fast ? 4 : 9 }),
}

const waiting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => texts.test(name))
  .map((name) => join(folder, name))
const bytes = { plain: 0, br: 0, gz: 0 }
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file)
  }),
)
console.log(
  `Compressed ${folder}: ${inMB(bytes.plain)} of text are ${inMB(bytes.br)} as brotli, ${inMB(bytes.gz)} as gzip.`,
)

async function compress(file: string) {
  const text = await readFile(file)
  if (text.length < worthIt) return
  const { atime, mtime } = await stat(file)
  bytes.plain += text.length
  for (const ending of ['br', 'gz'] as const) {
    const compressed = await encodings[ending](text)
    bytes[ending] += compressed.length
    await writeFile(`${file}.${ending}`, compressed)
    await utimes(`${file}.${ending}`, atime, mtime) // servers derive the ETag from it, and it must not depend on the machine
  }
}

function inMB(size: number) {
  return `${(size / 1e6).toFixed(1)} MB`
}
