import { isExactDay, wordsOf } from '../domain/date'
import { counted, cutTo } from '../domain/phrases'
import type { Person, TimelineEvent } from '../domain/schema'
import { filmStandingLabel } from '../domain/standing-labels'
import { typeOf, type Story } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { previewOf, wholeAddress, type Route } from '../url/paths'
import { publication } from './imprint'

/** A page, and the words that its own head says of it. */
export interface PageInWords {
  readonly route: Route
  readonly title: string
  readonly description: string
}

/** The title of a page without the name of the site, where that stands beside it. */
export const titleWithin = (title: string): string => title.replace(/ · [^·]*$/u, '')

/**
 * What previews of a link show, as names and contents of meta tags in the vocabularies of Open Graph and Twitter.
 * `home` is the whole address of the first page of the site, or its path where the host is not known.
 */
export function linkPreviewOf({ route, title, description }: PageInWords, story: Story, home: string): ReadonlyArray<readonly [name: string, content: string]> {
  const own = titleWithin(title)
  const image = wholeAddress(home, previewOf(route))
  const imageInWords = cutTo(420, pictureInWords(route, story)) // as much as Twitter takes
  return [
    ['og:type', kindOf(route)],
    ['og:site_name', publication],
    ['og:locale', 'en_GB'],
    ['og:title', own],
    ['og:description', description],
    ['og:url', wholeAddress(home, route.path)],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', imageInWords],
    ...route.page === 'event' && isExactDay(route.event.date) && !route.event.planned ? [['article:published_time', route.event.date] as const] : [],
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', own],
    ['twitter:description', description],
    ['twitter:image', image],
    ['twitter:image:alt', imageInWords],
  ]
}

function kindOf({ page }: Route): string {
  if (page === 'event') return 'article'
  return page === 'person' ? 'profile' : 'website'
}

/** What the preview picture of a page shows, for those who do not see it. */
function pictureInWords(route: Route, story: Story): string {
  switch (route.page) {
    case 'event': return eventInWords(story, route.event)
    case 'person': return personInWords(route.person)
    case 'type': return typeInWords(story, route.type)
    default: return `A branch with leaves: how Heartstopper Forever came to be, ${counted(story.events.length, 'event')} and ${counted(story.timeline.sources.length, 'source')}.`
  }
}

function eventInWords(story: Story, { type, date, planned, title }: TimelineEvent): string {
  return `A leaf for “${typeOf(story, type).label}”, ${wordsOf(date)}${planned ? ', as announced beforehand' : ''}: ${title}`
}

function personInWords({ name, credits: [credit], standings: [first] }: Person): string {
  const standing = first ? `For the film: ${filmStandingLabel[first.standing].toLowerCase()}.` : 'Not part of the film.'
  return `A portrait of leaves for ${name}: ${credit?.text ?? ''}. ${standing}`
}

function typeInWords(story: Story, type: EventType): string {
  const { plural, meaning } = typeOf(story, type)
  return `A leaf for “${plural}”: ${meaning}`
}
