import type { TimelineEvent } from '../content/schema'
import { boardAfter, confirmedOn } from './board'
import type { Story } from './story'

/** What the event that turns the story replaces, and what that day did to the board. */
export interface Turn {
  readonly from: string
  readonly to: string
  /** How many answers were confirmed before that day. */
  readonly before: number
  /** How many were confirmed after it. */
  readonly after: number
  /** The number of questions. */
  readonly total: number
}

/** Computes the turn of an event; undefined for all others. */
export function turnOf(story: Story, { turn, date }: TimelineEvent): Turn | undefined {
  if (!turn) return undefined
  const { boardEvents, timeline } = story
  const confirmedBefore = (end: number) =>
    confirmedOn(boardAfter(timeline.questions, boardEvents.slice(0, end)))
  return {
    ...turn,
    before: confirmedBefore(boardEvents.findIndex((event) => event.date === date)),
    after: confirmedBefore(boardEvents.findLastIndex((event) => event.date === date) + 1),
    total: timeline.questions.length,
  }
}
