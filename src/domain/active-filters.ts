import { dateInWords } from './date/format'
import { isolated } from './phrases'
import type { Story } from './story'
import { toggleType, type View } from './view'

/** One active part of a view, with the view that is left when it is taken away. */
export interface ActiveFilter {
  /** Which part of the view it is; unlike the name, which a person and a publisher may share. */
  readonly key: string
  readonly name: string
  readonly without: View
}

/** What is active, in words, each removable alone; the order is no filter. */
export function activeFiltersOf(story: Story, view: View): readonly ActiveFilter[] {
  const types = view.types.map((type) => ({
    key: type,
    name: story.timeline.types.find(({ id }) => id === type)?.plural ?? type,
    without: toggleType(view, type),
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
      ? [{ key: 'disputed', name: 'Disputed only', without: { ...view, disputed: false } }]
      : []),
    ...(view.query
      ? [{ key: 'query', name: `“${isolated(view.query)}”`, without: { ...view, query: '' } }]
      : []),
    ...(view.asof
      ? [
          {
            key: 'asof',
            name: `Known by ${dateInWords(view.asof)}`,
            without: { ...view, asof: undefined },
          },
        ]
      : []),
  ]
}

/** What is active, in a few words: "Interviews, Joe Locke"; '' where nothing is. */
export const filtersInWords = (story: Story, view: View): string =>
  activeFiltersOf(story, view)
    .map(({ name }) => name)
    .join(', ')
