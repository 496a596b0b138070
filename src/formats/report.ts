import type { Person, TimelineEvent } from '../content/schema'
import { dateInWords } from '../domain/date/format'
import type { Story } from '../domain/story'
import { enNotes } from '../messages/en-notes'

/** What an error can be reported in: a claim, or an event or person as a whole. */
export interface Reportable {
  /** Such as "filming-wraps/c3". */
  readonly id: string
  readonly text: string
}

/** Lists the claims of an event. */
export const reportablesOfEvent = ({ id, claims }: TimelineEvent): readonly Reportable[] =>
  claims.map(({ text }, index) => ({ id: `${id}/c${index + 1}`, text }))

/** Lists the statements about a person. */
export const reportablesOfPerson = ({ id, credits, standings }: Person): readonly Reportable[] => [
  ...credits.map(({ text }, index) => ({ id: `${id}/credit-${index + 1}`, text })),
  ...standings.map(({ text }, index) => ({ id: `${id}/standing-${index + 1}`, text })),
]

/**
 * Makes the link that reports an error to a contact: a mail address, or the address of a form in which {title} and {body} are
 * filled in.
 */
export function reportHref(
  contact: string,
  { timeline }: Story,
  { id, text }: Reportable,
  address: string,
): string {
  const { report } = enNotes
  const title = encodeURIComponent(report.title(id))
  const body = encodeURIComponent(
    [
      `${id}: ${text}`,
      report.edition(dateInWords(timeline.updated)),
      report.address(address),
      '',
      report.ask,
      '',
    ].join('\n'),
  )
  return contact.startsWith('https:')
    ? contact.replace('{title}', () => title).replace('{body}', () => body)
    : `mailto:${contact}?subject=${title}&body=${body.replaceAll('%0A', '%0D%0A')}` // RFC 6068
}
