import type { Story } from '../../src/domain/story'
import { calendarOf, eventCalendarOf } from '../../src/formats/calendar'
import { atomFeedOf, jsonFeedOf } from '../../src/formats/feeds'
import { tag } from '../../src/formats/markup'
import { oEmbedOf, oEmbedPathOf } from '../../src/formats/oembed'
import { topicOf } from '../../src/formats/topic'
import { timelineJsOf } from '../../src/formats/timelinejs'
import {
  everyPath,
  feedsOf,
  files,
  routeOf,
  to,
  absoluteUrl,
  type Route,
} from '../../src/router/paths'
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
    ...everyPath(story).flatMap((path) => topicFiles(story, routeOf(path, story), home)),
    [files.timelineJs, timelineJsOf(story, home, leafColour)],
    ...everyPath(story).flatMap((path) => oEmbedFile(story, routeOf(path, story), home)),
  ])
}

function topicFiles(
  story: Story,
  route: Route,
  home: string,
): readonly (readonly [path: string, text: string])[] {
  const topic = topicOf(story, route)
  if (!topic) return []
  const { atom, jsonFeed, calendar } = feedsOf(topic.page)
  return [
    [atom, atomFeedOf(story, home, topic)],
    [jsonFeed, jsonFeedOf(story, home, topic)],
    [calendar, calendarOf(story, home, topic)],
  ]
}

function oEmbedFile(
  story: Story,
  route: Route,
  home: string,
): readonly (readonly [path: string, text: string])[] {
  const path = oEmbedPathOf(route)
  return path ? [[path, JSON.stringify(oEmbedOf(story, route, home))]] : []
}

/**
 * Writes the link tags by which readers discover what to subscribe to: first the feeds and the calendar of the person or type
 * of a page, then the feeds of the whole story.
 */
export function feedTags(story: Story, route: Route, base: string): readonly string[] {
  const topic = topicOf(story, route)
  const { atom, jsonFeed, calendar, ofTopic } = enPages.formats.feed
  const feeds = (page: string, name: (title: string) => string) => [
    { type: 'application/atom+xml', title: name(atom), href: feedsOf(page).atom },
    { type: 'application/feed+json', title: name(jsonFeed), href: feedsOf(page).jsonFeed },
  ]
  const own = topic
    ? [
        ...feeds(topic.page, (title) => ofTopic(topic.name, title)),
        {
          type: 'text/calendar',
          title: ofTopic(topic.name, calendar),
          href: feedsOf(topic.page).calendar,
        },
      ].map((link) => ({ 'data-sent': '', ...link }))
    : []
  return [...own, ...feeds(to.home(), (title) => title)].map(({ href, ...link }) =>
    tag('link', { ...link, rel: 'alternate', href: absoluteUrl(base, href) }),
  )
}
