import { activeFiltersOf, type ActiveFilter } from './active-filters'
import type { PersonId, TimelineEvent } from '../content/schema'
import { eventsOf, fits, publishersOf, type FilterName } from './filters'
import { listingOf } from './listing'
import type { FacetCounts, PublisherId, Story } from './story'
import { defaultView, isFiltered, type View } from './view'
import type { EventType } from './vocabulary'

/*
 * Disjunctive facets: the choices of one filter are alternatives, so each count is taken under
 * all the other filters, but not under its own.
 */

/** One choice of a filter and how many events it would show under the other filters. */
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
}

/** What each filter offers; each count is true under all the other filters, as far as the story has come. */
export function facetsOf(story: Story, view: View): Facets {
  const { types, people, publishers, disputed } =
    story.facetCounts && !isFiltered(view) ? story.facetCounts : facetCounts(story, view)
  return {
    types: story.timeline.types.map(({ id, plural }) => ({
      id,
      name: plural,
      count: types[id] ?? 0,
    })),
    people: story.people.map(({ id, name }) => ({ id, name, count: people[id] ?? 0 })),
    publishers: story.publishers.map(({ id, name }) => ({ id, name, count: publishers[id] ?? 0 })),
    disputed,
  }
}

/** How many events each choice of each filter would show under all the other filters of a view. */
export function facetCounts(story: Story, view = defaultView): FacetCounts {
  const known = eventsOf(story, view)
  const under = (without: FilterName) => known.filter((event) => fits(story, view, event, without))
  return {
    types: tallied(under('types'), ({ type }) => [type]),
    people: tallied(under('person'), (event) => event.people),
    publishers: tallied(under('publisher'), (event) => publishersOf(story, event)),
    disputed: under('disputed').filter((event) => event.disagreements.length > 0).length,
  }
}

/** How many of the events have each key; an event counts once for a key. */
function tallied(
  events: readonly TimelineEvent[],
  keysOf: (event: TimelineEvent) => Iterable<string>,
): Readonly<Record<string, number>> {
  const tally = new Map<string, number>()
  for (const event of events)
    for (const key of new Set(keysOf(event))) tally.set(key, (tally.get(key) ?? 0) + 1)
  return Object.fromEntries(tally)
}

/** Which one filter to take away so that something is shown again, the one that brings back the most first. */
export function filterRelaxations(
  story: Story,
  view: View,
): readonly (ActiveFilter & { readonly count: number })[] {
  return activeFiltersOf(story, view)
    .map((filter) => ({ ...filter, count: listingOf(story, filter.without).fitting }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
