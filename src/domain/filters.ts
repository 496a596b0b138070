import { eventsKnownBy } from './as-of'
import { citationsOf } from './citations'
import type { TimelineEvent } from '../content/schema'
import { fitsQuery } from './search'
import { searchResult } from './search-index'
import { searchTextIn, sourceOf, type PublisherId, type Story } from './story'
import { isFirstHand } from './support'
import { turningPointsOf } from './turning-points'
import type { View } from './view'

export type FilterName =
  'types' | 'person' | 'publisher' | 'disputed' | 'firstHand' | 'turning' | 'query'

const filters: Record<FilterName, (story: Story, view: View, event: TimelineEvent) => boolean> = {
  types: (_, { types }, event) => types.length === 0 || types.includes(event.type),
  person: (_, { person }, event) => !person || event.people.includes(person),
  publisher: (story, { publisher }, event) =>
    !publisher || publishersOf(story, event).includes(publisher),
  disputed: (_, { disputed }, event) => !disputed || event.disagreements.length > 0,
  firstHand: (story, { firstHand }, event) => !firstHand || hasFirstHand(story, event),
  turning: (story, { turning }, event) => !turning || turningPointsOf(story).has(event.id),
  query: (story, view, event) => view.query === '' || isFound(story, view, event),
}
const filterNames = Object.keys(filters) as readonly FilterName[]

function isFound(story: Story, view: View, event: TimelineEvent): boolean {
  const result = searchResult(story, view)
  return result ? result.events.has(event.id) : fitsQuery(searchTextIn(story, event), view.query)
}

/** Checks whether an event passes every filter of a view, except `without`. */
export function fits(
  story: Story,
  view: View,
  event: TimelineEvent,
  without?: FilterName,
): boolean {
  return filterNames.every((name) => name === without || filters[name](story, view, event))
}

/** Lists the events before filtering: all, or those known on the view's date. */
export function candidatesFor(story: Story, view: View): readonly TimelineEvent[] {
  return view.asof ? eventsKnownBy(story, view.asof) : story.events
}

/** Checks whether an event cites a first-hand source. */
export const hasFirstHand = (story: Story, event: TimelineEvent): boolean =>
  citationsOf(event).some((id) => isFirstHand(sourceOf(story, id)))

/** Lists the publishers whose sources an event cites. */
export function publishersOf(story: Story, event: TimelineEvent): readonly PublisherId[] {
  return citationsOf(event).flatMap((id) => story.publisherIds.get(id) ?? [])
}
