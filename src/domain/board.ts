import type { Answer, Question, TimelineEvent } from './schema'
import type { QuestionId } from './vocabulary'

/** One row of the board of open questions. */
export interface BoardRow {
  readonly question: Question
  /** What was known, and the event that set it; nothing before the first answer. */
  readonly set: { readonly answer: Answer; readonly event: TimelineEvent } | undefined
}

/** What one event changed on the board. */
export interface Change {
  readonly question: Question
  readonly before: Answer | undefined
  readonly after: Answer
}

/** Where things stood after these events: a fold in which the last answer to each question holds. */
export function boardAfter(questions: readonly Question[], events: readonly TimelineEvent[]): readonly BoardRow[] {
  const sets = events.reduce((board, event) => {
    for (const answer of event.answers) board.set(answer.question, { answer, event })
    return board
  }, new Map<QuestionId, NonNullable<BoardRow['set']>>())
  return questions.map((question) => ({ question, set: sets.get(question.id) }))
}

/** What the last of these events changed, in the order of the board. */
export function changesOfLast(questions: readonly Question[], events: readonly TimelineEvent[]): readonly Change[] {
  const last = events.at(-1)
  if (!last || last.answers.length === 0) return []
  const before = boardAfter(questions, events.slice(0, -1))
  return before.flatMap(({ question, set }) => {
    const after = last.answers.find((answer) => answer.question === question.id)
    return after ? [{ question, before: set?.answer, after }] : []
  })
}
