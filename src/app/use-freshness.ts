import { useMemo } from 'react'
import { useLastVisit } from '../browser/last-visit'
import { fingerprintsOf, freshnessInWords, freshnessOf, type Freshness } from '../domain/freshness'
import type { EventId, TimelineEvent } from '../domain/schema'
import type { Story } from '../domain/story'

/** What came or changed since the reader's last visit to this device's copy of the story. */
export interface Fresh {
  readonly marks: ReadonlyMap<EventId, Freshness>
  /** The marked events, in the order of the story. */
  readonly events: readonly TimelineEvent[]
  /** How many, as a sentence; '' when there is nothing to tell, or it was told. */
  readonly words: string
  readonly tell: () => void
}

/** Compares the edition on screen with what was seen at the last visit; nothing until the page is awake. */
export function useFreshness(story: Story): Fresh {
  const { seen, isTold, tell } = useLastVisit(() => fingerprintsOf(story))
  const marks = useMemo(() => freshnessOf(story, seen), [story, seen])
  const events = useMemo(() => story.events.filter(({ id }) => marks.has(id)), [story, marks])
  return { marks, events, words: isTold ? '' : freshnessInWords(marks), tell }
}
