import { citationsOf } from '../domain/citations'
import { dateInWords } from '../domain/date/format'
import type { Source, SourceId } from '../content/schema'
import { personOf, sourceOf, type Story } from '../domain/story'
import { to, absoluteUrl } from '../router/paths'
import { licence, publicationOf } from './site-meta'
import { eventsOf } from './export-record'
import { nameOf, pathOf, type Shared } from './shared'

/** Exports the events of what is shared with all their sources as JSON, in the format of `timeline.json`. */
export function excerptOf(story: Story, shared: Shared, home: string): string {
  const events = eventsOf(story, shared)
  const excerpt = {
    from: publicationOf(story.timeline.site),
    shows: nameOf(shared),
    address: absoluteUrl(home, pathOf(shared)),
    edition: story.timeline.updated,
    licence,
    events: events.map(({ aliases: _former, ...event }) => ({
      ...event,
      dateInWords: dateInWords(event.date),
      address: absoluteUrl(home, to.event(event.id)),
    })),
    people: [...new Set(events.flatMap(({ people }) => people))].map((id) => ({
      id,
      name: personOf(story, id).name,
      address: absoluteUrl(home, to.person(id)),
    })),
    sources: sourcesBehind(story, events.flatMap(citationsOf)),
  }
  return `${JSON.stringify(excerpt, null, 2)}\n`
}

/** Lists the cited sources, and those they are known through or go back to. */
function sourcesBehind(story: Story, cited: readonly SourceId[]): readonly Source[] {
  const found = new Set(cited)
  // Iterating a set visits what is added on the way, so this follows each chain to its end.
  for (const id of found) {
    const { via, root } = sourceOf(story, id)
    for (const behind of [via, root]) if (behind) found.add(behind)
  }
  return [...found].map((id) => sourceOf(story, id))
}
