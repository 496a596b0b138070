import type { EventId, PersonId, Person, TimelineEvent } from '../content/schema'
import type { Story } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { matchPath } from './routes'

/** Builds the path of each page below the base of the site, as in `<Link to={to.cast()}>`. */
export const to = {
  home: () => '/',
  full: () => '/full/',
  event: (id: EventId) => `/event/${id}/`,
  type: (id: EventType) => `/type/${id}/`,
  cast: () => '/cast/',
  person: (id: PersonId) => `/cast/${id}/`,
  sources: () => '/sources/',
  disagreements: () => '/disagreements/',
  about: () => '/about/',
} as const

/** Returns the paths of what readers can subscribe to from a page: the home page, a person or a type. */
export const feedsOf = (page: string) => ({
  atom: `${page}feed.xml`,
  jsonFeed: `${page}feed.json`,
  calendar: `${page}calendar.ics`,
})

/** The paths of all published files that are not pages. */
export const files = {
  content: '/data/timeline.json',
  edition: '/data/edition.json',
  schema: '/data/timeline.schema.json',
  timelineJs: '/data/timelinejs.json',
  ...feedsOf(to.home()),
  eventCalendar: (id: EventId) => `/event/${id}/${id}.ics`,
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  licences: '/licences.txt',
  manifest: '/manifest.webmanifest',
  worker: '/sw.js',
} as const

/** The size of every preview picture in pixels, which all link previews accept. */
export const previewSize = { width: 1200, height: 630 } as const

/** Returns the path of a page's preview picture; pages without their own share that of the story. */
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

// Embedded pages have their own folder, since the host's headers let only that be framed.
const embedFolder = '/embed'

/** Returns the path of the embedded version of the home page or of an event's page. */
export const toEmbed = (path: string): string => embedFolder + path

/** Returns the path that an embedded page is a version of; undefined for other pages. */
export const embeddedPath = (path: string): string | undefined =>
  path.startsWith(`${embedFolder}/`) ? path.slice(embedFolder.length) : undefined

/** Joins the URL of the home page, which ends with a slash, and a path. */
export const absoluteUrl = (home: string, path: string): string => home + path.slice(1)

/** Splits an address into its path and its query, which starts with the question mark or is ''. */
export function splitAddress(address: string): { readonly path: string; readonly search: string } {
  const at = address.indexOf('?')
  return at === -1
    ? { path: address, search: '' }
    : { path: address.slice(0, at), search: address.slice(at) }
}

/** The page that a host sends for any unknown address. */
export const notFoundPath = '/404.html'

/** The page of a frame whose address is unknown. */
export const notFoundEmbedPath = toEmbed('/not-found/')

/**
 * The fallback that the service worker sends offline, until the app renders the page that was asked for. In a folder,
 * because some hosts redirect /x.html to /x, and redirected responses are not cached.
 */
export const offlinePath = '/offline/'

/** The page that a path leads to, with its record; `path` is the canonical spelling. */
export type Route = StoryRoute | SecondaryRoute

/** The story: in short or in full, opened at an event, or filtered to one type. */
type StoryRoute =
  | { readonly page: 'home' | 'full'; readonly path: string }
  | { readonly page: 'event'; readonly path: string; readonly event: TimelineEvent }
  | { readonly page: 'type'; readonly path: string; readonly type: EventType }

/** Any page but the story. */
export type SecondaryRoute =
  | { readonly page: 'cast' | 'sources' | 'disagreements' | 'about'; readonly path: string }
  | { readonly page: 'person'; readonly path: string; readonly person: Person }
  | { readonly page: 'missing'; readonly path: string }

/** Whether a route shows the story. */
export const isStoryRoute = (route: Route): route is StoryRoute =>
  ['home', 'full', 'type', 'event'].includes(route.page)

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
      const type = story.timeline.types.find((known) => known.id === id)?.id
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

/** Lists the paths of all pages; the prerender writes one file for each. */
export function everyPath(story: Story): readonly string[] {
  return [
    to.home(),
    to.full(),
    to.cast(),
    to.sources(),
    to.disagreements(),
    to.about(),
    ...story.timeline.types.map(({ id }) => to.type(id)),
    ...story.events.map(({ id }) => to.event(id)),
    ...story.people.map(({ id }) => to.person(id)),
  ]
}

/** Lists the paths of all embedded pages, which are not in the sitemap. */
export function everyEmbed(story: Story): readonly string[] {
  return [to.home(), ...story.events.map(({ id }) => to.event(id))].map(toEmbed)
}

/** Lists the paths of former ids and where each leads now. */
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
