import type { EventId } from '../content/schema'

/** The ids that an event and its parts have in the page. */
export const eventIds = {
  card: (id: EventId) => `event-${id}`,
  title: (id: EventId) => `event-${id}-title`,
  date: (id: EventId) => `event-${id}-date`,
  position: (id: EventId) => `event-${id}-position`,
  sources: (id: EventId) => `event-${id}-source`,
} as const
