import { dateInWords } from './date/format'
import { capitalized } from './phrases'
import type { TimelineEvent } from '../content/schema'

/** What is said beside a day that was announced and that no later source confirms. */
export const announced = 'as announced beforehand'

/** When an event was, in words: "22 April 2025", or "22 October 2024, as announced beforehand". */
export function whenOf({ date, planned }: Pick<TimelineEvent, 'date' | 'planned'>): string {
  return planned ? `${dateInWords(date)}, ${announced}` : dateInWords(date)
}

/** An event in a sentence: when it was, and its first claim. */
export function descriptionOf(event: TimelineEvent): string {
  return `${capitalized(whenOf(event))}: ${event.claims[0]?.text ?? event.title}`
}
