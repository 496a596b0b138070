import type { Change } from './board'
import type { DayNumber } from './date/calendar'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { dateInWords } from './date/format'
import { eventAsOf } from './as-of'
import { indicesByDay } from './as-of-days'
import { cutTo } from './phrases'
import type { Answer, TimelineEvent } from '../content/schema'
import type { Story } from './story'
import type { QuestionId } from './vocabulary'
import { answerStandingLabel } from './standing-labels'
import { en } from '../messages/en'

/** A day on which the known story changed, and what changed. */
export interface PlaybackStep {
  /** "2025-04-22" */
  readonly day: string
  /** Events first known on the day, in the order of the story. */
  readonly newEvents: readonly TimelineEvent[]
  /** Answers that changed, in the order of the board. */
  readonly changes: readonly Change[]
  /** How many disagreements got their second side on the day. */
  readonly newDisagreements: number
  /** How many claims were added to events already known. */
  readonly newClaims: number
}

/** Lists the days of the scope with new events, answers or disagreements; the first day includes what was known before. */
export function playbackSteps(story: Story): readonly PlaybackStep[] {
  const steps = cache.get(story) ?? stepsOf(story)
  cache.set(story, steps)
  return steps
}

// A story never changes, and the player asks on each render.
const cache = new WeakMap<Story, readonly PlaybackStep[]>()

function stepsOf(story: Story): readonly PlaybackStep[] {
  const state: State = { events: [], answers: new Map() }
  return indicesByDay(story).flatMap(([day, indices]) => {
    const step = stepOn(story, day, indices, state)
    return step.newEvents.length + step.changes.length + step.newDisagreements > 0 ? [step] : []
  })
}

/** Finds the index of the step that is current on the last day of a date; -1 before the first. */
export function stepAt(steps: readonly PlaybackStep[], asof: string): number {
  const day = dayOf(spanOf(asof).last)
  return steps.findLastIndex((step) => step.day <= day)
}

interface State {
  /** The events as known so far, by their index in the story. */
  readonly events: (TimelineEvent | undefined)[]
  /** The current answers, and the index of the event that gave each: the later event wins. */
  readonly answers: Map<QuestionId, { readonly answer: Answer; readonly index: number }>
}

/** Computes the step of a day, on which the events at these indices may change, and updates the state. */
function stepOn(
  story: Story,
  day: DayNumber,
  indices: readonly number[],
  { events, answers }: State,
): PlaybackStep {
  const before = new Map(answers)
  const newEvents: TimelineEvent[] = []
  let [newDisagreements, newClaims] = [0, 0]
  for (const index of indices) {
    const previous = events[index]
    const event = story.events[index]
    const current = event && eventAsOf(story, event, day)
    if (!current) continue
    if (previous) newClaims += current.claims.length - previous.claims.length
    else newEvents.push(current)
    newDisagreements += current.disagreements.length - (previous?.disagreements.length ?? 0)
    for (const answer of current.answers) {
      if ((answers.get(answer.question)?.index ?? index) <= index)
        answers.set(answer.question, { answer, index })
    }
    events[index] = current
  }
  return {
    day: dayOf(day),
    newEvents,
    changes: story.timeline.questions.flatMap((question): Change[] => {
      const previous = before.get(question.id)?.answer
      const current = answers.get(question.id)?.answer
      return current &&
        (current.answer !== previous?.answer || current.standing !== previous.standing)
        ? [{ question, before: previous, after: current }]
        : []
    }),
    newDisagreements,
    newClaims,
  }
}

const maxLength = 200
const maxTitleLength = 60

/** Describes a step with its day in at most 200 characters, the most important change first. */
export function stepInWords(step: PlaybackStep | undefined): string {
  return step ? `${dateInWords(step.day)}: ${newsOf(step)}` : en.domain.steps.none
}

/** Describes a step without its day. */
export function newsOf(step: PlaybackStep | undefined): string {
  if (!step) return en.domain.steps.none
  const room = maxLength - dateInWords(step.day).length - 2
  const [first, ...others] = step.changes
  const events = newEventsInWords(step, first)
  if (!first)
    return [events, newDisagreementsInWords(step), newClaimsInWords(step)].filter(Boolean).join(' ')
  const rest = others.length === 0 ? '.' : `${en.domain.steps.moreChanges(others.length)}.`
  const change = changeInWords(first, room - events.length - 1 - rest.length)
  return [events, change + rest].filter(Boolean).join(' ')
}

/** Counts the new events and names the one that made the first change, or the last one. */
function newEventsInWords({ newEvents }: PlaybackStep, first: Change | undefined): string {
  const named =
    newEvents.find(({ answers }) =>
      answers.some(
        (answer) => answer.answer === first?.after.answer && answer.question === first.question.id,
      ),
    ) ?? newEvents.at(-1)
  if (!named) return ''
  const title = cutTo(maxTitleLength, named.title)
  return newEvents.length === 1
    ? en.domain.steps.oneEvent(title)
    : en.domain.steps.events(newEvents.length, title)
}

/** Describes a changed answer, truncated to fit; only its new standing if the answer is the same. */
function changeInWords({ question, before, after }: Change, room: number): string {
  if (before?.answer === after.answer)
    return en.domain.steps.standing(question.label, standingInWords(after))
  const { answerStart, answerEnd } = en.domain.steps
  const [start, end] = [
    answerStart(question.label, before !== undefined),
    answerEnd(standingInWords(after)),
  ]
  return start + cutTo(room - start.length - end.length, after.answer.replace(/\.$/u, '')) + end
}

const standingInWords = ({ standing }: Answer) => answerStandingLabel[standing].toLowerCase()

const newDisagreementsInWords = ({ newDisagreements }: PlaybackStep) =>
  newDisagreements === 0 ? '' : en.domain.steps.disagreements(newDisagreements)
const newClaimsInWords = ({ newClaims }: PlaybackStep) =>
  newClaims === 0 ? '' : en.domain.steps.claims(newClaims)
