import { hashOf } from './hash'
import type { EventId, TimelineEvent } from '../content/schema'
import type { Story } from './story'
import { en } from '../messages/en'

/** How an event differs from the last visit of a reader. */
export type Freshness = 'new' | 'changed'

/** Hashes the visible texts of each event, so that they can be compared across editions. */
export function fingerprintsOf({ events }: Pick<Story, 'events'>): ReadonlyMap<EventId, string> {
  return new Map(
    events.map((event) => [event.id, hashOf(JSON.stringify(wordsIn(event))).toString(36)]),
  )
}

/** Finds the events that are new or changed since the last visit; none on a first visit. A renamed event is not new. */
export function freshnessOf(
  story: Pick<Story, 'events'>,
  seen: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<EventId, Freshness> {
  if (!seen) return new Map()
  const current = fingerprintsOf(story)
  return new Map(
    story.events.flatMap(({ id, aliases }): [EventId, Freshness][] => {
      const before = [id, ...aliases]
        .map((name) => seen.get(name))
        .find((fingerprint) => fingerprint !== undefined)
      if (before === undefined) return [[id, 'new']]
      return before === current.get(id) ? [] : [[id, 'changed']]
    }),
  )
}

/** Formats what is new: "2 events are new and 1 has changed since your last visit."; '' if nothing is. */
export function freshnessInWords(fresh: ReadonlyMap<EventId, Freshness>): string {
  const all = [...fresh.values()]
  const added = all.filter((freshness) => freshness === 'new').length
  const changed = all.length - added
  if (all.length === 0) return ''
  return en.notices.fresh(added, changed)
}

// Without sources: another citation changes nothing that the event says.
const wordsIn = ({
  title,
  date,
  dating,
  planned,
  claims,
  answers,
  disagreements,
}: TimelineEvent) => [
  title,
  date,
  dating,
  planned,
  claims.map(({ text }) => text),
  answers.map(({ question, answer, standing }) => [question, answer, standing]),
  disagreements.map(({ question, sides, why }) => [
    question,
    why,
    sides.map(({ text, better }) => [text, better]),
  ]),
]
