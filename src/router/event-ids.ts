import type { EventId } from '../content/schema'

/** The ids of the elements of an event. */
export const eventIds = {
  card: (id: EventId) => `event-${id}`,
  title: (id: EventId) => `event-${id}-title`,
  date: (id: EventId) => `event-${id}-date`,
  position: (id: EventId) => `event-${id}-position`,
  people: (id: EventId) => `event-${id}-people`,
  sources: (id: EventId) => `event-${id}-source`,
} as const
