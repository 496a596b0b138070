import { monthNames } from '../domain/date/calendar'
import { dateInWords, exactDate } from '../domain/date/format'
import { bibtexEntry, bibtexReference } from './as-bibtex'
import { linked, plainMarkdown } from './as-markdown'
import { citeWeb, plainWiki, wikiReference } from './as-wiki'
import { blocks } from './blocks'
import {
  referenceInWords,
  type ExportRecord,
  type Reference,
  type Statement,
} from './export-record'
import { enFiles } from '../messages/en-files'

/** A citation in one format. */
export interface Citation {
  readonly id: 'line' | 'chicago' | 'apa' | 'markdown' | 'wiki' | 'bibtex'
  readonly name: string
  readonly text: string
}

interface Style {
  /** Formats the citation of what is shared. */
  readonly whole: (record: ExportRecord, accessed: string) => string
  /** Formats the citation of one statement by its best source, which is cited in what is shared. */
  readonly claim: (text: string, source: Reference, whole: string) => string
}

const { cite } = enFiles.formats

const styles: Readonly<Record<Citation['id'], Style>> = {
  line: {
    whole: ({ title, address, ...record }, accessed) =>
      ended(listed(record.author, quoted(title), ...editionOf(record), address, on(accessed))),
    claim: (text, source, whole) =>
      cite.source(text, `${referenceInWords(source)}; ${cite.citedIn}${whole}`),
  },
  // A note of the Chicago Manual of Style: names as they are, dates as in the United States.
  chicago: {
    whole: ({ author, title, publication, updated, address }, accessed) =>
      ended(
        listed(
          author,
          `${quoted(title, ',')} ${publication}`,
          cite.chicago.modified(monthFirst(updated)),
          cite.chicago.accessed(monthFirst(accessed)),
          address,
        ),
      ),
    claim: (_, { author, headline, label, url, publisher, speaker, published }, whole) =>
      `${listed(
        author,
        `${quoted(headline ?? `[${label}]`, ',')} ${url === undefined ? speaker : publisher}`,
        monthFirst(published),
        url,
      )}, ${cite.citedIn}${whole}`,
  },
  apa: {
    whole: ({ author, title, publication, updated, address }, accessed) =>
      [
        ended(author),
        `(${yearFirst(updated)}).`,
        ended(title),
        ended(publication),
        cite.apa.retrieved(monthFirst(accessed), address),
      ].join(' '),
    claim: (_, { author, headline, label, url, publisher, speaker, published }, whole) => {
      const name = url === undefined ? speaker : publisher
      const parts = [
        ended(author === undefined ? name : surnameFirst(author)),
        `(${yearFirst(published)}).`,
        ended(headline ?? `[${label}]`),
        author === undefined ? '' : ended(name),
        url ?? '',
      ]
      return `${parts.filter((part) => part !== '').join(' ')}\n\n${whole}`
    },
  },
  markdown: {
    whole: ({ title, address, ...record }, accessed) =>
      ended(
        listed(
          plainMarkdown(record.author),
          linked(quoted(title), address),
          ...editionOf(record).map(plainMarkdown),
          on(accessed),
        ),
      ),
    claim: (text, source, whole) =>
      cite.source(plainMarkdown(text), `${markdownReference(source)}; ${cite.citedIn}${whole}`),
  },
  wiki: {
    whole: ({ author, title, address, publication, edition }, accessed) =>
      citeWeb({
        author,
        title,
        url: address,
        website: publication,
        date: edition,
        'access-date': dateInWords(accessed),
      }),
    claim: (text, source, whole) =>
      `${plainWiki(text)}<ref name="${source.id}">${wikiReference(source)}; ${cite.citedIn}${whole}</ref>`,
  },
  bibtex: {
    whole: bibtexEntry,
    claim: (_, source, whole) => blocks([bibtexReference(source)], [whole]),
  },
}

/**
 * Formats the citation of what is shared in every style, or of one of its statements by its best source; `accessed` is the
 * day of the reader, in ISO 8601.
 */
export function citationsOf(
  record: ExportRecord,
  accessed: string,
  statement?: Statement,
): readonly Citation[] {
  const [source] = statement?.references ?? []
  return Object.entries(styles).map(([name, style]) => {
    const id = name as Citation['id']
    const whole = style.whole(record, accessed)
    return {
      id,
      name: cite.names[id],
      text: statement && source ? style.claim(statement.text, source, whole) : whole,
    }
  })
}

const listed = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(', ')

const editionOf = ({ publication, edition }: Pick<ExportRecord, 'publication' | 'edition'>) => [
  publication,
  cite.edition(edition),
]

const on = (accessed: string) => cite.accessed(dateInWords(accessed))

/** Ends a text with a full stop, unless it ends with a mark already. */
const ended = (text: string) => (/[.!?…][”"’']?$/u.test(text) ? text : `${text}.`)

/** Puts a title in quotation marks; those within it become single ones. */
const quoted = (title: string, mark = '') =>
  `“${title.replaceAll('“', '‘').replaceAll('”', '’')}${/[.!?…]$/u.test(title) ? '' : mark}”`

function markdownReference(source: Reference): string {
  const { author, headline, label, url, publisher, published } = source
  if (url === undefined) return plainMarkdown(referenceInWords(source))
  return listed(
    author && plainMarkdown(author),
    linked(headline === undefined ? label : quoted(headline), url),
    plainMarkdown(publisher),
    dateInWords(published),
  )
}

interface DateParts {
  readonly year: string
  /** "April 22", "April" or ''. */
  readonly rest: string
}

/** Splits a date that is exactly a day, month or year; undefined for any other, which stays in words. */
function partsOf(date: string): DateParts | undefined {
  const [year, month, day] = exactDate(date)?.split('-') ?? []
  if (year === undefined) return undefined
  const rest = [monthNames[Number(month) - 1], day && String(Number(day))]
  return { year, rest: rest.filter(Boolean).join(' ') }
}

/** Formats a date as in "April 22, 2025". */
function monthFirst(date: string): string {
  const parts = partsOf(date)
  if (!parts) return dateInWords(date)
  const { year, rest } = parts
  if (rest === '') return year
  return /\d/u.test(rest) ? `${rest}, ${year}` : `${rest} ${year}`
}

/** Formats a date as in "2025, April 22". */
function yearFirst(date: string): string {
  const parts = partsOf(date)
  return parts ? listed(parts.year, parts.rest || undefined) : dateInWords(date)
}

/** Formats a name as in "Oseman, A."; a name of one word stays. */
function surnameFirst(name: string): string {
  const words = name.split(' ')
  const initials = words.slice(0, -1).map((word) => `${Array.from(word)[0] ?? ''}.`)
  return [...words.slice(-1), ...(initials.length > 0 ? [initials.join(' ')] : [])].join(', ')
}
