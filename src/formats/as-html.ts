import type { Account, Reference } from './account'
import { escaped } from './markup'
import { speakerOf } from './said-by'

/** The statements of an account as a list in plain HTML, each with links to who says so. */
export function asHtml({ statements }: Pick<Account, 'statements'>): string {
  return `<ul>${statements.map(({ text, references }) => `<li>${escaped(text)} (${references.map(linkTo).join('; ')})</li>`).join('')}</ul>`
}

/** A link in plain HTML. */
export const link = (address: string, text: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`

function linkTo(reference: Reference): string {
  const speaker = speakerOf(reference)
  return reference.url === undefined ? escaped(speaker) : link(reference.url, speaker)
}
