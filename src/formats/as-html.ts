import type { ExportRecord, Reference } from './export-record'
import { escaped } from './markup'
import { enPages } from '../messages/en-pages'

/** Formats an export record as plain HTML: an opening, the statements with links to their sources, and a link to the timeline. */
export function asHtml(
  { statements, address }: Pick<ExportRecord, 'statements' | 'address'>,
  opening = '',
): string {
  const list = statements
    .map(
      ({ text, references }) => `<li>${escaped(text)} (${references.map(linkTo).join('; ')})</li>`,
    )
    .join('')
  return `${opening && `<p>${escaped(opening)}</p>`}${list && `<ul>${list}</ul>`}<p>${link(address, enPages.formats.inTimeline)}</p>`
}

/** Formats a link in plain HTML. */
export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`

const linkTo = ({ url, speaker }: Reference) =>
  url === undefined ? escaped(speaker) : link(url, speaker)
