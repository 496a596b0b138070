import { isExactDay } from '../domain/date/span'
import { cutTo } from '../domain/phrases'
import type { Story } from '../domain/story'
import { previewOf, previewSize, absoluteUrl, type Route } from '../router/paths'
import { publicationOf, titleWithin } from './site-meta'
import { cardInWords, cardOf } from './preview-card'

/** A page with its title and description. */
export interface PageInWords {
  readonly route: Route
  readonly title: string
  readonly description: string
}

/**
 * Lists the meta tags of Open Graph and Twitter for a page, as names and contents. `home` is the absolute
 * URL of the home page, or its path if the host is not known.
 */
export function linkPreviewOf(
  { route, title, description }: PageInWords,
  story: Story,
  home: string,
): ReadonlyArray<readonly [name: string, content: string]> {
  const own = titleWithin(story.timeline.site, title)
  const image = absoluteUrl(home, previewOf(route))
  const imageInWords = cutTo(420, cardInWords(cardOf(story, route))) // the limit of Twitter
  return [
    ['og:type', kindOf(route)],
    ['og:site_name', publicationOf(story.timeline.site)],
    ['og:locale', 'en_GB'],
    ['og:title', own],
    ['og:description', description],
    ['og:url', absoluteUrl(home, route.path)],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(previewSize.width)],
    ['og:image:height', String(previewSize.height)],
    ['og:image:alt', imageInWords],
    ...(route.page === 'event' && isExactDay(route.event.date) && !route.event.planned
      ? [['article:published_time', route.event.date] as const]
      : []),
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
