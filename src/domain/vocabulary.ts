/**
 * The closed lists of the timeline. Everything that decides about one of these words does it in a table
 * that `satisfies Record<…>`, so a new word fails to compile at each place that must learn it.
 */

/** Types of event, in the order in which the filter shows them. */
export const eventTypes = [
  'interview',
  'appearance',
  'announcement',
  'casting',
  'production',
  'wrap',
  'release',
  'reception',
] as const
export type EventType = (typeof eventTypes)[number]

/** How firm an answer on the board is, from the least to the most. */
export const answerStandings = ['open', 'hoped', 'planned', 'reported', 'confirmed'] as const
export type AnswerStanding = (typeof answerStandings)[number]

/** Where a person stands for the film, from the least to the most. */
export const filmStandings = ['not-named', 'likely', 'expected', 'confirmed'] as const
export type FilmStanding = (typeof filmStandings)[number]

/** What a source is: `primary` is published by the makers, `social` is a person's or account's own post. */
export const sourceKinds = ['primary', 'interview', 'social', 'news'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const personKinds = ['cast', 'crew', 'interviewer'] as const
export type PersonKind = (typeof personKinds)[number]

/** The rows of the board, in their order. */
export const questionIds = [
  'ending',
  'title',
  'director',
  'script',
  'cast',
  'filming',
  'release',
  'books',
] as const
export type QuestionId = (typeof questionIds)[number]
