import { dateInWords } from './date/format'
import { isolated } from './phrases'
import type { Story } from './story'
import { toggleType, type View } from './view'
import { en } from '../messages/en'

/** A filter that is set, with the view that is left without it. */
export interface ActiveFilter {
  /** Unique, unlike the name, which a person and a publisher may share. */
  readonly key: string
  readonly name: string
  readonly without: View
}

/** Lists the filters of a view, in words; the order is not one of them. */
export function activeFiltersOf(story: Story, view: View): readonly ActiveFilter[] {
  const types = view.types.map((type) => ({
    key: type,
    name: story.timeline.types.find(({ id }) => id === type)?.plural ?? type,
    without: toggleType(story, view, type),
  }))
  const person = view.person && story.peopleByName.get(view.person)
  const publisher = story.publishers.find(({ id }) => id === view.publisher)
  return [
    ...types,
    ...(person
      ? [{ key: 'person', name: isolated(person.name), without: { ...view, person: undefined } }]
      : []),
    ...(publisher
      ? [
          {
            key: 'publisher',
            name: isolated(publisher.name),
            without: { ...view, publisher: undefined },
          },
        ]
      : []),
    ...(view.disputed
      ? [
          {
            key: 'disputed',
            name: en.domain.filters.disputed,
            without: { ...view, disputed: false },
          },
        ]
      : []),
    ...(view.firstHand
      ? [
          {
            key: 'firstHand',
            name: en.domain.filters.firstHand,
            without: { ...view, firstHand: false },
          },
        ]
      : []),
    ...(view.turning
      ? [{ key: 'turning', name: en.domain.filters.turning, without: { ...view, turning: false } }]
      : []),
    ...(view.query
      ? [{ key: 'query', name: `“${isolated(view.query)}”`, without: { ...view, query: '' } }]
      : []),
    ...(view.asof
      ? [
          {
            key: 'asof',
            name: en.domain.filters.knownBy(dateInWords(view.asof)),
            without: { ...view, asof: undefined, read: false },
          },
        ]
      : []),
  ]
}

/** Formats the filters of a view: "Interviews, Jane Doe"; '' if there are none. */
export const filtersInWords = (story: Story, view: View): string =>
  activeFiltersOf(story, view)
    .map(({ name }) => name)
    .join(', ')
