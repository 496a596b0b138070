import { dayOf } from '../domain/date/calendar'
import type { TimelineEvent } from '../content/schema'
import { typeOf, type Story } from '../domain/story'
import { files, absoluteUrl } from '../router/paths'
import { exportRecordOf, type ExportRecord, type Reference } from './export-record'
import { blocks } from './blocks'
import { calendarDaysOf, calendarNote, calendarRule } from './calendar-days'
import { licence, publication } from './site-meta'
import { publicationTimeOf } from './publication-time'
import { uuidOf, uuidOfEvent } from './uuid'

/*
 * The story as iCalendar (RFC 5545, and the names of RFC 7986). Written by hand: the libraries that write calendars
 * take moments for dates, or know no journal entries.
 */

/** An event and the account of it. */
interface Told {
  readonly event: TimelineEvent
  readonly account: ExportRecord
}

/** The whole story as a calendar; `home` is the whole address of the site's first page. */
export function calendarOf(story: Story, home: string): string {
  const told = story.events.map((event) => tell(story, event, home))
  const undated = told.filter(({ event }) => !calendarDaysOf(event.date))
  const description = blocks(
    [`How the film Heartstopper Forever came to be, each event with who says so. ${calendarRule}`],
    undated.length > 0
      ? ['Without a day here:', ...undated.map(({ account }) => datedTitle(account))]
      : [],
    [licence],
  )
  return written([
    `UID:${uuidOf('calendar', 'story')}`,
    `LAST-MODIFIED:${stampOf(story)}`,
    `URL:${home}`,
    `SOURCE;VALUE=URI:${absoluteUrl(home, files.calendar)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    // As RFC 7986 names them, and as most programs still do.
    ...['NAME', 'X-WR-CALNAME'].map((name) => text(name, publication)),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => text(name, description)),
    ...told.flatMap((each) => componentOf(story, each)),
  ])
}

/** One event as a calendar of its own, for those who want only this one in theirs. */
export const eventCalendarOf = (story: Story, event: TimelineEvent, home: string): string =>
  written(componentOf(story, tell(story, event, home)))

const tell = (story: Story, event: TimelineEvent, home: string): Told => ({
  event,
  account: exportRecordOf(story, { kind: 'event', event }, home),
})

const datedTitle = ({ when, title }: ExportRecord) => `${when}: ${title}`

/** An event of a calendar, or a journal entry where it has no day: that may stand without one. */
function componentOf(story: Story, { event, account }: Told): readonly string[] {
  const { title, when, statements, address } = account
  const days = calendarDaysOf(event.date)
  const kind = days ? 'VEVENT' : 'VJOURNAL'
  const isSettled = days?.isCertain && !event.planned
  const description = [
    [`Date: ${when}.`, event.dating, days?.isCertain ? '' : calendarNote(event.date)]
      .filter(Boolean)
      .join(' '),
    ...statements.map(({ text, references }) => `• ${text} (${speakersIn(references)})`),
    address,
  ].join('\n')
  return [
    `BEGIN:${kind}`,
    `UID:${uuidOfEvent(event)}`,
    `DTSTAMP:${stampOf(story)}`,
    ...(days
      ? [
          `DTSTART;VALUE=DATE:${basic(dayOf(days.first))}`,
          `DTEND;VALUE=DATE:${basic(dayOf(days.last + 1))}`,
          'TRANSP:TRANSPARENT',
        ]
      : []),
    ...(days && !isSettled ? ['STATUS:TENTATIVE'] : []),
    text('SUMMARY', isSettled ? title : datedTitle(account)),
    text('DESCRIPTION', description),
    text('CATEGORIES', typeOf(story, event.type).label),
    `URL:${address}`,
    `END:${kind}`,
  ]
}

const speakersIn = (references: readonly Reference[]) =>
  [...new Set(references.map(({ speaker }) => speaker))].join('; ')

const stampOf = ({ timeline }: Story) => basic(publicationTimeOf(timeline.updated))

// How iCalendar is written

/** A day or a moment, without the signs between its parts. */
const basic = (text: string) => text.replaceAll(/[-:]/gu, '')

/** A property whose value is a text. */
function text(name: string, value: string): string {
  return `${name}:${value.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}`
}

/** A calendar of these lines, folded and ended as they are sent. */
function written(lines: readonly string[]): string {
  const whole = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heartstopper Forever//A sourced timeline//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
  return whole.map((line) => `${folded(line)}\r\n`).join('')
}

const mostOctets = 75

/** A line in pieces of at most 75 octets, none of them ending within a letter. */
function folded(line: string): string {
  let octets = 0
  return Array.from(line, (letter) => {
    const size = octetsOf(letter)
    const fits = octets + size <= mostOctets
    octets = fits ? octets + size : size + 1
    return fits ? letter : `\r\n ${letter}`
  }).join('')
}

/** The length of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  return [0x80, 0x800, 0x1_0000].filter((limit) => point >= limit).length + 1
}
