import { monthOf } from '../../domain/date/months'
import type { EventSummary } from '../../domain/story'

type Step = (events: readonly EventSummary[], index: number) => number

const monthAt = (events: readonly EventSummary[], index: number) => {
  const event = events[index]
  return event && monthOf(event.date)
}
const firstOfMonth: Step = (events, index) =>
  events.findIndex(({ date }) => monthOf(date) === monthAt(events, index))

const nextMonth: Step = (events, index) => {
  const next = events.findIndex(
    ({ date }, i) => i > index && monthOf(date) !== monthAt(events, index),
  )
  return next < 0 ? events.length - 1 : next
}
const previousMonth: Step = (events, index) =>
  firstOfMonth(events, Math.max(0, firstOfMonth(events, index) - 1))

const steps = new Map<string, Step>([
  ['ArrowDown', (_, index) => index + 1],
  ['ArrowRight', (_, index) => index + 1],
  ['ArrowUp', (_, index) => index - 1],
  ['ArrowLeft', (_, index) => index - 1],
  ['PageDown', nextMonth],
  ['PageUp', previousMonth],
  ['Home', () => 0],
  ['End', (events) => events.length - 1],
])

/** Returns the event a key leads to, stopping at both ends, or undefined for other keys. */
export function eventByKey(
  key: string,
  events: readonly EventSummary[],
  index: number,
): EventSummary | undefined {
  const step = steps.get(key)
  return step && events[Math.min(Math.max(step(events, index), 0), events.length - 1)]
}
