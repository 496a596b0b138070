import type { Story } from '../domain/story'
import { previewOf, previewSize, absoluteUrl, type Route } from '../router/paths'
import { frameOf, defaultHeight } from './embed-code'
import { publicationOf } from './site-meta'

/** A response of oEmbed 1.0 (oembed.com). */
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

/** One day, in seconds: the story is complete, so editions only correct it. */
const cacheAge = 86_400

/** Makes the oEmbed response for a page; `home` is the absolute URL of the home page. */
export function oEmbedOf(story: Story, route: Route, home: string): OEmbed {
  const { title, html } = frameOf(story, { address: route.path }, home)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: publicationOf(story.timeline.site),
    provider_url: home,
    html,
    width: 640,
    height: defaultHeight,
    thumbnail_url: absoluteUrl(home, previewOf(route)),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
    cache_age: cacheAge,
  }
}

/** Returns the path of the oEmbed response for a page; undefined if the page cannot be embedded. */
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
