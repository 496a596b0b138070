import type { PersonId } from '../content/schema'
import { typeIdsOf, type PublisherId, type Story } from './story'
import type { EventType } from './vocabulary'

/** How much the page shows of each event: its title, its key claims, or all of it. */
export const densities = ['titles', 'short', 'full'] as const
export type Density = (typeof densities)[number]

/** The filters, the order and the density of the timeline. */
export interface View {
  /** The chosen types, in the order of the content file; empty for all. */
  readonly types: readonly EventType[]
  readonly person: PersonId | undefined
  readonly publisher: PublisherId | undefined
  /** Only events about which the sources disagree. */
  readonly disputed: boolean
  /** Only events with a first-hand source. */
  readonly firstHand: boolean
  /** Only events that changed an answer to a question. */
  readonly turning: boolean
  /** Words to search for. */
  readonly query: string
  /** A year, month or day: the story is shown as it was known on its last day. */
  readonly asof: string | undefined
  /** Whether that is the list of events, to be read; without it the date opens the stage at its day. */
  readonly read: boolean
  readonly order: 'oldest' | 'newest'
  /** How much of each event is shown; undefined for what the reader chose last, at first `short`. */
  readonly density: Density | undefined
}

export const defaultView: View = {
  types: [],
  person: undefined,
  publisher: undefined,
  disputed: false,
  firstHand: false,
  turning: false,
  query: '',
  asof: undefined,
  read: false,
  order: 'oldest',
  density: undefined,
}

/** Checks whether a view has any filter; order and density are none. */
export const isFiltered = ({
  types,
  person,
  publisher,
  disputed,
  firstHand,
  turning,
  query,
  asof,
}: View): boolean =>
  types.length > 0 ||
  person !== undefined ||
  publisher !== undefined ||
  disputed ||
  firstHand ||
  turning ||
  query !== '' ||
  asof !== undefined

/** Adds or removes a type; the types stay in the order of the content file. */
export function toggleType(story: Story, view: View, type: EventType): View {
  const chosen = view.types.includes(type)
    ? view.types.filter((other) => other !== type)
    : [...view.types, type]
  return { ...view, types: typeIdsOf(story).filter((id) => chosen.includes(id)) }
}

/** Removes all filters but keeps the order and the density. */
export function withoutFilters(view: View): View {
  return { ...defaultView, order: view.order, density: view.density }
}
