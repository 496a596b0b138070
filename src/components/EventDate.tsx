import { announced } from '../domain/event-words'
import type { TimelineEvent } from '../content/schema'
import { DateText } from './DateText'

/** When an event was, and whether that was only announced. */
export function EventDate({
  event: { date, planned },
}: {
  readonly event: Pick<TimelineEvent, 'date' | 'planned'>
}) {
  return (
    <>
      <DateText date={date} />
      {planned && <span>, {announced}</span>}
    </>
  )
}
