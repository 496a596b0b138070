import type { Story } from '../domain/story'
import { previewOf, previewSize, absoluteUrl, type Route } from '../router/paths'
import { frameOf, usualHeight } from './embed-code'
import { publication } from './site-meta'

/** What oEmbed 1.0 (oembed.com) answers for a page: the frame that stands for it, its title and its picture. */
interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
  readonly cache_age: number
}

/** A day, in seconds: the story is told to its end, and an edition corrects it at most. */
const cacheAge = 86_400

/** What oEmbed answers for the page of a route; `home` is the whole address of the timeline. */
export function oEmbedOf(story: Story, route: Route, home: string): OEmbed {
  const { title, html } = frameOf(story, { address: route.path }, home)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: publication,
    provider_url: home,
    html,
    width: 640,
    height: usualHeight,
    thumbnail_url: absoluteUrl(home, previewOf(route)),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
    cache_age: cacheAge,
  }
}

/** Where the oEmbed answer for the page of a route is kept, below the site; nothing for a page of which nothing can be toEmbed. */
export function oEmbedPathOf(route: Route): string | undefined {
  switch (route.page) {
    case 'home':
      return '/oembed/story.json'
    case 'event':
      return `/oembed/event/${route.event.id}.json`
    case 'person':
      return `/oembed/cast/${route.person.id}.json`
    case 'type':
      return `/oembed/type/${route.type}.json`
    default:
      return undefined
  }
}
