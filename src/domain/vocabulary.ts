/*
 * The closed lists of the timeline. Code that depends on one of these words uses a table that
 * `satisfies Record<…>`, so a new word does not compile until every table has it.
 */

/** The id of a type of event in the content file. */
export type EventType = string

/** The id of a question of the board in the content file. */
export type QuestionId = string

/** The shapes of leaf that a type of event can have. */
export const leafNames = [
  'heart',
  'round',
  'pointed',
  'clover',
  'oak',
  'fan',
  'maple',
  'willow',
] as const
export type LeafName = (typeof leafNames)[number]

/** The colours of leaf that a type of event can have; each is a token of the design. */
export const leafColours = [
  'blue',
  'purple',
  'green',
  'pink',
  'orange',
  'yellow',
  'red',
  'grey',
] as const
export type LeafColour = (typeof leafColours)[number]

/** The leaf of a type of event. */
export interface LeafLook {
  readonly leaf: LeafName
  readonly colour: LeafColour
}

/** The objects of which the design has a drawing. */
export const drawingNames = [
  'microphone',
  'tent',
  'car',
  'directors-chair',
  'script',
  'popcorn',
  'clapperboard',
  'rugby-ball',
  'carved-tree',
  'marker',
  'calendar',
] as const

/** How certain an answer on the board is, from least to most. */
export const answerStandings = ['open', 'hoped', 'planned', 'reported', 'confirmed'] as const
export type AnswerStanding = (typeof answerStandings)[number]

/** How certain it is that a person takes part in the work, from least to most. */
export const personStandings = ['not-named', 'likely', 'expected', 'confirmed'] as const
export type PersonStanding = (typeof personStandings)[number]

/** The kinds of source: `primary` is published by the makers, `social` is a person's or account's own post. */
export const sourceKinds = ['primary', 'interview', 'social', 'news'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How one takes in a source that is not read. */
export const sourceMedia = ['watch', 'listen'] as const
export type SourceMedium = (typeof sourceMedia)[number] | 'read'

export const personKinds = ['cast', 'crew', 'interviewer'] as const
export type PersonKind = (typeof personKinds)[number]

/** What a story can be about, in the vocabulary of schema.org. */
export const workKinds = ['Movie', 'TVSeries', 'Book', 'Event', 'Place', 'Thing'] as const
