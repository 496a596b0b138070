import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Timeline, TimelineEvent } from '../content/schema'
import { typeOf, type Story } from '../domain/story'
import { feedsOf, to, absoluteUrl } from '../router/paths'
import { exportRecordOf } from './export-record'
import { asHtml, correctionAsHtml } from './as-html'
import { licence, publicationOf } from './site-meta'
import { publicationTimeOf } from './publication-time'
import { wholeStory, type Topic } from './topic'
import { uuidOf, uuidOfEvent } from './uuid'
import { enPages } from '../messages/en-pages'

/*
 * Additions to the timeline and corrections, by the day of the edit rather than the day of the event. Both
 * feeds have the same entries.
 */

/** An entry of both feeds. */
interface Entry {
  readonly id: string
  /** When it was published: on the day of the edit, in the order of the story. */
  readonly time: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly address: string
  readonly subjects: readonly string[]
}

const language = 'en-GB'

/** Returns what both feeds say of themselves. */
const aboutOf = ({ timeline: { site } }: Story, { name }: Topic) => ({
  title: enPages.formats.feed.title(site.name, name),
  description: enPages.formats.feed.description(site.title, name),
  author: publicationOf(site),
})

/** Formats the additions and corrections of a topic as Atom (RFC 4287); `home` is the absolute URL of the home page. */
export function atomFeedOf(story: Story, home: string, topic = wholeStory(story)): string {
  const { title, description, author } = aboutOf(story, topic)
  const entries = entriesOf(story, home, topic)
  const edited = publicationTimeOf(story.timeline.updated)
  const [newest] = entries
  return generateAtomFeed({
    id: urnOf(uuidOf('feed', topic.id ?? 'additions-and-corrections')),
    title: { value: title },
    subtitle: { value: description },
    rights: { value: licence },
    updated: newest && newest.time > edited ? newest.time : edited,
    authors: [{ name: author, uri: home }],
    links: [
      {
        rel: 'self',
        type: 'application/atom+xml',
        href: absoluteUrl(home, feedsOf(topic.page).atom),
      },
      { rel: 'alternate', type: 'text/html', href: absoluteUrl(home, topic.page) },
    ],
    xml: { lang: language },
    entries: entries.map(({ id, time, title, summary, html, address, subjects }) => ({
      id,
      title: { value: title },
      summary: { value: summary },
      content: { type: 'html', value: html },
      links: [{ rel: 'alternate', type: 'text/html', href: address }],
      categories: subjects.map((term) => ({ term })),
      published: time,
      updated: time,
    })),
  })
}

/** Formats the additions and corrections of a topic as JSON Feed 1.1. */
export function jsonFeedOf(story: Story, home: string, topic = wholeStory(story)): string {
  const { title, description, author } = aboutOf(story, topic)
  const feed = generateJsonFeed({
    title,
    description,
    language,
    home_page_url: absoluteUrl(home, topic.page),
    feed_url: absoluteUrl(home, feedsOf(topic.page).jsonFeed),
    authors: [{ name: author, url: home }],
    items: entriesOf(story, home, topic).map(
      ({ id, time, title, summary, html, address, subjects }) => ({
        id,
        url: address,
        title,
        summary,
        content_html: html,
        date_published: time,
        date_modified: time,
        tags: [...subjects],
      }),
    ),
  })
  return `${JSON.stringify(feed)}\n`
}

const urnOf = (uuid: string) => `urn:uuid:${uuid}`

/** Lists the entries of a topic, the newest first; on one day corrections before events, and later events before earlier ones. */
function entriesOf(story: Story, home: string, topic: Topic): readonly Entry[] {
  const timeOf = timesOf(story)
  return [
    ...topic.events.map((event) => additionOf(story, event, timeOf(event), home)),
    ...topic.corrections.map((one) => correctionOf(story, one, timeOf(one), home)),
  ].toSorted((a, b) => (a.time < b.time ? 1 : -1))
}

type Correction = Timeline['corrections'][number]

/** Returns when each event and correction was published: those of one day a second apart, the same in every feed. */
function timesOf({ events, timeline }: Story) {
  const counts = new Map<string, number>()
  const times = new Map(
    [...events, ...timeline.corrections].map((edit) => {
      const day = dayOfEdit(edit)
      const seconds = counts.get(day) ?? 0
      counts.set(day, seconds + 1)
      return [edit, publicationTimeOf(day, seconds)]
    }),
  )
  return (edit: TimelineEvent | Correction) => times.get(edit) ?? publicationTimeOf(dayOfEdit(edit))
}

const dayOfEdit = (edit: TimelineEvent | Correction) => ('added' in edit ? edit.added : edit.date)

function additionOf(story: Story, event: TimelineEvent, time: string, home: string): Entry {
  const record = exportRecordOf(story, { kind: 'event', event }, home)
  const { label } = typeOf(story, event.type)
  const about = enPages.formats.feed.about(label, record.when)
  return {
    id: urnOf(uuidOfEvent(event)),
    time,
    title: event.title,
    summary: enPages.formats.feed.added(about),
    html: asHtml(record, [about, event.dating].filter(Boolean).join(' ')),
    address: record.address,
    subjects: [label],
  }
}

function correctionOf(
  story: Story,
  { id, text, event: name, change }: Correction,
  time: string,
  home: string,
): Entry {
  const event = name && story.eventsByName.get(name)
  const address = absoluteUrl(home, event ? to.event(event.id) : to.about())
  return {
    id: urnOf(uuidOf('correction', id)),
    time,
    title: event ? enPages.formats.feed.correctionOf(event.title) : enPages.formats.feed.correction,
    summary: text,
    html: correctionAsHtml(text, change, address),
    address,
    subjects: [enPages.formats.feed.correction],
  }
}
