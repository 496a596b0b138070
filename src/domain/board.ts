import type { Answer, Question, TimelineEvent } from '../content/schema'
import type { QuestionId } from './vocabulary'

/** The current answers by question, each with the event that gave it. */
export type Answers = ReadonlyMap<
  QuestionId,
  { readonly answer: Answer; readonly event: TimelineEvent }
>

export const noAnswers: Answers = new Map()

/** One row of the board of open questions. */
export interface BoardRow {
  readonly question: Question
  /** The current answer and the event that gave it; undefined before the first answer. */
  readonly set: ReturnType<Answers['get']>
}

/** What one event changed on the board. */
export interface Change {
  readonly question: Question
  readonly before: Answer | undefined
  readonly after: Answer
}

/** Adds the answers of one more event; a later answer replaces an earlier one. */
export function answersAfter(answers: Answers, event: TimelineEvent): Answers {
  if (event.answers.length === 0) return answers
  return new Map([
    ...answers,
    ...event.answers.map((answer) => [answer.question, { answer, event }] as const),
  ])
}

/** Checks whether a question has no answer yet, or one that leaves it open. */
export const isOpen = ({ set }: BoardRow): boolean => !set || set.answer.standing === 'open'

/** Counts the questions with a confirmed answer. */
export const confirmedOn = (board: readonly BoardRow[]): number =>
  board.filter(({ set }) => set?.answer.standing === 'confirmed').length

/** Computes the board after these events. */
export function boardAfter(
  questions: readonly Question[],
  events: readonly TimelineEvent[],
): readonly BoardRow[] {
  const answers = events.reduce(answersAfter, noAnswers)
  return questions.map((question) => ({ question, set: answers.get(question.id) }))
}

/** Lists what an event changes in these answers, in the order of the board. */
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
