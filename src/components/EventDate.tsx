import { announced } from '../domain/event-words'
import type { TimelineEvent } from '../content/schema'
import { DateText } from './DateText'

/** Renders the date of an event, and whether it is only announced. */
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
