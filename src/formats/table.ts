import { citationsOf } from '../domain/citations'
import { dayOf } from '../domain/date/calendar'
import { spanOf } from '../domain/date/span'
import { dateInWords, exactDate } from '../domain/date/format'
import type { TimelineEvent } from '../content/schema'
import { personOf, typeOf, type Story } from '../domain/story'
import { to, absoluteUrl } from '../router/paths'
import { referenceInWords, referenceTo } from './export-record'
import { enFiles } from '../messages/en-files'

interface RowContext {
  readonly story: Story
  readonly home: string
  readonly event: TimelineEvent
}

const cited = (text: string, sources: readonly string[]) => `${text} [${sources.join(', ')}]`
const day = (number: number) => (Number.isFinite(number) ? dayOf(number) : '')

/** Formats a date as a sentence has it: "on 22 April 2025", "in April 2025", "about April 2025". */
function inSentence(date: string): string {
  const words = dateInWords(date)
  const exact = exactDate(date)
  if (exact === undefined) return words
  return exact.length === 'YYYY-MM-DD'.length
    ? enFiles.formats.table.onDay(words)
    : enFiles.formats.table.inMonth(words)
}

/** The columns of the table, with the value of an event in each; several values are on separate lines. */
const columns: Readonly<Record<string, (context: RowContext) => string | readonly string[]>> = {
  id: ({ event }) => event.id,
  title: ({ event }) => event.title,
  type: ({ story, event }) => typeOf(story, event.type).label,
  // Spreadsheets take "2024-11" and "November 2024" for a day.
  date_edtf: ({ event }) => `edtf:${event.date}`,
  date: ({ event }) => inSentence(event.date),
  earliest_day: ({ event }) => day(spanOf(event.date).first),
  latest_day: ({ event }) => day(spanOf(event.date).last),
  about_the_date: ({ event }) => event.dating ?? '',
  announced_beforehand: ({ event }) =>
    event.planned ? enFiles.formats.table.yes : enFiles.formats.table.no,
  claims: ({ event }) => event.claims.map(({ text, sources }) => cited(text, sources)),
  people: ({ story, event }) => event.people.map((id) => personOf(story, id).name),
  changed: ({ event }) =>
    event.answers.map(({ question, answer, standing, sources }) =>
      cited(`${question}: ${answer} (${standing})`, sources),
    ),
  disagreements: ({ event }) =>
    event.disagreements.map(
      ({ question, sides, why }) =>
        `${question} ${sides.map(({ text, sources, better }) => cited(better ? `${text} ${enFiles.formats.table.better}` : text, sources)).join(' / ')} ${why}`,
    ),
  sources: ({ story, event }) =>
    citationsOf(event).map((id) => `${id}: ${referenceInWords(referenceTo(story, id))}`),
  address: ({ home, event }) => absoluteUrl(home, to.event(event.id)),
}

/**
 * Formats events as CSV (RFC 4180), one row each, with a byte order mark so that spreadsheets read UTF-8. Where a comma is the
 * decimal sign, they expect semicolons. An apostrophe defuses what a spreadsheet would take for a formula.
 */
export function csvOf(
  story: Story,
  events: readonly TimelineEvent[],
  home: string,
  separator: ',' | ';' = ',',
): string {
  const rows = events.map((event) =>
    Object.values(columns).map((valueOf) => [valueOf({ story, home, event })].flat().join('\n')),
  )
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`
}

// Also after semicolons and tabs, which separate cells in some locales.
const formula = /(?<=(?:^|[;\t\r\n])[\s"]*)[=+\-@＝＋－＠]/gu

function cell(text: string): string {
  const defused = text.replaceAll(formula, "'$&")
  return /[",;\t\r\n]/u.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}
