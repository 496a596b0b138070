import { dayOf } from '../src/domain/date/calendar'
import { spanOf } from '../src/domain/date/span'
import { whenOf } from '../src/domain/event-words'
import { publishersInWords, typeOf, type Story } from '../src/domain/story'

/** What React's floor and the peers are told of an event. */
export interface Told {
  readonly id: string
  readonly type: string
  /** The name of the type in words. */
  readonly label: string
  readonly title: string
  readonly when: string
  /** The first day it may mean, as "2025-04-22". */
  readonly start: string
  readonly claims: readonly string[]
}

/** The events in the order of the page, each claim with the names of those who say so. */
export function toldOf(story: Story): readonly Told[] {
  return story.events.map((event) => ({
    id: event.id,
    type: event.type,
    label: typeOf(story, event.type).plural,
    title: event.title,
    when: whenOf(event),
    start: startOf(event.date),
    claims: event.claims.map(
      ({ text, sources }) => `${text} (${publishersInWords(story, sources)})`,
    ),
  }))
}

function startOf(date: string): string {
  const { first, last } = spanOf(date)
  return dayOf(Number.isFinite(first) ? first : last)
}
