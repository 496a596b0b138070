import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Timeline, TimelineEvent } from '../content/schema'
import { typeOf, type Story } from '../domain/story'
import { files, to, absoluteUrl } from '../router/paths'
import { exportRecordOf } from './export-record'
import { asHtml } from './as-html'
import { licence, publicationOf } from './site-meta'
import { publicationTimeOf } from './publication-time'
import { uuidOf, uuidOfEvent } from './uuid'
import { enPages } from '../messages/en-pages'

/*
 * Additions to the timeline and corrections, by the day of the edit rather than the day of the event. Both
 * feeds have the same entries.
 */

/** An entry of both feeds. */
interface Entry {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly address: string
  readonly subjects: readonly string[]
}

const language = 'en-GB'

/** Returns what both feeds say of themselves. */
const aboutOf = ({ timeline: { site } }: Story) => ({
  title: enPages.formats.feed.title(site.name),
  description: enPages.formats.feed.description(site.title),
  author: publicationOf(site),
})

/** Formats the additions and corrections as Atom (RFC 4287); `home` is the absolute URL of the home page. */
export function atomFeedOf(story: Story, home: string): string {
  const { title, description, author } = aboutOf(story)
  const { updated } = story.timeline
  return generateAtomFeed({
    id: urnOf(uuidOf('feed', 'additions-and-corrections')),
    title: { value: title },
    subtitle: { value: description },
    rights: { value: licence },
    updated: publicationTimeOf(updated),
    authors: [{ name: author, uri: home }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(home, files.atom) },
      { rel: 'alternate', type: 'text/html', href: home },
    ],
    xml: { lang: language },
    entries: entriesOf(story, home).map(({ id, day, title, summary, html, address, subjects }) => ({
      id,
      title: { value: title },
      summary: { value: summary },
      content: { type: 'html', value: html },
      links: [{ rel: 'alternate', type: 'text/html', href: address }],
      categories: subjects.map((term) => ({ term })),
      published: publicationTimeOf(day),
      updated: publicationTimeOf(day),
    })),
  })
}

/** Formats the additions and corrections as JSON Feed 1.1. */
export function jsonFeedOf(story: Story, home: string): string {
  const { title, description, author } = aboutOf(story)
  const feed = generateJsonFeed({
    title,
    description,
    language,
    home_page_url: home,
    feed_url: absoluteUrl(home, files.jsonFeed),
    authors: [{ name: author, url: home }],
    items: entriesOf(story, home).map(({ id, day, title, summary, html, address, subjects }) => ({
      id,
      url: address,
      title,
      summary,
      content_html: html,
      date_published: publicationTimeOf(day),
      date_modified: publicationTimeOf(day),
      tags: [...subjects],
    })),
  })
  return `${JSON.stringify(feed)}\n`
}

const urnOf = (uuid: string) => `urn:uuid:${uuid}`

/** Lists the entries, the newest first; on one day corrections before events, and later events before earlier ones. */
function entriesOf(story: Story, home: string): readonly Entry[] {
  const inOrder = [
    ...story.events.map((event) => additionOf(story, event, home)),
    ...story.timeline.corrections.map((correction) => correctionOf(story, correction, home)),
  ]
  return inOrder.toReversed().toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
}

function additionOf(story: Story, event: TimelineEvent, home: string): Entry {
  const record = exportRecordOf(story, { kind: 'event', event }, home)
  const { label } = typeOf(story, event.type)
  const about = enPages.formats.feed.about(label, record.when)
  return {
    id: urnOf(uuidOfEvent(event)),
    day: event.added,
    title: event.title,
    summary: enPages.formats.feed.added(about),
    html: asHtml(record, [about, event.dating].filter(Boolean).join(' ')),
    address: record.address,
    subjects: [label],
  }
}

function correctionOf(
  story: Story,
  { id, date, text, event: name }: Timeline['corrections'][number],
  home: string,
): Entry {
  const event = name && story.eventsByName.get(name)
  const address = absoluteUrl(home, event ? to.event(event.id) : to.about())
  return {
    id: urnOf(uuidOf('correction', id)),
    day: date,
    title: event ? enPages.formats.feed.correctionOf(event.title) : enPages.formats.feed.correction,
    summary: text,
    html: asHtml({ statements: [], address }, text),
    address,
    subjects: [enPages.formats.feed.correction],
  }
}
