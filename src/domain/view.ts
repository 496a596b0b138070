import type { PersonId } from '../content/schema'
import { typeIdsOf, type PublisherId, type Story } from './story'
import type { EventType } from './vocabulary'

/** The filters and the order of the timeline. The address is its only store. */
export interface View {
  /** The chosen types, in the order of the content file; empty for all. */
  readonly types: readonly EventType[]
  readonly person: PersonId | undefined
  readonly publisher: PublisherId | undefined
  /** Only events about which the sources disagree. */
  readonly disputed: boolean
  /** Words that an event must all contain. */
  readonly query: string
  /** A year, month or day: the story is shown as it was known on its last day. */
  readonly asof: string | undefined
  readonly order: 'oldest' | 'newest'
}

export const defaultView: View = {
  types: [],
  person: undefined,
  publisher: undefined,
  disputed: false,
  query: '',
  asof: undefined,
  order: 'oldest',
}

/** Checks whether a view has any filter; the order is not one. */
export const isFiltered = ({ types, person, publisher, disputed, query, asof }: View): boolean =>
  types.length > 0 ||
  person !== undefined ||
  publisher !== undefined ||
  disputed ||
  query !== '' ||
  asof !== undefined

/** Adds or removes a type; the types stay in the order of the content file. */
export function toggleType(story: Story, view: View, type: EventType): View {
  const chosen = view.types.includes(type)
    ? view.types.filter((other) => other !== type)
    : [...view.types, type]
  return { ...view, types: typeIdsOf(story).filter((id) => chosen.includes(id)) }
}

/** Removes all filters but keeps the order. */
export function withoutFilters(view: View): View {
  return { ...defaultView, order: view.order }
}
