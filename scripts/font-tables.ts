/** Metrics of a font. */
export interface FontTables {
  /** Ascent, descent and line gap in em, all positive. */
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly letters: ReadonlySet<string>
  /** Returns the width of a letter in em; that of the .notdef glyph if the font lacks it. */
  readonly widthOf: (letter: string) => number
}

/** Reads an uncompressed font (sfnt); throws if a table is missing. */
export function readFont(font: Buffer): FontTables {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16
      return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)] as const
    }),
  )
  const start = (name: string) => {
    const at = tables.get(name)
    if (at === undefined) throw new Error(`The font has no table "${name}".`)
    return at
  }
  const [head, hhea, hmtx] = [start('head'), start('hhea'), start('hmtx')]
  const em = font.readUInt16BE(head + 18)
  const widths = font.readUInt16BE(hhea + 34)
  const glyphs = glyphsOf(font, start('cmap'))
  return {
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
    lineGap: font.readInt16BE(hhea + 8) / em,
    letters: new Set(glyphs.keys()),
    // The last width applies to all later glyphs.
    widthOf: (letter) =>
      font.readUInt16BE(hmtx + 4 * Math.min(glyphs.get(letter) ?? 0, widths - 1)) / em,
  }
}

/** Reads a cmap subtable of format 4, which every web font has. */
function glyphsOf(font: Buffer, cmap: number): ReadonlyMap<string, number> {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  )
  const at = subtables.find((subtable) => font.readUInt16BE(subtable) === 4)
  if (at === undefined) throw new Error('The font has no list of letters in format 4.')
  const segments = font.readUInt16BE(at + 6) / 2
  const column = (number: number, segment: number) =>
    at + 14 + (number === 0 ? 0 : 2) + 2 * (number * segments + segment)
  const glyphs = new Map<string, number>()
  for (let segment = 0; segment < segments; segment += 1) {
    const last = font.readUInt16BE(column(0, segment))
    const first = font.readUInt16BE(column(1, segment))
    const delta = font.readUInt16BE(column(2, segment))
    const offsetAt = column(3, segment)
    const offset = font.readUInt16BE(offsetAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const named = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - first))
      const glyph = named === 0 ? 0 : (named + delta) % 0x10000
      if (glyph !== 0) glyphs.set(String.fromCodePoint(code), glyph)
    }
  }
  return glyphs
}
