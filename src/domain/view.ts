import type { PersonId } from '../content/schema'
import type { PublisherId } from './story'
import { eventTypes, type EventType } from './vocabulary'

/** What a reader is looking at: the filters and the order. The address holds it, and nothing else does. */
export interface View {
  /** The chosen types in the order of the vocabulary; none means all. */
  readonly types: readonly EventType[]
  readonly person: PersonId | undefined
  readonly publisher: PublisherId | undefined
  /** Only events about which the sources disagree. */
  readonly disputed: boolean
  /** Words that must all be found. */
  readonly query: string
  /** The story as it was known on the last day of this year, month or day. */
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

/** Whether a view leaves anything out; the order does not. */
export const isFiltered = ({ types, person, publisher, disputed, query, asof }: View): boolean =>
  types.length > 0 ||
  person !== undefined ||
  publisher !== undefined ||
  disputed ||
  query !== '' ||
  asof !== undefined

/** The view with a type added or taken away, the types in the order of the vocabulary. */
export function toggleType(view: View, type: EventType): View {
  const chosen = view.types.includes(type)
    ? view.types.filter((other) => other !== type)
    : [...view.types, type]
  return { ...view, types: eventTypes.filter((known) => chosen.includes(known)) }
}

/** The view without any filter, in the same order. */
export function withoutFilters(view: View): View {
  return { ...defaultView, order: view.order }
}
