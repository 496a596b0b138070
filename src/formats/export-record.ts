import { dateInWords } from '../domain/date/format'
import { whenOf } from '../domain/event-words'
import type { Person, Site, Source, SourceId, TimelineEvent } from '../content/schema'
import { saysPublisher, speakerOf } from '../domain/source-names'
import { slugOf } from '../domain/slug'
import { personStandingInFull } from '../domain/standing-labels'
import { sourceOf, type Story } from '../domain/story'
import { eventsIn } from '../domain/listing'
import { defaultView } from '../domain/view'
import { to, absoluteUrl } from '../router/paths'
import { nameOf, pathOf, type Shared } from './shared'
import { publicationOf } from './site-meta'
import { enFiles } from '../messages/en-files'

/** A source to cite. */
export interface Reference extends Source {
  /** The publisher, and the reporter if it is known through one. */
  readonly speaker: string
}

/** A statement and its sources, the best first. */
export interface Statement {
  readonly text: string
  readonly references: readonly Reference[]
}

/** What is shared, prepared once for all formats. */
export interface ExportRecord {
  /** A key of lower-case letters, digits and hyphens. */
  readonly key: string
  /** Who wrote the texts. */
  readonly author: string
  /** The name of the timeline. */
  readonly publication: string
  readonly title: string
  /** The date in words; '' if there is none. */
  readonly when: string
  readonly statements: readonly Statement[]
  /** The events of a view, without their statements. */
  readonly events: readonly {
    readonly title: string
    readonly when: string
    readonly address: string
  }[]
  /** The sources of all statements, each once, in the order of citation. */
  readonly references: readonly Reference[]
  readonly address: string
  /** The day of the last edit; `edition` is the same in words. */
  readonly updated: string
  readonly edition: string
}

/** Makes the export record of what is shared; `home` is the absolute URL of the home page. */
export function exportRecordOf(story: Story, shared: Shared, home: string): ExportRecord {
  const { subject } = story.timeline.site
  const cited = statementsIn(shared, subject)
  const references = new Map(
    cited.flatMap(({ sources }) => sources).map((id) => [id, referenceTo(story, id)]),
  )
  return {
    key: keyOf(story.timeline.site, shared),
    author: story.timeline.site.author,
    publication: publicationOf(story.timeline.site),
    title: titleOf(story, shared),
    when: shared.kind === 'event' ? whenOf(shared.event) : '',
    statements: cited.map(({ text, sources }) => ({
      text,
      references: sources.flatMap((id) => references.get(id) ?? []),
    })),
    events:
      shared.kind === 'view'
        ? eventsIn(story, shared.view).map((event) => ({
            title: event.title,
            when: whenOf(event),
            address: absoluteUrl(home, to.event(event.id)),
          }))
        : [],
    references: [...references.values()],
    address: absoluteUrl(home, pathOf(shared)),
    updated: story.timeline.updated,
    edition: dateInWords(story.timeline.updated),
  }
}

/** Lists the events of what is shared. */
export function eventsOf(story: Story, shared: Shared): readonly TimelineEvent[] {
  switch (shared.kind) {
    case 'event':
      return [shared.event]
    case 'person':
      return eventsIn(story, { ...defaultView, person: shared.person.id })
    case 'view':
      return eventsIn(story, shared.view)
  }
}

/** Makes the reference to a source. */
export function referenceTo(story: Story, id: SourceId): Reference {
  const source = sourceOf(story, id)
  return { ...source, speaker: speakerOf(story, source) }
}

/** Formats a reference in one line: author, publisher, headline, date and address. */
export function referenceInWords(reference: Reference): string {
  const { author, headline, label, published, url, speaker } = reference
  const name = headline === undefined ? label : `“${headline}”`
  const isNamed = url === undefined || saysPublisher(reference)
  const words = [author, !isNamed && speaker, name, dateInWords(published), url]
    .filter(Boolean)
    .join(', ')
  return url === undefined ? `${words} (${speaker})` : words
}

const titleOf = ({ timeline }: Story, shared: Shared) =>
  shared.kind === 'view' && shared.name === '' ? timeline.site.title : nameOf(shared)

function keyOf({ name }: Site, shared: Shared): string {
  const own =
    shared.kind === 'view'
      ? slugOf(shared.name) || 'timeline'
      : (shared.kind === 'event' ? shared.event : shared.person).id
  return `${slugOf(name)}-${own}`
}

interface Cited {
  readonly text: string
  readonly sources: readonly SourceId[]
}

function statementsIn(shared: Shared, subject: string): readonly Cited[] {
  switch (shared.kind) {
    case 'event':
      return statementsOfEvent(shared.event)
    case 'person':
      return statementsOfPerson(shared.person, subject)
    case 'view':
      return []
  }
}

function statementsOfEvent({ claims, disagreements }: TimelineEvent): readonly Cited[] {
  return [
    ...claims,
    ...disagreements.flatMap(({ question, sides }) =>
      sides.map(({ text, sources, better }) => ({
        text: enFiles.formats.disputed(question, text) + (better ? enFiles.formats.betterSide : ''),
        sources,
      })),
    ),
  ]
}

function statementsOfPerson({ credits, standings }: Person, subject: string): readonly Cited[] {
  return [
    ...credits.map(({ text, sources }) => ({ text: enFiles.formats.credited(text), sources })),
    ...standings.map(({ standing, text, sources }) => ({
      text: `${personStandingInFull(subject)[standing]}: ${text}`,
      sources,
    })),
  ]
}
