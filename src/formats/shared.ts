import type { Person, TimelineEvent } from '../content/schema'
import type { View } from '../domain/view'
import { printLocation } from '../router/query-codec'
import { to } from '../router/paths'
import { en } from '../messages/en'

/**
 * What a reader shares: an event, a person, or a filtered story, which may open at an event. `name` is the
 * filters in words, '' for the whole story.
 */
export type Shared =
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'person'; readonly person: Person }
  | {
      readonly kind: 'view'
      readonly view: View
      readonly name: string
      readonly at?: TimelineEvent | undefined
    }

/** Returns the canonical path of what is shared. */
export function pathOf(shared: Shared): string {
  switch (shared.kind) {
    case 'event':
      return to.event(shared.event.id)
    case 'person':
      return to.person(shared.person.id)
    case 'view':
      return printLocation(
        shared.at
          ? { page: 'event', path: to.event(shared.at.id), event: shared.at }
          : { page: 'home', path: to.home() },
        shared.view,
      )
  }
}

/** Names what is shared. */
export function nameOf(shared: Shared): string {
  switch (shared.kind) {
    case 'event':
      return shared.event.title
    case 'person':
      return shared.person.name
    case 'view':
      return shared.name === '' ? en.common.theStory : en.common.filteredStory(shared.name)
  }
}
