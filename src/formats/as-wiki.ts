import { exactDate, dateInWords } from '../domain/date/format'
import { referenceInWords, type ExportRecord, type Reference } from './export-record'
import { blocks } from './blocks'
import { percentEncoded } from './markup'

/**
 * Formats an export record as wikitext with footnotes and the template "cite web", as in Wikipedia: each
 * source in full where it is first cited, and last the citation of the timeline itself.
 */
export function asWiki({
  title,
  statements,
  events,
  address,
  edition,
  publication,
}: ExportRecord): string {
  const cited = new Set<Reference>()
  const note = (reference: Reference) => {
    if (cited.has(reference)) return `<ref name="${reference.id}" />`
    cited.add(reference)
    return `<ref name="${reference.id}">${wikiReference(reference)}</ref>`
  }
  return blocks(
    statements.map(
      ({ text, references }) => `* ${plainWiki(text)}${references.map(note).join('')}`,
    ),
    events.map(
      (event) => `* ${plainWiki(event.when)}: [${event.address} ${plainWiki(event.title)}]`,
    ),
    [citeWeb({ title, url: address, website: publication, date: edition })],
  )
}

/** Formats a source as a template, or in words if it has no address. */
export function wikiReference(reference: Reference): string {
  const { author, headline, label, published, url, language, publisher } = reference
  // The template requires an address, so a source known through another is named in words.
  if (url === undefined) return plainWiki(referenceInWords(reference))
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

/** Formats the template "cite web" without its empty fields. */
export function citeWeb(fields: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          `|${key}=${key === 'url' ? value.replaceAll(/[|{}[\]<>\s'~]/gu, percentEncoded) : plainWiki(value)}`,
        ],
  )
  return `{{cite web ${parts.join(' ')}}}`
}

/** Escapes the special characters of wikitext as entities. */
export const plainWiki = (text: string) =>
  text.replaceAll(/[[\]{}|<>&~]|'(?=')|_(?=_)/gu, (character) => `&#${character.charCodeAt(0)};`)
