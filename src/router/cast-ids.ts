import type { EventId, PersonId } from '../content/schema'

/** The ids of elements on the cast pages that links and the focus lead to. */
export const castIds = {
  /** The link of a card, which gets the focus after Back from the person's page. */
  link: (id: PersonId) => `opens-${id}`,
  /** The leaf of an event on a person's twig, which gets the focus after Back from the event. */
  leaf: (id: EventId) => `leaf-of-${id}`,
  /** The list of sources on a person's page. */
  sources: 'sources-of-card',
} as const
