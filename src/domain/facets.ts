import { activeFiltersOf, type ActiveFilter } from './active-filters'
import type { PersonId, TimelineEvent } from '../content/schema'
import { candidatesFor, fits, hasFirstHand, publishersOf, type FilterName } from './filters'
import { listingOf } from './listing'
import type { FacetCounts, PublisherId, Story } from './story'
import { turningPointsOf } from './turning-points'
import { defaultView, isFiltered, type View } from './view'
import type { EventType } from './vocabulary'

/*
 * Disjunctive facets: the choices of one filter are alternatives, so each count is taken under
 * all the other filters, but not under its own.
 */

/** One choice of a filter, and the number of events with it under all other filters. */
export interface Facet<Id> {
  readonly id: Id
  readonly name: string
  readonly count: number
}

export interface Facets {
  readonly types: readonly Facet<EventType>[]
  readonly people: readonly Facet<PersonId>[]
  readonly publishers: readonly Facet<PublisherId>[]
  readonly disputed: number
  readonly firstHand: number
  readonly turning: number
}

/** Lists the choices of each filter with their counts, in the loaded part of the story. */
export function facetsOf(story: Story, view: View): Facets {
  const { types, people, publishers, ...others } =
    story.facetCounts && !isFiltered(view) ? story.facetCounts : facetCounts(story, view)
  return {
    types: story.timeline.types.map(({ id, plural }) => ({
      id,
      name: plural,
      count: types[id] ?? 0,
    })),
    people: story.people.map(({ id, name }) => ({ id, name, count: people[id] ?? 0 })),
    publishers: story.publishers.map(({ id, name }) => ({ id, name, count: publishers[id] ?? 0 })),
    ...others,
  }
}

/** Counts the events for each choice of each filter under all other filters of a view. */
export function facetCounts(story: Story, view = defaultView): FacetCounts {
  const known = candidatesFor(story, view)
  const under = (without: FilterName) => known.filter((event) => fits(story, view, event, without))
  return {
    types: countBy(under('types'), ({ type }) => [type]),
    people: countBy(under('person'), (event) => event.people),
    publishers: countBy(under('publisher'), (event) => publishersOf(story, event)),
    disputed: under('disputed').filter((event) => event.disagreements.length > 0).length,
    firstHand: under('firstHand').filter((event) => hasFirstHand(story, event)).length,
    turning: under('turning').filter(({ id }) => turningPointsOf(story).has(id)).length,
  }
}

/** Counts the events by key; an event counts once per key. */
function countBy(
  events: readonly TimelineEvent[],
  keysOf: (event: TimelineEvent) => Iterable<string>,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const event of events)
    for (const key of new Set(keysOf(event))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** Lists the filters whose removal would show events again, the most effective first. */
export function filterRelaxations(
  story: Story,
  view: View,
): readonly (ActiveFilter & { readonly count: number })[] {
  return activeFiltersOf(story, view)
    .map((filter) => ({ ...filter, count: listingOf(story, filter.without).fitting }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
