import type {
  AboutPage,
  BreadcrumbList,
  CollectionPage,
  CreativeWork,
  ItemList,
  ListItem,
  Person as PersonNode,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts'
import { peopleOfKind } from '../domain/cast'
import { citationsOf } from '../domain/citations'
import { disagreementsOf } from '../domain/disagreements'
import { exactDate } from '../domain/date/format'
import { isDate } from '../domain/date/parse'
import type { Person, Source, TimelineEvent } from '../content/schema'
import { personOf, sourceOf, typeOf, type Story } from '../domain/story'
import { personKinds, type EventType } from '../domain/vocabulary'
import { to, absoluteUrl, type Route } from '../router/paths'
import { publicationOf, titleWithin } from './site-meta'
import type { PageInWords } from './link-preview'
import { en } from '../messages/en'
import { enPages } from '../messages/en-pages'

/*
 * The pages in the vocabulary of schema.org, no more exact than the content. The work, the site and each
 * person have the same `@id` on all pages.
 */

/** Describes a page as JSON-LD; `home` is the URL of the home page, with the host if it is known. */
export function jsonLdOf(
  { route, title, description }: PageInWords,
  story: Story,
  home: string,
): WithContext<WebPage> {
  const url = absoluteUrl(home, route.path)
  return {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    name: titleWithin(story.timeline.site, title),
    description,
    inLanguage: 'en-GB',
    isPartOf: siteOf(story, home),
    ...particularsOf(route, story, home),
  }
}

/** Wraps JSON-LD in a script element that no text in it can end. */
export function jsonLdScript(page: WithContext<WebPage>): string {
  return `<script data-sent type="application/ld+json">${JSON.stringify(page).replaceAll('<', String.raw`\u003c`)}</script>`
}

function particularsOf(route: Route, story: Story, home: string): Exclude<WebPage, string> {
  switch (route.page) {
    case 'home':
    case 'full':
      return storyPage(story, home)
    case 'type':
      return typePage(route.type, story, home)
    case 'event':
      return eventPage(route.event, story, home)
    case 'person':
      return personPage(route.person, home)
    case 'cast':
      return castPage(story, home)
    case 'sources':
      return collection(
        story,
        { '@type': 'ItemList', numberOfItems: story.timeline.sources.length },
        home,
      )
    case 'disagreements':
      return collection(
        story,
        { '@type': 'ItemList', numberOfItems: disagreementsOf(story).length },
        home,
      )
    case 'about':
      return { '@type': 'AboutPage', about: siteOf(story, home) } satisfies AboutPage
    default:
      return { '@type': 'WebPage' }
  }
}

const siteOf = ({ timeline: { site } }: Story, home: string) =>
  ({
    '@type': 'WebSite',
    '@id': `${home}#site`,
    name: publicationOf(site),
    url: home,
  }) satisfies WebSite

const workOf = ({ timeline: { site } }: Story, home: string): Thing => ({
  '@type': site.kind,
  '@id': `${home}#work`,
  name: site.name,
})

const personNode = ({ id, name }: Person, home: string) =>
  ({
    '@type': 'Person',
    '@id': `${absoluteUrl(home, to.person(id))}#person`,
    name,
  }) satisfies PersonNode

const collection = (story: Story, mainEntity: ItemList, home: string) =>
  ({ '@type': 'CollectionPage', about: workOf(story, home), mainEntity }) satisfies CollectionPage

function storyPage(story: Story, home: string) {
  const { scope, updated } = story.timeline
  return {
    ...collection(story, eventList(story.events, home), home),
    ...coverage(scope),
    dateModified: updated,
  } satisfies CollectionPage
}

function typePage(type: EventType, story: Story, home: string) {
  const events = story.events.filter((event) => event.type === type)
  return {
    ...collection(story, eventList(events, home), home),
    breadcrumb: trail([{ name: typeOf(story, type).plural, path: to.type(type) }], home),
  } satisfies CollectionPage
}

function eventPage(event: TimelineEvent, story: Story, home: string) {
  return {
    '@type': 'WebPage',
    about: workOf(story, home),
    ...(event.planned ? {} : coverage(event.date)),
    mentions: event.people.map((id) => personNode(personOf(story, id), home)),
    citation: citationsOf(event).map((id) => citedWorkOf(sourceOf(story, id))),
    breadcrumb: trail([{ name: event.title, path: to.event(event.id) }], home),
  } satisfies WebPage
}

function castPage(story: Story, home: string) {
  const people = personKinds.flatMap((kind) => peopleOfKind(story, kind))
  return collection(
    story,
    listOf(
      people.map(({ id, name }) => ({ name, path: to.person(id) })),
      home,
    ),
    home,
  )
}

function personPage(person: Person, home: string) {
  const { id, name } = person
  return {
    '@type': 'WebPage',
    mainEntity: personNode(person, home),
    breadcrumb: trail(
      [
        { name: enPages.cast.title, path: to.cast() },
        { name, path: to.person(id) },
      ],
      home,
    ),
  } satisfies WebPage
}

/** Describes a source; the publisher of a social post is not always an organization, so it is left out. */
function citedWorkOf({
  headline,
  label,
  url,
  kind,
  publisher,
  author,
  published,
  language,
}: Source): CreativeWork {
  const date = exactDate(published)
  return {
    '@type': 'CreativeWork',
    name: headline ?? label,
    ...(url !== undefined && { url }),
    ...(kind !== 'social' && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(date !== undefined && { datePublished: date }),
    inLanguage: language,
  }
}

interface Entry {
  readonly name: string
  readonly path: string
}

const itemsOf = (entries: readonly Entry[], home: string) =>
  entries.map(
    ({ name, path }, index) =>
      ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absoluteUrl(home, path),
      }) satisfies ListItem,
  )

const listOf = (entries: readonly Entry[], home: string) =>
  ({
    '@type': 'ItemList',
    numberOfItems: entries.length,
    itemListElement: itemsOf(entries, home),
  }) satisfies ItemList

const eventList = (events: readonly TimelineEvent[], home: string) =>
  listOf(
    events.map(({ id, title }) => ({ name: title, path: to.event(id) })),
    home,
  )

/** Makes the breadcrumbs from the story to a page. */
const trail = (entries: readonly Entry[], home: string) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: itemsOf([{ name: en.shell.pages.home, path: to.home() }, ...entries], home),
  }) satisfies BreadcrumbList

/** Gives the time that a page is about, if it is exact. */
function coverage(date: string) {
  return date.split('/').every((end) => isDate(end) && exactDate(end) !== undefined)
    ? { temporalCoverage: date }
    : {}
}
