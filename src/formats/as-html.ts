import type { Timeline } from '../content/schema'
import { diffWords, type DiffPart } from '../domain/word-diff'
import type { ExportRecord, Reference } from './export-record'
import { escaped } from './markup'
import { enNotes } from '../messages/en-notes'
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

/** Formats a correction as plain HTML: what it is, the words before and after with their changes marked, and a link to the timeline. */
export function correctionAsHtml(
  text: string,
  change: Timeline['corrections'][number]['change'],
  address: string,
): string {
  const { before, after } = diffWords(change?.before ?? '', change?.after ?? '')
  const { corrections } = enNotes
  const changed = change
    ? `<p>${corrections.before}: ${marked(before, 'del')}</p><p>${corrections.after}: ${marked(after, 'ins')}</p>`
    : ''
  return `<p>${escaped(text)}</p>${changed}<p>${link(address, enPages.formats.inTimeline)}</p>`
}

const marked = (parts: readonly DiffPart[], mark: 'del' | 'ins') =>
  parts
    .map(({ text, isChanged }) =>
      isChanged ? `<${mark}>${escaped(text)}</${mark}>` : escaped(text),
    )
    .join(' ')

/** Formats a link in plain HTML. */
export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`

const linkTo = ({ url, speaker }: Reference) =>
  url === undefined ? escaped(speaker) : link(url, speaker)
