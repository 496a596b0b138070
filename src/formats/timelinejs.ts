import { dayOf } from '../domain/date/calendar'
import { spanOf } from '../domain/date/span'
import { dateInWords } from '../domain/date/format'
import type { TimelineEvent } from '../content/schema'
import { typeOf, type Story } from '../domain/story'
import type { LeafColour } from '../domain/vocabulary'
import { previewOf, to, absoluteUrl } from '../router/paths'
import { exportRecordOf } from './export-record'
import { asHtml, link } from './as-html'
import { licence } from './site-meta'
import { escaped } from './markup'
import { enPages } from '../messages/en-pages'

/** A date in TimelineJS, as exact as it is known. */
interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * Formats the story for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). `home` is the
 * absolute URL of the home page, and `colourOf` gives the background for white text by colour of leaf.
 */
export function timelineJsOf(
  story: Story,
  home: string,
  colourOf: (colour: LeafColour) => string,
): string {
  const { site, scope, updated } = story.timeline
  const about = enPages.formats.timelineJs.about(
    site.title,
    dateInWords(scope),
    dateInWords(updated),
  )
  return `${JSON.stringify({
    scale: 'human',
    title: {
      unique_id: 'story',
      text: {
        headline: site.name,
        text: `<p>${escaped(about)} ${link(home, enPages.formats.timelineJs.link)}.</p><p>${escaped(licence)}</p>`,
      },
    },
    events: story.events.map((event) => slideOf(story, event, home, colourOf)),
  })}\n`
}

function slideOf(
  story: Story,
  event: TimelineEvent,
  home: string,
  colourOf: (colour: LeafColour) => string,
) {
  const record = exportRecordOf(story, { kind: 'event', event }, home)
  const { plural, colour } = typeOf(story, event.type)
  const { start, end } = endsOf(event.date)
  return {
    unique_id: event.id,
    start_date: start,
    ...(end && { end_date: end }),
    display_date: record.when,
    group: plural,
    background: { color: colourOf(colour) },
    media: {
      url: absoluteUrl(home, previewOf({ page: 'event', path: to.event(event.id), event })),
      alt: `${event.title}, ${record.when}`,
      link: record.address,
    },
    text: {
      headline: escaped(event.title),
      text: asHtml(record, event.dating),
    },
  }
}

/** Finds the start and end of a date, each only as exact as its text; no end if it equals the start. */
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
