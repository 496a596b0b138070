import type { EventId, PersonId, Person, TimelineEvent } from '../content/schema'
import type { Story } from '../domain/story'
import { eventTypes, type EventType } from '../domain/vocabulary'
import { matchPath } from './routes'

/** Every address below the base of the site; the prerender writes one page for each of `everyPath`. */
export const to = {
  home: () => '/',
  event: (id: EventId) => `/event/${id}/`,
  type: (id: EventType) => `/type/${id}/`,
  cast: () => '/cast/',
  person: (id: PersonId) => `/cast/${id}/`,
  sources: () => '/sources/',
  about: () => '/about/',
} as const

/** The addresses of the files in which the story can be taken along, and of those that are meant for programs. */
export const files = {
  content: '/data/timeline.json',
  edition: '/data/edition.json',
  schema: '/data/timeline.schema.json',
  timelineJs: '/data/timelinejs.json',
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  calendar: '/calendar.ics',
  eventCalendar: (id: EventId) => `/event/${id}/${id}.ics`,
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  licences: '/licences.txt',
  manifest: '/manifest.webmanifest',
  worker: '/sw.js',
} as const

/** The size of every preview picture in pixels, which all previewers take. */
export const previewSize = { width: 1200, height: 630 } as const

/** The preview picture of a page; a page without one of its own shows that of the story. */
export function previewOf(route: Route): string {
  switch (route.page) {
    case 'event':
      return `/previews/event/${route.event.id}.png`
    case 'person':
      return `/previews/cast/${route.person.id}.png`
    case 'type':
      return `/previews/type/${route.type}.png`
    default:
      return '/previews/story.png'
  }
}

// What stands in the frames of other sites has a folder of its own: the headers of the host let only that be framed.
const embedFolder = '/embed'

/** The path of the embedded page that shows what a page shows: the whole story, or one event. */
export const toEmbed = (path: string): string => embedFolder + path

/** The path of the page of which an embedded page is a part; nothing for a page that is not toEmbed. */
export const embeddedPath = (path: string): string | undefined =>
  path.startsWith(`${embedFolder}/`) ? path.slice(embedFolder.length) : undefined

/** A whole address, from that of the site's first page, which ends with a slash, and a path below it. */
export const absoluteUrl = (home: string, path: string): string => home + path.slice(1)

/** The path of an address, and its query with the question mark; '' where it has none. */
export function splitAddress(address: string): { readonly path: string; readonly search: string } {
  const at = address.indexOf('?')
  return at === -1
    ? { path: address, search: '' }
    : { path: address.slice(0, at), search: address.slice(at) }
}

/** The page that a host sends for any address that leads nowhere. */
export const notFoundPath = '/404.html'

/**
 * The page that stands in for others on a device without a network, until the program draws the one that was asked for.
 * In a folder, because some hosts send /x.html on to /x, and of what was sent on nothing is kept.
 */
export const offlinePath = '/offline/'

/** What a path shows. `path` is its one canonical spelling; an address in another one is replaced by it. */
export type Route = RouteOfStory | SecondaryRoute

/** The story: whole, opened at an event, or of one type. */
type RouteOfStory =
  | { readonly page: 'home'; readonly path: string }
  | { readonly page: 'event'; readonly path: string; readonly event: TimelineEvent }
  | { readonly page: 'type'; readonly path: string; readonly type: EventType }

/** A page beside the story. */
export type SecondaryRoute =
  | { readonly page: 'cast' | 'sources' | 'about'; readonly path: string }
  | { readonly page: 'person'; readonly path: string; readonly person: Person }
  | { readonly page: 'missing'; readonly path: string }

/** Whether a route draws the story: whole, of one type, or opened at an event. */
export const isStoryRoute = (route: Route): route is RouteOfStory =>
  route.page === 'home' || route.page === 'type' || route.page === 'event'

/** Resolves a path in any spelling to what it shows, without throwing; former ids lead to their record. */
export function routeOf(path: string, story: Story): Route {
  const { page, id } = matchPath(path)
  const missing = { page: 'missing', path } as const
  switch (page) {
    case 'event': {
      const event = story.eventsByName.get(id)
      return event ? { page, path: to.event(event.id), event } : missing
    }
    case 'type': {
      const type = eventTypes.find((known) => known === id)
      return type ? { page, path: to.type(type), type } : missing
    }
    case 'person': {
      const person = story.peopleByName.get(id)
      return person ? { page, path: to.person(person.id), person } : missing
    }
    case 'missing':
      return missing
    default:
      return { page, path: to[page]() }
  }
}

/** The paths of all pages. */
export function everyPath(story: Story): readonly string[] {
  return [
    to.home(),
    to.cast(),
    to.sources(),
    to.about(),
    ...story.timeline.types.map(({ id }) => to.type(id)),
    ...story.events.map(({ id }) => to.event(id)),
    ...story.people.map(({ id }) => to.person(id)),
  ]
}

/** The paths of all pages for the frames of other sites, which no list of pages names. */
export function everyEmbed(story: Story): readonly string[] {
  return [to.home(), ...story.events.map(({ id }) => to.event(id))].map(toEmbed)
}

/** The paths of former ids and where each of them leads now. */
export function everyRedirect(
  story: Story,
): readonly { readonly from: string; readonly to: string }[] {
  return [
    ...story.events.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: `/event/${alias}/`, to: to.event(id) })),
    ),
    ...story.people.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: `/cast/${alias}/`, to: to.person(id) })),
    ),
  ]
}
