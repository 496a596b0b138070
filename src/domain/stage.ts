import type { Answer, TimelineEvent } from '../content/schema'
import { eventAsOf } from './as-of'
import { indicesByDay } from './as-of-days'
import { boardAfter, isOpen, type BoardRow, type Change } from './board'
import { citationsOf } from './citations'
import { dayOf } from './date/calendar'
import { dateInWords } from './date/format'
import { spanOf } from './date/span'
import { cutTo, quoted } from './phrases'
import { silencesOf } from './silences'
import { answerStandingLabel } from './standing-labels'
import { sourceOf, type Story } from './story'
import { enStage } from '../messages/en-stage'

type Claim = TimelineEvent['claims'][number]

interface Shown {
  /** The day whose address it has: "2025-04-22". */
  readonly day: string
  readonly board: readonly BoardRow[]
}

/** An event that became known on a day, or about which more did. */
export interface EventFrame extends Shown {
  readonly kind: 'event'
  /** The event as it was known on the day. */
  readonly event: TimelineEvent
  /** Whether nothing was known of it before. */
  readonly isNew: boolean
  /** Its place among the frames of its day, from 1, and how many these are. */
  readonly place: number
  readonly count: number
  /** What it changed on the board, in the order of the board. */
  readonly changes: readonly Change[]
  /** Its first key claim, or of an earlier event the first claim that is new. */
  readonly claim: Claim | undefined
  /** The first question on which its sources came to disagree that day. */
  readonly disagreement: string | undefined
}

/** A long time without events. */
interface SilenceFrame extends Shown {
  readonly kind: 'silence'
  /** Its first and its last day. */
  readonly from: string
  readonly to: string
  readonly weeks: number
}

/** An event that never became known within the scope of the story, and the date of its first source. */
interface LeftOut {
  readonly event: TimelineEvent
  readonly sourced: string
}

/** What is left to say after the last day. */
interface EndFrame extends Shown {
  readonly kind: 'end'
  /** How many events there were to see. */
  readonly events: number
  readonly answered: number
  readonly open: readonly BoardRow[]
  readonly leftOut: readonly LeftOut[]
}

export type Frame = EventFrame | SilenceFrame | EndFrame

/** Lists what the stage shows, one frame after another: each event on the day it became known, the silences, and the end. */
export function framesOf(story: Story): readonly Frame[] {
  const frames = cache.get(story) ?? buildFrames(story)
  cache.set(story, frames)
  return frames
}

// A story never changes.
const cache = new WeakMap<Story, readonly Frame[]>()

function buildFrames(story: Story): readonly Frame[] {
  const { questions } = story.timeline
  /** The events as known so far, by their index in the story. */
  const known: (TimelineEvent | undefined)[] = []
  const boardWith = (more: readonly Update[] = []) => {
    const events = [...known]
    for (const { index, event } of more) events[index] = event
    return boardAfter(
      questions,
      events.filter((event) => event !== undefined),
    )
  }
  const frames: Frame[] = []
  let board = boardWith()
  for (const [dayNumber, indices] of indicesByDay(story)) {
    const updates = indices.flatMap((index): Update[] => {
      const [before, event] = [known[index], story.events[index]]
      const current = event && eventAsOf(story, event, dayNumber)
      return current && current !== before ? [{ index, event: current, before }] : []
    })
    const weight = new Map(
      updates.map((update) => [update, changesBetween(board, boardWith([update])).length]),
    )
    const shown = shownOf(updates, weight)
    for (const update of updates) if (!shown.includes(update)) known[update.index] = update.event
    for (const [place, update] of shown.entries()) {
      const { index, event, before } = update
      known[index] = event
      const earlier = board
      board = boardWith()
      frames.push({
        kind: 'event',
        day: dayOf(dayNumber),
        board,
        event,
        isNew: before === undefined,
        place: place + 1,
        count: shown.length,
        changes: changesBetween(earlier, board),
        claim: claimOf(update),
        disagreement: newDisagreementsIn(update)[0],
      })
    }
  }
  if (frames.length === 0) return []
  return [...withSilences(story, frames), endOf(story, frames, board)]
}

/** What became known about an event on a day. */
interface Update {
  readonly index: number
  readonly event: TimelineEvent
  readonly before: TimelineEvent | undefined
}

/**
 * Chooses and orders the frames of a day: first the event that changes most answers, then the others in story order. Of
 * earlier events those that change an answer are shown, or where nothing else happens those with a new disagreement.
 */
function shownOf(
  updates: readonly Update[],
  weight: ReadonlyMap<Update, number>,
): readonly Update[] {
  const weightOf = (update: Update) => weight.get(update) ?? 0
  const news = updates.filter((update) => !update.before || weightOf(update) > 0)
  const shown =
    news.length > 0 ? news : updates.filter((update) => newDisagreementsIn(update).length > 0)
  const heaviest = Math.max(...shown.map(weightOf))
  const lead = shown.find((update) => weightOf(update) === heaviest)
  return lead ? [lead, ...shown.filter((update) => update !== lead)] : []
}

function changesBetween(
  before: readonly BoardRow[],
  after: readonly BoardRow[],
): readonly Change[] {
  return after.flatMap(({ question, set }, index): Change[] => {
    const earlier = before[index]?.set?.answer
    const answer = set?.answer
    return answer && (answer.answer !== earlier?.answer || answer.standing !== earlier.standing)
      ? [{ question, before: earlier, after: answer }]
      : []
  })
}

