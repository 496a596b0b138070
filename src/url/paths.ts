import type { EventId, PersonId, Person, TimelineEvent } from '../domain/schema'
import type { Story } from '../domain/story'

/** Every address below the base of the site; the prerender writes one page for each of `everyPath`. */
export const to = {
  home: () => '/',
  event: (id: EventId) => `/event/${id}/`,
  cast: () => '/cast/',
  person: (id: PersonId) => `/cast/${id}/`,
  sources: () => '/sources/',
  about: () => '/about/',
} as const

/** The page that a host sends for any address that leads nowhere. */
export const notFoundPath = '/404.html'

/** What a path shows. `path` is its one canonical spelling; an address in another one is replaced by it. */
export type Route =
  | { readonly page: 'home' | 'cast' | 'sources' | 'about'; readonly path: string }
  | { readonly page: 'event'; readonly path: string; readonly event: TimelineEvent }
  | { readonly page: 'person'; readonly path: string; readonly person: Person }
  | { readonly page: 'missing'; readonly path: string }

/** Whether a route draws the story, whole or opened at an event. */
export const showsStory = ({ page }: Pick<Route, 'page'>): boolean => page === 'home' || page === 'event'

const plainPages = new Map<string, 'home' | 'cast' | 'sources' | 'about'>([
  ['', 'home'], ['cast', 'cast'], ['sources', 'sources'], ['about', 'about'],
])

/** Reads any path, also a wrong one, without throwing; former ids lead to the record they belong to. */
export function routeOf(path: string, story: Story): Route {
  const [first = '', second, ...rest] = path.replace(/\/(?:index\.html?)?$/iu, '').split('/').filter(Boolean).map((part) => part.toLowerCase())
  const page = plainPages.get(first)
  if (page && second === undefined) return { page, path: to[page]() }
  if (second !== undefined && rest.length === 0) {
    const event = first === 'event' ? story.eventsByName.get(second) : undefined
    if (event) return { page: 'event', path: to.event(event.id), event }
    const person = first === 'cast' ? story.peopleByName.get(second) : undefined
    if (person) return { page: 'person', path: to.person(person.id), person }
  }
  return { page: 'missing', path }
}

/** The paths of all pages. */
export function everyPath(story: Story): readonly string[] {
  return [
    to.home(), to.cast(), to.sources(), to.about(),
    ...story.events.map(({ id }) => to.event(id)),
    ...story.people.map(({ id }) => to.person(id)),
  ]
}

/** The paths of former ids and where each of them leads now. */
export function everyRedirect(story: Story): readonly { readonly from: string; readonly to: string }[] {
  return [
    ...story.events.flatMap(({ id, aliases }) => aliases.map((alias) => ({ from: `/event/${alias}/`, to: to.event(id) }))),
    ...story.people.flatMap(({ id, aliases }) => aliases.map((alias) => ({ from: `/cast/${alias}/`, to: to.person(id) }))),
  ]
}
