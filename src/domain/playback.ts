import type { Change } from './board'
import type { DayNumber } from './date/calendar'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import { dateInWords } from './date/format'
import { storyAsOf } from './as-of'
import { placesByDay } from './as-of-days'
import { counted, cutTo } from './phrases'
import type { Answer, TimelineEvent } from '../content/schema'
import type { Story } from './story'
import type { QuestionId } from './vocabulary'

/** A day on which the story as it was known changed, and what came with it. */
export interface PlaybackStep {
  /** "2025-04-22" */
  readonly day: string
  /** Events first known on the day, in the order of the story. */
  readonly came: readonly TimelineEvent[]
  /** Answers on the board that are others than before, in the order of the board. */
  readonly changed: readonly Change[]
  /** Disagreements of which a second side spoke on the day. */
  readonly disputed: number
  /** Claims added to events that had come before. */
  readonly added: number
}

/** The days of the scope on which an event, an answer or a disagreement came, from the first to the last; what was known before the scope comes with its first day. */
export function playbackSteps(story: Story): readonly PlaybackStep[] {
  const known = made.get(story) ?? stepsOf(story)
  made.set(story, known)
  return known
}

// A story never changes, and each drawing of the player asks.
const made = new WeakMap<Story, readonly PlaybackStep[]>()

function stepsOf(story: Story): readonly PlaybackStep[] {
  const state: State = { events: [], answers: new Map() }
  return placesByDay(story).flatMap(([day, places]) => {
    const step = stepOn(story, day, places, state)
    return step.came.length + step.changed.length + step.disputed > 0 ? [step] : []
  })
}

/** Which of the steps holds on the last day of a date; -1 before the first. */
export function stepAt(steps: readonly PlaybackStep[], asof: string): number {
  const day = dayOf(spanOf(asof).last)
  return steps.findLastIndex((step) => step.day <= day)
}

interface State {
  /** The events as they are known, by their places in the story. */
  readonly events: (TimelineEvent | undefined)[]
  /** The answers that hold, and the place of the event that gave each: of two answers that of the later event holds. */
  readonly answers: Map<QuestionId, { readonly answer: Answer; readonly place: number }>
}

/** What a day brings, of the events at these places; the state goes on to that day. */
function stepOn(
  story: Story,
  day: DayNumber,
  places: readonly number[],
  { events, answers }: State,
): PlaybackStep {
  const before = new Map(answers)
  const came: TimelineEvent[] = []
  let [disputed, added] = [0, 0]
  for (const place of places) {
    const was = events[place]
    const event = story.events[place]
    const is = event && storyAsOf(story, event, day)
    if (!is) continue
    if (was) added += is.claims.length - was.claims.length
    else came.push(is)
    disputed += is.disagreements.length - (was?.disagreements.length ?? 0) // none goes again
    for (const answer of is.answers) {
      if ((answers.get(answer.question)?.place ?? place) <= place)
        answers.set(answer.question, { answer, place })
    }
    events[place] = is
  }
  return {
    day: dayOf(day),
    came,
    changed: story.timeline.questions.flatMap((question): Change[] => {
      const [was, is] = [before.get(question.id)?.answer, answers.get(question.id)?.answer]
      return is && (is.answer !== was?.answer || is.standing !== was.standing)
        ? [{ question, before: was, after: is }]
        : []
    }),
    disputed,
    added,
  }
}

const longest = 200
const longestTitle = 60
/** What readers ask first. */
const foremost: readonly QuestionId[] = ['ending', 'title', 'cast']

/** One sentence or two on what came with a day, what matters most first, in at most 200 characters; nothing known before the first. */
export function stepInWords(step: PlaybackStep | undefined): string {
  return step ? `${dateInWords(step.day)}: ${newsOf(step)}` : 'Nothing was known yet.'
}

/** The same without its day, for a place that shows the day already. */
export function newsOf(step: PlaybackStep | undefined): string {
  if (!step) return 'Nothing was known yet.'
  const room = longest - dateInWords(step.day).length - 2
  const [first, ...others] = step.changed.toSorted((a, b) => rankOf(a) - rankOf(b))
  const came = cameInWords(step, first)
  if (!first) return [came, disputedInWords(step), addedInWords(step)].filter(Boolean).join(' ')
  const rest = others.length === 0 ? '.' : `, and ${counted(others.length, 'more change')}.`
  const changed = changeInWords(first, room - came.length - 1 - rest.length)
  return [came, changed + rest].filter(Boolean).join(' ')
}

function rankOf({ question }: Change): number {
  const rank = foremost.indexOf(question.id)
  return rank < 0 ? foremost.length : rank
}

/** How many events came, and by name the one that made the foremost change, else the last. */
function cameInWords({ came }: PlaybackStep, first: Change | undefined): string {
  const named =
    came.find(({ answers }) =>
      answers.some(
        (answer) => answer.answer === first?.after.answer && answer.question === first.question.id,
      ),
    ) ?? came.at(-1)
  if (!named) return ''
  const title = `“${cutTo(longestTitle, named.title)}”`
  return came.length === 1
    ? `${title} comes in.`
    : `${came.length} events come in, among them ${title}.`
}

/** An answer as it is now, cut to fit; of one that only stands firmer or weaker, the new standing. */
function changeInWords({ question, before, after }: Change, room: number): string {
  if (before?.answer === after.answer) return `${question.label}: now ${after.standing}`
  const [start, end] = [`${question.label}: ${before ? 'now ' : ''}“`, `”, ${after.standing}`]
  return start + cutTo(room - start.length - end.length, after.answer.replace(/\.$/u, '')) + end
}

const disputedInWords = ({ disputed }: PlaybackStep) =>
  disputed === 0 ? '' : `Sources disagree on ${counted(disputed, 'more point')}.`
const addedInWords = ({ added }: PlaybackStep) =>
  added === 0 ? '' : `${counted(added, 'claim')} more on earlier events.`
