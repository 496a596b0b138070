import type { Story } from '../../src/domain/story'
import { calendarOf, eventCalendarOf } from '../../src/formats/calendar'
import { atomFeedOf, jsonFeedOf } from '../../src/formats/feeds'
import { tag } from '../../src/formats/markup'
import { oEmbedOf, oEmbedPathOf } from '../../src/formats/oembed'
import { timelineJsOf } from '../../src/formats/timelinejs'
import { everyPath, files, routeOf, absoluteUrl, type Route } from '../../src/router/paths'
import { enPages } from '../../src/messages/en-pages'
import { leafColour } from '../previews/colours'

/** Writes the story in other formats, by path; `home` is the absolute URL of the home page. */
export function exportFiles(story: Story, home: string): ReadonlyMap<string, string> {
  return new Map([
    [files.atom, atomFeedOf(story, home)],
    [files.jsonFeed, jsonFeedOf(story, home)],
    [files.calendar, calendarOf(story, home)],
    ...story.events.map(
      (event) => [files.eventCalendar(event.id), eventCalendarOf(story, event, home)] as const,
    ),
    [files.timelineJs, timelineJsOf(story, home, leafColour)],
    ...everyPath(story).flatMap((path) => oEmbedFile(story, routeOf(path, story), home)),
  ])
}

function oEmbedFile(
  story: Story,
  route: Route,
  home: string,
): readonly (readonly [path: string, text: string])[] {
  const path = oEmbedPathOf(route)
  return path ? [[path, JSON.stringify(oEmbedOf(story, route, home))]] : []
}

const feeds = [
  { path: files.atom, type: 'application/atom+xml', title: enPages.formats.feed.atom },
  {
    path: files.jsonFeed,
    type: 'application/feed+json',
    title: enPages.formats.feed.jsonFeed,
  },
]

/** Writes the link tags by which feed readers discover the feeds. */
export function feedTags(base: string): readonly string[] {
  return feeds.map(({ path, type, title }) =>
    tag('link', { rel: 'alternate', type, title, href: absoluteUrl(base, path) }),
  )
}
