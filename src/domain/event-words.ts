import { dateInWords } from './date/format'
import { capitalized } from './phrases'
import type { TimelineEvent } from '../content/schema'
import { en } from '../messages/en'

/** The note after a planned date that no later source confirms. */
export const announced = en.dates.announced

/** Formats the date of an event: "22 April 2025", or "22 October 2024, as announced beforehand". */
export function whenOf({ date, planned }: Pick<TimelineEvent, 'date' | 'planned'>): string {
  return planned ? `${dateInWords(date)}, ${announced}` : dateInWords(date)
}

/** Describes an event in a sentence: its date and its first claim. */
export function descriptionOf(event: TimelineEvent): string {
  return `${capitalized(whenOf(event))}: ${event.claims[0]?.text ?? event.title}`
}
