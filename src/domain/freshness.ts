import { hashOf } from './hash'
import type { EventId, TimelineEvent } from '../content/schema'
import type { Story } from './story'

/** What an event is to a reader who has been here before. */
export type Freshness = 'new' | 'changed'

/** A short mark for each event, made of the words that a reader sees of it: the same words give the same mark, in every edition. */
export function fingerprintsOf({ events }: Pick<Story, 'events'>): ReadonlyMap<EventId, string> {
  return new Map(
    events.map((event) => [event.id, hashOf(JSON.stringify(wordsIn(event))).toString(36)]),
  )
}

/** What came or changed since a story was seen, in the order of the story; on a first visit, nothing. An event that was renamed is no new one. */
export function freshnessOf(
  story: Pick<Story, 'events'>,
  seen: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<EventId, Freshness> {
  if (!seen) return new Map()
  const present = fingerprintsOf(story)
  return new Map(
    story.events.flatMap(({ id, aliases }): [EventId, Freshness][] => {
      const before = [id, ...aliases]
        .map((name) => seen.get(name))
        .find((mark) => mark !== undefined)
      if (before === undefined) return [[id, 'new']]
      return before === present.get(id) ? [] : [[id, 'changed']]
    }),
  )
}

/** "2 events are new and 1 has changed since your last visit."; '' when nothing is. */
export function freshnessInWords(fresh: ReadonlyMap<EventId, Freshness>): string {
  const all = [...fresh.values()]
  const added = all.filter((freshness) => freshness === 'new').length
  const changed = all.length - added
  if (all.length === 0) return ''
  const parts = [
    ...(added > 0 ? [`${added} ${added === 1 ? 'event is' : 'events are'} new`] : []),
    ...(changed > 0
      ? [
          `${changed}${added > 0 ? '' : changed === 1 ? ' event' : ' events'} ${changed === 1 ? 'has' : 'have'} changed`,
        ]
      : []),
  ]
  return `${parts.join(' and ')} since your last visit.`
}

// Sources are left out: one more of them changes no word of the event.
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
