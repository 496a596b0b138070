/** What one record of each list is called. */
export const kindOf = {
  groups: 'group',
  types: 'type',
  questions: 'question',
  events: 'event',
  people: 'person',
  sources: 'source',
  corrections: 'correction',
} as const

export type ListName = keyof typeof kindOf
