import { printParseErrorCode, visit } from 'jsonc-parser'
import { shorten } from '../src/content/wording'

/** The first place where a text is not JSON, or has two fields of one name. */
interface JsonError {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly remedy: string
}

const remedies = {
  value:
    'Write a value, or remove the comma or colon before this place. Texts are in straight quotation marks.',
  'value or end': 'Write a value or the closing bracket ]. Texts are in straight quotation marks.',
  name: 'Write the name of a field in straight quotation marks, or remove the comma before this place.',
  'name or end': 'Write the name of a field in straight quotation marks, or the closing bracket }.',
  colon: 'Write a colon between the name of the field and its value.',
  comma: 'Write a comma or a closing bracket before this place.',
  nothing: 'Remove what comes after the end, or the closing bracket too many before it.',
}
const brokenString =
  'End this text with a straight quotation mark in the same line. Inside it, write \\" for a quotation mark and \\\\ for a backslash.'
const brokenStrings = new Set([
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
])

/** Finds the first error of a text that should be JSON, with a remedy; `JSON.parse` accepts two fields of one name. */
export function findJsonError(text: string): JsonError | undefined {
  let found: JsonError | undefined
  let expected: keyof typeof remedies = 'value'
  /** For each open list or record, the names of its fields so far; a list has none. */
  const open: (Set<string> | undefined)[] = []

  const report = (remedy: string, offset: number, line: number, column: number) => {
    const [rest = ''] = text.slice(offset, offset + 200).split(/[\r\n]/u)
    const here = offset === text.length ? 'The file ends here.' : `Found here: ${shorten(rest)}`
    found ??= { line: line + 1, column: column + 1, remedy: `${remedy} ${here}` }
  }
  const onValue = () => {
    expected = open.length > 0 ? 'comma' : 'nothing'
  }
  const onEnd = (_offset: number, length: number) => {
    if (length === 0) return // it was not closed, and the error comes next
    open.pop()
    onValue()
  }
  visit(
    text,
    {
      onObjectBegin: () => {
        open.push(new Set())
        expected = 'name or end'
      },
      onArrayBegin: () => {
        open.push(undefined)
        expected = 'value or end'
      },
      onObjectProperty: (name, offset, _length, line, column) => {
        const names = open.at(-1)
        if (names?.has(name))
          report(
            'Keep one of the two fields of this name: of two, only the last would count.',
            offset,
            line,
            column,
          )
        names?.add(name)
        expected = 'colon'
      },
      onSeparator: (character) => {
        expected = character === ',' && open.at(-1) ? 'name' : 'value'
      },
      onLiteralValue: onValue,
      onObjectEnd: onEnd,
      onArrayEnd: onEnd,
      onError: (code, offset, _length, line, column) => {
        const isString = brokenStrings.has(printParseErrorCode(code))
        report(isString ? brokenString : remedies[expected], offset, line, column)
      },
    },
    { disallowComments: true },
  )
  return found
}
