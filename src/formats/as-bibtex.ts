import { monthNames } from '../domain/date/calendar'
import { exactDate, dateInWords } from '../domain/date/format'
import type { ExportRecord, Reference } from './export-record'
import { blocks } from './blocks'
import { enFiles } from '../messages/en-files'

/** Formats an export record as BibTeX: an entry for the timeline, and one for each source. */
export function asBibtex(record: ExportRecord): string {
  return blocks(
    [bibtexEntry(record)],
    ...record.references.map((reference) => [bibtexReference(reference)]),
  )
}

/** Formats the BibTeX entry of the timeline, or of what is shared from it; `accessed` is an ISO day. */
export function bibtexEntry(
  { key, author, title, address, edition, updated, publication }: ExportRecord,
  accessed?: string,
): string {
  const { formats } = enFiles
  return entry(key, {
    author: `{${plain(author)}}`,
    title: `{${plain(title)}}`,
    howpublished: plain(publication),
    ...yearAndMonth(updated),
    note: plain(
      accessed === undefined
        ? formats.edition(edition)
        : formats.editionAccessed(edition, dateInWords(accessed)),
    ),
    url: plainAddress(address),
    urldate: accessed, // for BibLaTeX; BibTeX ignores it and prints the note
  })
}

/** Formats the BibTeX entry of a source. */
export function bibtexReference({
  id,
  author,
  headline,
  label,
  published,
  url,
  language,
  publisher,
  speaker,
}: Reference): string {
  return entry(id, {
    author: author && `{${plain(author)}}`,
    title: `{${plain(headline ?? `[${label}]`)}}`,
    howpublished: plain(url === undefined ? speaker : publisher),
    ...yearAndMonth(published),
    note: plain(enFiles.formats.published(dateInWords(published))),
    url: url && plainAddress(url),
    language,
  })
}

// An uncertain date is only in the note, in words.
function yearAndMonth(date: string) {
  const [year, month] = exactDate(date)?.split('-') ?? []
  return { year, month: month && monthNames[Number(month) - 1]?.slice(0, 3).toLowerCase() }
}

// BibTeX months are macros, which have no braces.
function entry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  )
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

// BibTeX counts braces even if they are escaped.
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Escapes the special characters of TeX. */
const plain = (text: string) =>
  text.replaceAll(/[\\{}$&#_%~^]/gu, (character) => commands[character] ?? `\\${character}`)

const plainAddress = (address: string) => address.replaceAll(/[\\{}]/gu, encodeURIComponent)
