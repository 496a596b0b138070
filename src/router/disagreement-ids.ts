import type { EventId } from '../content/schema'
import { slugOf } from '../domain/slug'

/** Returns the id of a disagreement on the page of all disagreements. */
export const disagreementId = (event: EventId, question: string): string =>
  `${event}-${slugOf(question)}`
