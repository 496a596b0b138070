import type { Answer, Question, TimelineEvent } from '../content/schema'
import type { QuestionId } from './vocabulary'

/** The answers that hold so far, by question, each with the event that set it. */
export type Answers = ReadonlyMap<
  QuestionId,
  { readonly answer: Answer; readonly event: TimelineEvent }
>

/** Before any event nothing is answered. */
export const noAnswers: Answers = new Map()

/** One row of the board of open questions. */
export interface BoardRow {
  readonly question: Question
  /** What was known, and the event that set it; nothing before the first answer. */
  readonly set: ReturnType<Answers['get']>
}

/** What one event changed on the board. */
export interface Change {
  readonly question: Question
  readonly before: Answer | undefined
  readonly after: Answer
}

/** The answers that hold after one more event: the step of the fold, in which the last answer to a question holds. */
export function answersAfter(answers: Answers, event: TimelineEvent): Answers {
  if (event.answers.length === 0) return answers
  return new Map([
    ...answers,
    ...event.answers.map((answer) => [answer.question, { answer, event }] as const),
  ])
}

/** How many questions have a confirmed answer. */
export const confirmedOn = (board: readonly BoardRow[]): number =>
  board.filter(({ set }) => set?.answer.standing === 'confirmed').length

/** Where things stood after these events. */
export function boardAfter(
  questions: readonly Question[],
  events: readonly TimelineEvent[],
): readonly BoardRow[] {
  const answers = events.reduce(answersAfter, noAnswers)
  return questions.map((question) => ({ question, set: answers.get(question.id) }))
}

/** What an event changes where these answers hold, in the order of the board. */
export function changesOf(
  questions: readonly Question[],
  answers: Answers,
  event: TimelineEvent,
): readonly Change[] {
  return questions.flatMap((question) => {
    const after = event.answers.find((answer) => answer.question === question.id)
    return after ? [{ question, before: answers.get(question.id)?.answer, after }] : []
  })
}
