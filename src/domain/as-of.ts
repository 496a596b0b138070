import type { DayNumber } from './date/calendar'
import { citationsOf } from './citations'
import { spanOf } from './date/span'
import type { Source, SourceId, TimelineEvent } from '../content/schema'
import { sourceOf, type Story } from './story'

/** Whether a source was surely published by the last day of a date: it counts from the last day that it may have appeared. */
export function isKnownBy(story: Story, source: SourceId, asof: string): boolean {
  return hasAppeared(story, source, spanOf(asof).last)
}

const hasAppeared = (story: Story, source: SourceId, day: DayNumber) =>
  lastDayOf(sourceOf(story, source)) <= day

// A source is asked about on many days, and a record never changes: its date is read once.
const lastDays = new WeakMap<Source, DayNumber>()

function lastDayOf(source: Source): DayNumber {
  const day = lastDays.get(source) ?? spanOf(source.published).last
  lastDays.set(source, day)
  return day
}

/**
 * The story as it was known on a date: events, claims, answers and sides lose the sources that had not been
 * published, and go when none is left; an event goes as well when it had not happened yet, unless its day had been
 * announced: an older source may be cited in it for something else. A disagreement needs two sides; it is judged only when all of them had spoken.
 */
export function eventsKnownBy(story: Story, asof: string): readonly TimelineEvent[] {
  const today = spanOf(asof).last
  return story.events.flatMap((event) => storyAsOf(story, event, today) ?? [])
}

/** An event as it was known on a day, by the rules of `eventsKnownBy`; none where it was not. */
export function storyAsOf(
  story: Story,
  event: TimelineEvent,
  today: DayNumber,
): TimelineEvent | undefined {
  if (!event.planned && spanOf(event.date).first > today) return undefined
  const form = formOf(event, (id) => hasAppeared(story, id, today))
  return form.claims.length > 0 ? form : undefined
}

/** The days on which more may become known of an event: one of its sources appears, or it happens. */
export const daysOf = (story: Story, event: TimelineEvent): readonly DayNumber[] => [
  spanOf(event.date).first,
  ...citationsOf(event).map((id) => lastDayOf(sourceOf(story, id))),
]

// What was known of an event only grows: as many of its sources as had appeared, so it is known. Each form is made once,
// so that an event about which nothing new became known is the same from day to day.
const forms = new WeakMap<TimelineEvent, Map<number, TimelineEvent>>()

/** An event as far as its known sources tell of it; the event itself where all of them are known. */
function formOf(event: TimelineEvent, known: (id: SourceId) => boolean): TimelineEvent {
  const cited = citationsOf(event)
  const count = cited.filter(known).length
  if (count === cited.length) return event
  const made = forms.get(event) ?? new Map<number, TimelineEvent>()
  const form = made.get(count) ?? reduced(event, known)
  forms.set(event, made.set(count, form))
  return form
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
          why: 'Not all sides had spoken by then.',
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
