import { referenceInWords, type ExportRecord, type Reference } from './export-record'
import { blocks } from './blocks'
import { enFiles } from '../messages/en-files'

/** Formats an export record as plain text, with numbered sources below and the address last. */
export function asText({
  title,
  when,
  statements,
  events,
  references,
  address,
  edition,
  publication,
}: ExportRecord): string {
  const numbers = (cited: readonly Reference[]) =>
    cited.map((reference) => `[${references.indexOf(reference) + 1}]`).join('')
  return blocks(
    [title, when],
    statements.map(({ text, references }) => `- ${text} ${numbers(references)}`),
    events.map((event) => `- ${event.when}: ${event.title}\n  ${event.address}`),
    references.map((reference, index) => `[${index + 1}] ${referenceInWords(reference)}`),
    [enFiles.formats.editionOf(publication, edition), address],
  )
}
