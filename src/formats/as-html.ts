import type { ExportRecord, Reference } from './export-record'
import { escaped } from './markup'

/** An account in plain HTML: what is said first, the statements, each with links to who says so, and the way to the timeline. */
export function asHtml(
  { statements, address }: Pick<ExportRecord, 'statements' | 'address'>,
  opening = '',
): string {
  const told = statements
    .map(
      ({ text, references }) => `<li>${escaped(text)} (${references.map(linkTo).join('; ')})</li>`,
    )
    .join('')
  return `${opening && `<p>${escaped(opening)}</p>`}${told && `<ul>${told}</ul>`}<p>${link(address, 'In the timeline')}</p>`
}

/** A link in plain HTML. */
export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`

const linkTo = ({ url, speaker }: Reference) =>
  url === undefined ? escaped(speaker) : link(url, speaker)
