import type { DayNumber } from './date/calendar'
import { citationsOf } from './citations'
import { spanOf } from './date/span'
import type { Source, SourceId, TimelineEvent } from '../content/schema'
import { sourceOf, type Story } from './story'
import { en } from '../messages/en'

/** Checks whether a source was certainly published by the last day of a date. */
export function isKnownBy(story: Story, source: SourceId, asof: string): boolean {
  return hasAppeared(story, source, spanOf(asof).last)
}

const hasAppeared = (story: Story, source: SourceId, day: DayNumber) =>
  lastDayOf(sourceOf(story, source)) <= day

// Records never change, and each source is looked up for many days.
const lastDays = new WeakMap<Source, DayNumber>()

function lastDayOf(source: Source): DayNumber {
  const day = lastDays.get(source) ?? spanOf(source.published).last
  lastDays.set(source, day)
  return day
}

/**
 * Lists the events as they were known on a date: without the sources published later, and without the
 * claims, answers and sides that then have no source. An event that had not happened yet is left out
 * unless it was planned; a disagreement needs two sides, and all of them before one counts as better.
 */
export function eventsKnownBy(story: Story, asof: string): readonly TimelineEvent[] {
  const day = spanOf(asof).last
  return story.events.flatMap((event) => eventAsOf(story, event, day) ?? [])
}

/** Returns an event as it was known on a day, by the rules of `eventsKnownBy`; undefined if it was not. */
export function eventAsOf(
  story: Story,
  event: TimelineEvent,
  day: DayNumber,
): TimelineEvent | undefined {
  if (!event.planned && spanOf(event.date).first > day) return undefined
  const known = withSources(event, (id) => hasAppeared(story, id, day))
  return known.claims.length > 0 ? known : undefined
}

/** Lists the days on which more may become known about an event: it happens, or a source appears. */
export const changeDaysOf = (story: Story, event: TimelineEvent): readonly DayNumber[] => [
  spanOf(event.date).first,
  ...citationsOf(event).map((id) => lastDayOf(sourceOf(story, id))),
]

// By the number of known sources, because these only ever grow. An event about which nothing new
// became known stays the same object from day to day.
const versions = new WeakMap<TimelineEvent, Map<number, TimelineEvent>>()

/** Returns an event with its known sources only; the event itself if all of them are known. */
function withSources(event: TimelineEvent, known: (id: SourceId) => boolean): TimelineEvent {
  const cited = citationsOf(event)
  const count = cited.filter(known).length
  if (count === cited.length) return event
  const byCount = versions.get(event) ?? new Map<number, TimelineEvent>()
  const version = byCount.get(count) ?? reduced(event, known)
  versions.set(event, byCount.set(count, version))
  return version
}

function reduced(event: TimelineEvent, known: (id: SourceId) => boolean): TimelineEvent {
  return {
    ...event,
    claims: withKnownSources(event.claims, known),
    answers: withKnownSources(event.answers, known),
    disagreements: event.disagreements.flatMap((disagreement) => {
      const sides = withKnownSources(disagreement.sides, known)
      if (sides.length === disagreement.sides.length) return [{ ...disagreement, sides }]
      if (sides.length < 2) return []
      return [
        {
          ...disagreement,
          sides: sides.map(({ text, sources }) => ({ text, sources })),
          why: en.domain.notAllSides,
        },
      ]
    }),
  }
}

function withKnownSources<Cited extends { readonly sources: SourceId[] }>(
  records: readonly Cited[],
  known: (id: SourceId) => boolean,
): Cited[] {
  return records
    .map((record) => ({ ...record, sources: record.sources.filter(known) }))
    .filter(({ sources }) => sources.length > 0)
}
