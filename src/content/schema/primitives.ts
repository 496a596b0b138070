import * as v from 'valibot'
import { isDate } from '../../domain/date/parse'
import { hasHiddenCharacters } from '../../domain/hidden-characters'
import { nearest, quote } from '../wording'

const markup = /<\/?[a-z!?]|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu

export const text = v.pipe(
  v.string('Write a text in quotation marks.'),
  v.nonEmpty('Write something here, or take the field out.'),
  v.maxLength(600, 'Shorten it to at most 600 characters.'),
  v.check((value) => value === value.trim(), 'Remove the spaces at its start and end.'),
  v.check((value) => !/\s\s/u.test(value), 'Keep one of the spaces that follow each other.'),
  v.check(
    (value) => !hasHiddenCharacters(value),
    'Remove what nobody sees in it: a line break, a control or text-direction character, or one without width.',
  ),
  v.check((value) => !value.includes('\uFFFD'), 'Type again what was lost where it says "\uFFFD".'),
  v.check(
    (value) => value === value.normalize(),
    ({ input }) => `Write it in Unicode NFC: ${quote(input.normalize())}.`,
  ),
  v.check(
    (value) => !markup.test(value),
    'Remove the markup: texts are plain, and an ampersand is written as it is.',
  ),
)

/** A text of at most so many characters; `what` names it in the remedy. */
export const textUpTo = (length: number, what = 'it') =>
  v.pipe(text, v.maxLength(length, `Shorten ${what} to at most ${length} characters.`))

export const slug = v.pipe(
  v.string('Write an id in quotation marks.'),
  v.maxLength(80, 'Shorten the id to at most 80 characters.'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'Use lower-case letters, digits and single hyphens only, such as "work-begins".',
  ),
)
export const eventId = v.pipe(slug, v.brand('event'))
export const personId = v.pipe(slug, v.brand('person'))
export const sourceId = v.pipe(slug, v.brand('source'))

export const date = v.pipe(
  v.string('Write the date in quotation marks, such as "2025-04-22" or "2025-02".'),
  v.maxLength(100, 'Shorten the date to at most 100 characters.'),
  v.check(
    isDate,
    'Write a date that exists, in EDTF: "2025-04-22", "2025-04", "2025", "2025-03~" (about), "2025-03?" (uncertain), "[2025-02-15,2025-02-16]" (one of these), "[2025-04-01..2025-04-21]" (one day between), "2025-04-22/2025-05-02" (from, to), "../2025-02-14" (by).',
  ),
)

export const https = v.pipe(
  v.string('Write the address in quotation marks.'),
  v.maxLength(
    500,
    'Shorten the address to at most 500 characters: remove what only tracks readers.',
  ),
  v.regex(
    /^https:\/\/(?:[A-Za-z\d-]+\.)+[A-Za-z][A-Za-z\d-]+(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/u,
    'Write a whole address as a browser shows it, such as "https://www.example.org/news/827768/": https, the name of a public site without user or port, and neither spaces nor letters outside a to z; write { | and } as %7B, %7C and %7D.',
  ),
)

/** A mail address, or the address of a form with the places of two fields. */
export const contact = v.pipe(
  v.string('Write the contact in quotation marks.'),
  v.maxLength(200, 'Shorten the contact to at most 200 characters.'),
  v.regex(
    /^(?:[\w.+-]+@(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}|https:\/\/(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}\/[\w\-.~:/?#[\]@!$&'()*+,;=%]*\{title\}[\w\-.~[\]=&%]*\{body\})$/u,
    'Write a mail address, or the address of a form such as "https://example.org/issues/new?title={title}&body={body}".',
  ),
)

export const writeRecord = 'Write a record in curly brackets: { … }.'

/** Describes a record without any other field; each message says what to write. */
export const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, input }: v.StrictObjectIssue) => {
    if (expected === 'Object') return writeRecord
    return expected === 'never'
      ? removeField(String(input), Object.keys(entries))
      : `Add the field ${expected}.`
  })

function removeField(key: string, fields: readonly string[]): string {
  const similar = nearest(key, fields)
  return `Remove the field ${quote(key)}: it is not one of ${fields.join(', ')}.${similar === undefined ? '' : ` Did you mean "${similar}"?`}`
}

export const citations = v.pipe(
  v.array(sourceId, 'List the ids of the sources: ["herald-opening"].'),
  v.minLength(1, 'Cite at least one source: ["herald-opening"].'),
  v.check((ids) => new Set(ids).size === ids.length, 'Cite each source once.'),
)

/** Words that readers search for and the texts do not use. */
export const keywords = v.optional(
  v.pipe(
    v.array(textUpTo(40, 'the keyword'), 'List the keywords: ["release date"].'),
    v.description('Words that readers may search for and the texts do not use.'),
  ),
  [],
)

export const aliases = v.optional(v.array(slug, 'List former ids: ["old-id"].'), [])
