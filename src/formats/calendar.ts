import { dayOf } from '../domain/date/calendar'
import type { TimelineEvent } from '../content/schema'
import { typeOf, type Story } from '../domain/story'
import { feedsOf, absoluteUrl } from '../router/paths'
import { exportRecordOf, type ExportRecord, type Reference } from './export-record'
import { blocks } from './blocks'
import { calendarDaysOf } from './calendar-days'
import { calendarNote, calendarRule } from './calendar-note'
import { licence, titled } from './site-meta'
import { wholeStory } from './topic'
import { publicationTimeOf } from './publication-time'
import { uuidOf, uuidOfEvent } from './uuid'
import { enPages } from '../messages/en-pages'

/*
 * The story as iCalendar (RFC 5545 and RFC 7986). No library: those tried take dates for moments in time,
 * or have no journal entries.
 */

interface ExportedEvent {
  readonly event: TimelineEvent
  readonly record: ExportRecord
}

/** Formats the events of a topic as a calendar; `home` is the absolute URL of the home page. */
export function calendarOf(story: Story, home: string, topic = wholeStory(story)): string {
  const name = titled(story.timeline.site, topic.name)
  const exported = topic.events.map((event) => exportEvent(story, event, home))
  const undated = exported.filter(({ event }) => !calendarDaysOf(event.date))
  const description = blocks(
    [`${story.timeline.site.description} ${calendarRule}`],
    undated.length > 0
      ? [enPages.formats.calendar.undated, ...undated.map(({ record }) => datedTitle(record))]
      : [],
    [licence],
  )
  return written([
    `UID:${uuidOf('calendar', topic.id ?? 'story')}`,
    `LAST-MODIFIED:${stampOf(story)}`,
    `URL:${absoluteUrl(home, topic.page)}`,
    `SOURCE;VALUE=URI:${absoluteUrl(home, feedsOf(topic.page).calendar)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    // The names in RFC 7986, and those that most calendar apps still use.
    ...['NAME', 'X-WR-CALNAME'].map((property) => text(property, name)),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => text(name, description)),
    ...exported.flatMap((each) => componentOf(story, each)),
  ])
}

/** Formats one event as a calendar. */
export const eventCalendarOf = (story: Story, event: TimelineEvent, home: string): string =>
  written(componentOf(story, exportEvent(story, event, home)))

const exportEvent = (story: Story, event: TimelineEvent, home: string): ExportedEvent => ({
  event,
  record: exportRecordOf(story, { kind: 'event', event }, home),
})

const datedTitle = ({ when, title }: ExportRecord) => `${when}: ${title}`

/** Formats an event; one without a day becomes a journal entry, which needs no date. */
function componentOf(story: Story, { event, record }: ExportedEvent): readonly string[] {
  const { title, when, statements, address } = record
  const days = calendarDaysOf(event.date)
  const kind = days ? 'VEVENT' : 'VJOURNAL'
  const isSettled = days?.isCertain && !event.planned
  const description = [
    [
      enPages.formats.calendar.date(when),
      event.dating,
      days?.isCertain ? '' : calendarNote(event.date),
    ]
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
    text('SUMMARY', isSettled ? title : datedTitle(record)),
    text('DESCRIPTION', description),
    text('CATEGORIES', typeOf(story, event.type).label),
    `URL:${address}`,
    `END:${kind}`,
  ]
}

const speakersIn = (references: readonly Reference[]) =>
  [...new Set(references.map(({ speaker }) => speaker))].join('; ')

const stampOf = ({ timeline }: Story) => basic(publicationTimeOf(timeline.updated))

/** Formats a day or a moment in the basic format of ISO 8601. */
const basic = (text: string) => text.replaceAll(/[-:]/gu, '')

/** Formats a property with a text value. */
function text(name: string, value: string): string {
  return `${name}:${value.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}`
}

/** Wraps lines in a calendar, folded and with CRLF. */
function written(lines: readonly string[]): string {
  const whole = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//A sourced timeline//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
  return whole.map((line) => `${folded(line)}\r\n`).join('')
}

const maxOctets = 75

/** Folds a line into pieces of at most 75 octets, never within a character. */
function folded(line: string): string {
  let octets = 0
  return Array.from(line, (letter) => {
    const size = octetsOf(letter)
    const fits = octets + size <= maxOctets
    octets = fits ? octets + size : size + 1
    return fits ? letter : `\r\n ${letter}`
  }).join('')
}

/** Computes the length of a character in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  return [0x80, 0x800, 0x1_0000].filter((limit) => point >= limit).length + 1
}
