import type { TimelineEvent } from '../content/schema'
import type { Listing } from './listing'
import { searchResult } from './search-index'
import type { Story } from './story'
import type { View } from './view'

/** What the page says of the results of a search. */
export interface SearchModel {
  /** The best three matches, where many events are listed. */
  readonly best: readonly TimelineEvent[]
  /** Whether no event has all words of the query. */
  readonly isPartial: boolean
}

/** How many events need no ranking. */
const fewEvents = 5

/** Derives what to say of the events that a search lists. */
export function searchModel(story: Story, view: View, { months, fitting }: Listing): SearchModel {
  const result = searchResult(story, view)
  if (!result || result.matches === 'text' || fitting === 0) return { best: [], isPartial: false }
  const listed = new Map(
    months.flatMap(({ rows }) =>
      rows.filter(({ reason }) => reason === 'fits').map(({ event }) => [event.id, event] as const),
    ),
  )
  const ranked = fitting > fewEvents ? [...result.events].flatMap((id) => listed.get(id) ?? []) : []
  return { best: ranked.slice(0, 3), isPartial: result.matches === 'most-words' }
}
