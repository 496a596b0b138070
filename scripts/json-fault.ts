import { shorten } from '../src/content/wording'

/** The first place where a text is not JSON, or where JSON would drop something without a word. */
interface Fault {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly remedy: string
}

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma' | 'nothing'

/** A list or record that is open, and the fields that a record has so far. */
interface Level {
  readonly end: ']' | '}'
  readonly names: Set<string>
}

const remedies = {
  value:
    'Write a value, or remove the comma or colon before this place. A text stands in straight quotation marks.',
  'value or end':
    'Write a value or the closing bracket ]. A text stands in straight quotation marks.',
  name: 'Write the name of a field in straight quotation marks, or remove the comma before this place.',
  'name or end': 'Write the name of a field in straight quotation marks, or the closing bracket }.',
  colon: 'Write a colon between the name of the field and its value.',
  comma: 'Write a comma or a closing bracket before this place.',
  nothing: 'Remove what stands after the end, or the closing bracket too many before it.',
} satisfies Record<Expected, string>

const token =
  // oxlint-disable-next-line no-control-regex -- JSON forbids control characters in a text
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/uy
const space = /[\t\n\r ]*/uy

/** Finds the first fault of a text that should be JSON: `JSON.parse` names no place for some, and keeps the last of two fields of one name. */
export function faultIn(text: string): Fault | undefined {
  const open: Level[] = []
  let expected: Expected = 'value'
  let offset = 0
  for (;;) {
    offset += match(space, text, offset)?.length ?? 0
    if (offset === text.length && expected === 'nothing') return undefined
    const piece = match(token, text, offset)
    if (piece === undefined)
      return faultAt(text, offset, text[offset] === '"' ? unfinished : remedies[expected])
    const level = open.at(-1)
    const next = after(expected, piece, level)
    if (next === undefined) return faultAt(text, offset, remedies[expected])
    if (expected.startsWith('name') && piece !== '}') {
      const name = String(JSON.parse(piece))
      if (level?.names.has(name))
        return faultAt(
          text,
          offset,
          'Keep one of the two fields of this name: of two, only the last would count.',
        )
      level?.names.add(name)
    }
    if (piece === '[' || piece === '{')
      open.push({ end: piece === '[' ? ']' : '}', names: new Set() })
    if (piece === ']' || piece === '}') open.pop()
    expected = next === 'comma' && open.length === 0 ? 'nothing' : next
    offset += piece.length
  }
}

const unfinished =
  'End this text with a straight quotation mark in the same line. Inside it, write \\" for a quotation mark and \\\\ for a backslash.'

/** What may follow a piece, or nothing when the piece itself may not stand here. */
function after(expected: Expected, piece: string, level: Level | undefined): Expected | undefined {
  if (expected === 'nothing') return undefined
  if (expected === 'colon') return piece === ':' ? 'value' : undefined
  if (piece === level?.end)
    return expected === 'comma' || expected.endsWith('end') ? 'comma' : undefined
  if (expected === 'comma')
    return piece === ',' ? (level?.end === '}' ? 'name' : 'value') : undefined
  if (expected.startsWith('name')) return piece.startsWith('"') ? 'colon' : undefined
  if (piece === '{') return 'name or end'
  if (piece === '[') return 'value or end'
  return /^[\]},:]/u.test(piece) ? undefined : 'comma'
}

function match(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}

function faultAt(text: string, offset: number, remedy: string): Fault {
  const before = text.slice(0, offset)
  const [rest = ''] = text.slice(offset, offset + 200).split(/[\r\n]/u)
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    remedy: `${remedy} ${offset === text.length ? 'The file ends here.' : `Here stands: ${shorten(rest)}`}`,
  }
}
