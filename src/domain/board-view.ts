import { eventsKnownBy } from './as-of'
import { boardAfter, type BoardRow } from './board'
import type { Answer, EventId } from '../content/schema'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import type { Story } from './story'
import type { View } from './view'

/** A row of the board at an event; `before` is the answer that the event replaced. */
export interface ReadRow extends BoardRow {
  readonly before: Answer | undefined
  /** Whether the event gave this answer. */
  readonly isNew: boolean
}

/** Computes the board after an event, as known on the view's date; empty if there is no event. */
export function boardAt(story: Story, view: View, event: EventId | undefined): readonly ReadRow[] {
  const positionOf = (id: EventId | undefined) => (id && story.positions.get(id)) ?? 0
  const events = (view.asof ? eventsKnownBy(story, view.asof) : story.boardEvents).filter(
    ({ id }) => positionOf(id) <= positionOf(event),
  )
  const earlier = boardAfter(
    story.timeline.questions,
    events.filter(({ id }) => id !== event),
  )
  return boardAfter(story.timeline.questions, events).map((row, index) => {
    const isNew = event !== undefined && row.set?.event.id === event
    const before = isNew ? earlier[index]?.set?.answer : undefined
    return { ...row, isNew, before: before?.answer === row.set?.answer.answer ? undefined : before }
  })
}

/** Computes the board after the last event, as known on the view's date; nothing on it is new. */
export function finalBoard(story: Story, view: View): readonly ReadRow[] {
  const rows = boardAt(story, view, story.boardEvents.at(-1)?.id)
  return rows.map((row) => ({ ...row, isNew: false, before: undefined }))
}

/** Computes the board as known on a date; `before` is the answer of the day before. */
export function boardAsOf(story: Story, asof: string): readonly ReadRow[] {
  const { last } = spanOf(asof)
  const earlier = boardAfter(story.timeline.questions, eventsKnownBy(story, dayOf(last - 1)))
  return boardAfter(story.timeline.questions, eventsKnownBy(story, asof)).map((row, index) => {
    const before = earlier[index]?.set?.answer
    const isNew = before?.answer !== row.set?.answer.answer
    return { ...row, before: isNew ? before : undefined, isNew: isNew && row.set !== undefined }
  })
}
