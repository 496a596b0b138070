import { dayOf } from '../src/domain/date/calendar'
import { spanOf } from '../src/domain/date/span'
import { whenOf } from '../src/domain/event-words'
import { publishersInWords, typeOf, type Story } from '../src/domain/story'

/** What React's floor and the peers get of an event. */
export interface Told {
  readonly id: string
  readonly type: string
  /** Name of the type. */
  readonly label: string
  readonly title: string
  readonly when: string
  /** First possible day, as "2025-04-22". */
  readonly start: string
  readonly claims: readonly string[]
}

/** Returns the events in page order, each claim with the names of its publishers. */
export function toldOf(story: Story): readonly Told[] {
  return story.events.map((event) => ({
    id: event.id,
    type: event.type,
    label: typeOf(story, event.type).plural,
    title: event.title,
    when: whenOf(event),
    start: firstDayOf(event.date),
    claims: event.claims.map(
      ({ text, sources }) => `${text} (${publishersInWords(story, sources)})`,
    ),
  }))
}

function firstDayOf(date: string): string {
  const { first, last } = spanOf(date)
  return dayOf(Number.isFinite(first) ? first : last)
}
