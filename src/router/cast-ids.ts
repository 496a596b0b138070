import type { PersonId } from '../content/schema'

/** The ids of the places on the cast page and on a person's page to which a way leads. */
export const castIds = {
  /** The link of a card: the focus comes back to it from the person's page. */
  link: (id: PersonId) => `opens-${id}`,
  /** The list of sources on the page of a person. */
  sources: 'sources-of-card',
} as const
