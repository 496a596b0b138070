import type { AnswerStanding, PersonStanding } from './vocabulary'
import { en } from '../messages/en'

/** The label of each standing of an answer. */
export const answerStandingLabel = en.domain.answerStandings satisfies Record<
  AnswerStanding,
  string
>

/** Returns the label of each standing of a person; `subject` is the work, such as "the bridge". */
export const personStandingLabel = (subject: string): Readonly<Record<PersonStanding, string>> =>
  en.domain.personStandings(subject)

/** Returns the same for a text that does not otherwise mention the work. */
export const personStandingInFull = (subject: string): Readonly<Record<PersonStanding, string>> =>
  en.domain.personStandingsInFull(subject)
