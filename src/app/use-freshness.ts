import { useMemo } from 'react'
import { useLastVisit } from '../browser/last-visit'
import { fingerprintsOf, freshnessInWords, freshnessOf, type Freshness } from '../domain/freshness'
import type { EventId, TimelineEvent } from '../content/schema'
import type { Story } from '../domain/story'

/** What is new or changed since the reader's last visit on this device. */
export interface Fresh {
  readonly marks: ReadonlyMap<EventId, Freshness>
  /** The marked events, in the order of the story. */
  readonly events: readonly TimelineEvent[]
  /** How many, as a sentence; '' if there are none, or the reader has dismissed it. */
  readonly words: string
  readonly tell: () => void
}

const nothing: Pick<Story, 'events'> = { events: [] }

/** Compares the edition on screen with what was seen at the last visit; nothing before hydration. */
export function useFreshness(story: Story): Fresh {
  // Not for a long story: fingerprints of all events would fill the storage.
  const kept = story.chapters.length > 0 ? nothing : story
  const { seen, isTold, tell } = useLastVisit(() => fingerprintsOf(kept))
  const marks = useMemo(() => freshnessOf(kept, seen), [kept, seen])
  const events = useMemo(() => kept.events.filter(({ id }) => marks.has(id)), [kept, marks])
  return { marks, events, words: isTold ? '' : freshnessInWords(marks), tell }
}
