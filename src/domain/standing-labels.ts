import type { AnswerStanding, FilmStanding } from './vocabulary'
import { en } from '../messages/en'

/** The label of each standing of an answer. */
export const answerStandingLabel = en.domain.answerStandings satisfies Record<
  AnswerStanding,
  string
>

/** The label of each standing of a person in the film. */
export const filmStandingLabel = en.domain.filmStandings satisfies Record<FilmStanding, string>

/** The same in a text that does not otherwise mention the film. */
export const filmStandingInFull = en.domain.filmStandingsInFull satisfies Record<
  FilmStanding,
  string
>
