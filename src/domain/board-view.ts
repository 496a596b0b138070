import { eventsKnownBy } from './as-of'
import { boardAfter, type BoardRow } from './board'
import type { Answer, EventId } from '../content/schema'
import { dayOf } from './date/calendar'
import { spanOf } from './date/span'
import type { Story } from './story'
import type { View } from './view'

/** A row of the board while an event is read; `before` is the answer that this very event replaced. */
export interface ReadRow extends BoardRow {
  readonly before: Answer | undefined
  /** Whether this very event answered. */
  readonly isNew: boolean
}

/** Where things stood when an event had happened, as far as the view's date lets know; before any event, an empty board. */
export function boardAt(story: Story, view: View, event: EventId | undefined): readonly ReadRow[] {
  const place = (id: EventId | undefined) => (id && story.positions.get(id)) ?? 0
  const told = (view.asof ? eventsKnownBy(story, view.asof) : story.boardEvents).filter(
    ({ id }) => place(id) <= place(event),
  )
  const earlier = boardAfter(
    story.timeline.questions,
    told.filter(({ id }) => id !== event),
  )
  return boardAfter(story.timeline.questions, told).map((row, index) => {
    const isNew = event !== undefined && row.set?.event.id === event
    const before = isNew ? earlier[index]?.set?.answer : undefined
    return { ...row, isNew, before: before?.answer === row.set?.answer.answer ? undefined : before }
  })
}

/** Where things stood in the end, as far as the view's date lets know. */
export function finalBoard(story: Story, view: View): readonly ReadRow[] {
  return boardAt(story, view, story.boardEvents.at(-1)?.id)
}

/** Where things stood on the date of a view, everything told that was known by then; `before` is the answer of the day before. */
export function boardAsOf(story: Story, asof: string): readonly ReadRow[] {
  const { last } = spanOf(asof)
  const earlier = boardAfter(story.timeline.questions, eventsKnownBy(story, dayOf(last - 1)))
  return boardAfter(story.timeline.questions, eventsKnownBy(story, asof)).map((row, index) => {
    const before = earlier[index]?.set?.answer
    const isNew = before?.answer !== row.set?.answer.answer
    return { ...row, before: isNew ? before : undefined, isNew: isNew && row.set !== undefined }
  })
}
