import { dayOf } from '../domain/date/calendar'
import { spanOf } from '../domain/date/span'
import { dateInWords } from '../domain/date/format'
import type { TimelineEvent } from '../content/schema'
import { typeOf, type Story } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { previewOf, to, absoluteUrl } from '../router/paths'
import { exportRecordOf } from './export-record'
import { asHtml, link } from './as-html'
import { licence } from './site-meta'
import { escaped } from './markup'

/** A date of TimelineJS, as exact as it is known. */
interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * The story as TimelineJS 3 reads it (https://timeline.knightlab.com/docs/json-format.html). `home` is the whole
 * address of the site's first page, and `colourOf` gives for a type of event the colour of a ground for white letters.
 */
export function timelineJsOf(
  story: Story,
  home: string,
  colourOf: (type: EventType) => string,
): string {
  const { scope, updated } = story.timeline
  const about = `How the film came to be, ${dateInWords(scope)}: each claim with who says so, each date as exact as its source. Edition of ${dateInWords(updated)}.`
  return `${JSON.stringify({
    scale: 'human',
    title: {
      unique_id: 'story',
      text: {
        headline: 'Heartstopper Forever',
        text: `<p>${escaped(about)} ${link(home, 'The whole timeline')}.</p><p>${escaped(licence)}</p>`,
      },
    },
    events: story.events.map((event) => slideOf(story, event, home, colourOf(event.type))),
  })}\n`
}

function slideOf(story: Story, event: TimelineEvent, home: string, colour: string) {
  const account = exportRecordOf(story, { kind: 'event', event }, home)
  const { plural } = typeOf(story, event.type)
  const { start, end } = endsOf(event.date)
  return {
    unique_id: event.id,
    start_date: start,
    ...(end && { end_date: end }),
    display_date: account.when,
    group: plural,
    background: { color: colour },
    media: {
      url: absoluteUrl(home, previewOf({ page: 'event', path: to.event(event.id), event })),
      alt: `${event.title}, ${account.when}`,
      link: account.address,
    },
    text: {
      headline: escaped(event.title),
      text: asHtml(account, event.dating),
    },
  }
}

/** The two ends of a date, each only as exact as its text: what has no day gets none. The second only where it differs. */
function endsOf(date: string): { readonly start: DateParts; readonly end?: DateParts } {
  const points = date.match(/\d[\d-]*/gu) ?? []
  const [from = '', until = from] = [points.at(0), points.at(-1)]
  const start = dayOf(spanOf(from).first).slice(0, from.length)
  const end = dayOf(spanOf(until).last).slice(0, until.length)
  return start === end ? { start: partsOf(start) } : { start: partsOf(start), end: partsOf(end) }
}

function partsOf(text: string): DateParts {
  const [year = 0, month, day] = text.split('-').map(Number)
  return { year, ...(month && { month }), ...(day && { day }) }
}
