import { useMemo } from 'react'
import { useLastVisit } from '../browser/last-visit'
import { fingerprintsOf, freshnessInWords, freshnessOf, type Freshness } from '../domain/freshness'
import type { EventId, TimelineEvent } from '../content/schema'
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

const nothing: Pick<Story, 'events'> = { events: [] }

/** Compares the edition on screen with what was seen at the last visit; nothing until the page is awake. */
export function useFreshness(story: Story): Fresh {
  // Of a long story no device keeps what was seen: it would be more than the reader has read.
  const kept = story.chapters.length > 0 ? nothing : story
  const { seen, isTold, tell } = useLastVisit(() => fingerprintsOf(kept))
  const marks = useMemo(() => freshnessOf(kept, seen), [kept, seen])
  const events = useMemo(() => kept.events.filter(({ id }) => marks.has(id)), [kept, marks])
  return { marks, events, words: isTold ? '' : freshnessInWords(marks), tell }
}
