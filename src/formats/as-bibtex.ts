import { monthNames } from '../domain/date/calendar'
import { exactDate, dateInWords } from '../domain/date/format'
import type { ExportRecord, Reference } from './export-record'
import { blocks } from './blocks'
import { publication } from './site-meta'

/** An account as BibTeX: an entry for the timeline's own page, and one for each source. */
export function asBibtex({
  key,
  title,
  references,
  address,
  edition,
  updated,
}: ExportRecord): string {
  return blocks(
    [
      entry(key, {
        author: `{${plain(publication)}}`,
        title: `{${plain(title)}}`,
        ...yearAndMonth(updated),
        note: plain(`Edition of ${edition}`),
        url: plainAddress(address),
      }),
    ],
    ...references.map((reference) => [entryOf(reference)]),
  )
}

function entryOf({
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
    note: plain(`Published ${dateInWords(published)}`),
    url: url && plainAddress(url),
    language,
  })
}

// A date in doubt stands in the note only, in words.
function yearAndMonth(date: string) {
  const [year, month] = exactDate(date)?.split('-') ?? []
  return { year, month: month && monthNames[Number(month) - 1]?.slice(0, 3).toLowerCase() }
}

// The names of months are macros of BibTeX, which stand without braces.
function entry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  )
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

// Braces are counted even where they are marked as plain.
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Signs that TeX would read as its own are written as what they are. */
const plain = (text: string) =>
  text.replaceAll(/[\\{}$&#_%~^]/gu, (sign) => commands[sign] ?? `\\${sign}`)

const plainAddress = (address: string) => address.replaceAll(/[\\{}]/gu, encodeURIComponent)
