/*
 * The closed lists of the timeline. Code that depends on one of these words uses a table that
 * `satisfies Record<…>`, so a new word does not compile until every table has it.
 */

/** The types of event, in the order of the filter. */
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

/** How certain an answer on the board is, from least to most. */
export const answerStandings = ['open', 'hoped', 'planned', 'reported', 'confirmed'] as const
export type AnswerStanding = (typeof answerStandings)[number]

/** How certain it is that a person works on the film, from least to most. */
export const filmStandings = ['not-named', 'likely', 'expected', 'confirmed'] as const
export type FilmStanding = (typeof filmStandings)[number]

/** The kinds of source: `primary` is published by the makers, `social` is a person's or account's own post. */
export const sourceKinds = ['primary', 'interview', 'social', 'news'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const personKinds = ['cast', 'crew', 'interviewer'] as const
export type PersonKind = (typeof personKinds)[number]

/** The questions of the board, in order. */
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
