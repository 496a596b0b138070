import { exactDate, dateInWords } from '../domain/date/format'
import { referenceInWords, type ExportRecord, type Reference } from './export-record'
import { blocks } from './blocks'
import { publication } from './site-meta'
import { percentEncoded } from './markup'

/**
 * An account for a wiki that cites by footnotes and the template "cite web", as Wikipedia does: each statement with its
 * sources, each of them written out where it is first cited; last the citation of the timeline itself.
 */
export function asWiki({ title, statements, events, address, edition }: ExportRecord): string {
  const cited = new Set<Reference>()
  const note = (reference: Reference) => {
    if (cited.has(reference)) return `<ref name="${reference.id}" />`
    cited.add(reference)
    return `<ref name="${reference.id}">${citation(reference)}</ref>`
  }
  return blocks(
    statements.map(({ text, references }) => `* ${plain(text)}${references.map(note).join('')}`),
    events.map((event) => `* ${plain(event.when)}: [${event.address} ${plain(event.title)}]`),
    [citeWeb({ title, url: address, website: publication, date: edition })],
  )
}

function citation(reference: Reference): string {
  const { author, headline, label, published, url, language, publisher } = reference
  // The template wants an address; what nobody here has seen is named in words.
  if (url === undefined) return plain(referenceInWords(reference))
  const date = exactDate(published) === undefined ? undefined : dateInWords(published)
  return citeWeb({
    author,
    title: headline ?? `[${label}]`,
    url,
    website: publisher,
    date,
    language: language === 'en' ? undefined : language,
  })
}

function citeWeb(fields: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          `|${key}=${key === 'url' ? value.replaceAll(/[|{}[\]<>\s'~]/gu, percentEncoded) : plain(value)}`,
        ],
  )
  return `{{cite web ${parts.join(' ')}}}`
}

/** Signs that a wiki would read as its own are written as entities. */
const plain = (text: string) =>
  text.replaceAll(/[[\]{}|<>&~]|'(?=')|_(?=_)/gu, (sign) => `&#${sign.charCodeAt(0)};`)
