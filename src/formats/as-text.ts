import { wordsOf } from '../domain/date'
import { saysPublisher } from '../domain/source-names'
import type { Account, Reference } from './account'
import { publication } from './imprint'

/** An account as plain text: numbered sources below, the address last. */
export function asText({ title, when, statements, events, references, address, edition }: Account): string {
  const numbers = (cited: readonly Reference[]) => cited.map((reference) => `[${references.indexOf(reference) + 1}]`).join('')
  return blocks(
    [title, when],
    statements.map(({ text, references }) => `- ${text} ${numbers(references)}`),
    events.map((event) => `- ${event.when}: ${event.title}\n  ${event.address}`),
    references.map((reference, index) => `[${index + 1}] ${referenceInWords(reference)}`),
    [`${publication}, edition of ${edition}`, address],
  )
}

/** Blocks of lines, with an empty line between them; what is empty is left out. */
export function blocks(...parts: readonly (readonly string[])[]): string {
  return parts.map((lines) => lines.filter((line) => line !== '').join('\n')).filter((block) => block !== '').join('\n\n')
}

/** A source in one line: who wrote and published it, its headline, its date and its address, or who reported it. */
export function referenceInWords(reference: Reference): string {
  const { author, publisher, headline, label, published, url, reporter } = reference
  const name = headline === undefined ? label : `“${headline}”`
  return [author, !saysPublisher(reference) && publisher, name, wordsOf(published), url ?? `as reported by ${reporter}`].filter(Boolean).join(', ')
}