function newDisagreementsIn({ event, before }: Update): readonly string[] {
  const earlier = new Set(before?.disagreements.map(({ question }) => question))
  return event.disagreements
    .map(({ question }) => question)
    .filter((question) => !earlier.has(question))
}

function claimOf({ event: { claims }, before }: Update): Claim | undefined {
  if (!before) return claims.find(({ key }) => key) ?? claims[0]
  const earlier = new Set(before.claims.map(({ text }) => text))
  return claims.find(({ text }) => !earlier.has(text))
}

/** Puts each silence between the frames before and after it, if nothing became known during it. */
function withSilences(story: Story, frames: readonly Frame[]): readonly Frame[] {
  const silences = silencesOf(story).map(({ first, last, weeks }) => ({
    from: dayOf(first),
    to: dayOf(last),
    weeks,
  }))
  return frames.flatMap((frame, index): readonly Frame[] => {
    const earlier = frames[index - 1]
    const silence = earlier && silences.find(({ from, to }) => earlier.day < from && to < frame.day)
    if (!silence) return [frame]
    return [{ kind: 'silence', day: earlier.day, board: earlier.board, ...silence }, frame]
  })
}

function endOf(story: Story, frames: readonly Frame[], board: readonly BoardRow[]): EndFrame {
  const seen = new Set(frames.flatMap((frame) => (frame.kind === 'event' ? frame.event.id : [])))
  const open = board.filter(isOpen)
  return {
    kind: 'end',
    day: frames.at(-1)?.day ?? '',
    board,
    events: seen.size,
    answered: board.length - open.length,
    open,
    leftOut: story.events
      .filter(({ id }) => !seen.has(id))
      .map((event) => ({ event, sourced: firstSourcedOn(story, event) })),
  }
}

function firstSourcedOn(story: Story, event: TimelineEvent): string {
  const dates = citationsOf(event).map((id) => sourceOf(story, id).published)
  return dates.toSorted((a, b) => spanOf(a).last - spanOf(b).last)[0] ?? event.date
}

/** Finds the first frame of the last day that had come by a date; -1 before the story. */
export function frameAt(frames: readonly Frame[], asof: string): number {
  const last = dayOf(spanOf(asof).last)
  const day = frames.findLast((frame) => frame.day <= last)?.day
  return frames.findIndex((frame) => frame.day === day)
}

/** The times in milliseconds: of the turn, of a silence, and by the number of words to read of all others. */
const times = { turn: 5000, silence: 2000, least: 3000, most: 5000, start: 1500, word: 90 } as const

/** Returns how long a frame stays at normal speed, in milliseconds. */
export function timeOf(frame: Frame): number {
  if (frame.kind === 'silence') return times.silence
  if (frame.kind === 'event' && frame.event.turn) return times.turn
  const time = times.start + times.word * sentenceOf(frame).split(/\s+/u).length
  return Math.min(Math.max(time, times.least), times.most)
}

const maxLength = 240

/** Describes a frame with its day in one line, the most important change first. */
export function sentenceOf(frame: Frame): string {
  const { sentences } = enStage
  switch (frame.kind) {
    case 'silence':
      return sentences.silence(dateInWords(`${frame.from}/${frame.to}`), frame.weeks)
    case 'end':
      return sentences.end(frame.events, frame.answered, frame.board.length)
    default: {
      const { day, place, count, event, isNew, changes, disagreement } = frame
      const when = sentences.when(dateInWords(day), place, count)
      const what = isNew ? event.title : sentences.more(quoted(event.title))
      const start = `${when}: ${what}.`.replace(/([.?!…]”?)\.$/u, '$1')
      const [first, ...others] = changes
      const news = first
        ? changeInWords(first, others.length, maxLength - start.length)
        : disagreement !== undefined && !isNew && sentences.disagreement(disagreement)
      return news ? `${start} ${news}` : start
    }
  }
}

/** Describes a changed answer, cut to fit; only its new standing if the answer is the same. */
function changeInWords({ question, before, after }: Change, others: number, room: number): string {
  const { sentences } = enStage
  const standing = standingInWords(after)
  const rest = others === 0 ? '.' : `${sentences.moreChanges(others)}.`
  if (before?.answer === after.answer) return sentences.standing(question.label, standing) + rest
  const [start, end] = [
    sentences.answerStart(question.label, before !== undefined),
    sentences.answerEnd(standing),
  ]
  const left = room - start.length - end.length - rest.length
  return start + cutTo(Math.max(left, 20), after.answer.replace(/\.$/u, '')) + end + rest
}

const standingInWords = ({ standing }: Answer) => answerStandingLabel[standing].toLowerCase()

/**
 * Says where a date is shown as another day, because nothing became known on it: "Known on 1 March 2025: as on 28
 * February"; '' where its own day is shown.
 */
export function lastKnownInWords(asof: string, frame: Frame | undefined): string {
  if (!frame) return enStage.sentences.notYet(dateInWords(asof))
  if (asof === frame.day) return ''
  const words = dateInWords(frame.day)
  const isSameYear = asof.slice(0, 4) === frame.day.slice(0, 4)
  return enStage.sentences.asOn(
    dateInWords(asof),
    asof.length === frame.day.length,
    isSameYear ? words.replace(/ \d+$/u, '') : words,
  )
}
