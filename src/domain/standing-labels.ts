import type { AnswerStanding, FilmStanding } from './vocabulary'

/** The label of each standing of an answer. */
export const answerStandingLabel = {
  open: 'Open',
  hoped: 'Hoped',
  planned: 'Planned',
  reported: 'Reported',
  confirmed: 'Confirmed',
} satisfies Record<AnswerStanding, string>

/** The label of each standing of a person in the film. */
export const filmStandingLabel = {
  'not-named': 'Not named',
  likely: 'Likely, not confirmed',
  expected: 'Expected, not confirmed',
  confirmed: 'Confirmed',
} satisfies Record<FilmStanding, string>
