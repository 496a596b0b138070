import type { ExportRecord, Reference } from './export-record'
import { blocks } from './blocks'
import { percentEncoded } from './markup'
import { enFiles } from '../messages/en-files'

/** Formats an export record as Markdown, each statement with links to its sources. */
export function asMarkdown({
  title,
  when,
  statements,
  events,
  address,
  edition,
  publication,
}: ExportRecord): string {
  return blocks(
    [`## ${linked(title, address)}`],
    [when && `*${plainMarkdown(when)}*`],
    statements.map(
      ({ text, references }) => `- ${plainMarkdown(text)} (${references.map(linkTo).join('; ')})`,
    ),
    events.map((event) => `- ${plainMarkdown(event.when)}: ${linked(event.title, event.address)}`),
    [enFiles.formats.fromEdition(linked(publication, address), edition)],
  )
}

const linkTo = ({ url, speaker }: Reference) =>
  url === undefined ? plainMarkdown(speaker) : linked(speaker, url)

/** Formats a link in Markdown. */
export const linked = (text: string, address: string) =>
  `[${plainMarkdown(text)}](${address.replaceAll(/[()<>\\]/gu, percentEncoded)})`

/** Escapes the special characters of Markdown, including those that begin a list. */
export const plainMarkdown = (text: string) =>
  text
    .replaceAll(/[\\`*_[\]<>~|#&]/gu, String.raw`\$&`)
    .replace(/^(\d*)([-+=.)])/u, String.raw`$1\$2`)
