import type { TimelineEvent } from '../content/schema'
import type { Story } from '../domain/story'
import { defaultView, type View } from '../domain/view'
import { parseLocation, printLocation, printView } from './query-codec'
import { toEmbed, routeOf, embeddedPath, splitAddress, to } from './paths'

/** The themes that a host page can ask for; otherwise an embed follows the reader's system. */
export const embedThemes = ['day', 'night'] as const

export type EmbedTheme = (typeof embedThemes)[number]

/** What a frame on another site shows: one event, or the story in a view. */
export interface Embed {
  readonly event: TimelineEvent | undefined
  /** For one event only `asof` is set. */
  readonly view: View
  readonly theme: EmbedTheme | undefined
}

/** Returns what can be embedded of a page, given by its path and query: its event, its view, or the whole story. */
export function embedOf(story: Story, address: string, theme?: EmbedTheme): Embed {
  const { path, search } = splitAddress(address)
  const route = routeOf(path, story)
  const { view } = parseLocation(route, search, story)
  switch (route.page) {
    case 'event':
      return { event: route.event, view: { ...defaultView, asof: view.asof }, theme }
    case 'person':
      return { event: undefined, view: { ...defaultView, person: route.person.id }, theme }
    default:
      return { event: undefined, view: { ...view, read: false }, theme }
  }
}

/** Returns the path and query of the page that an embed is a part of. */
export function pageOf({ event, view }: Embed): string {
  const read = { ...view, read: true } // a frame has no stage
  return event
    ? to.event(event.id) + printView(read)
    : printLocation({ page: 'home', path: to.home() }, read)
}

/** Prints an embed as its canonical path and query. */
export function printEmbed({ event, view, theme }: Embed): string {
  const query = [printView(view).slice(1), theme && `theme=${theme}`].filter(Boolean).join('&')
  return toEmbed(event ? to.event(event.id) : to.home()) + (query && `?${query}`)
}

/** Parses the path and query of an embed without throwing; undefined where there is none, unknown parameters are ignored. */
export function parseEmbed(story: Story, address: string): Embed | undefined {
  const { path, search } = splitAddress(address)
  const shown = embeddedPath(path)
  const page = shown === undefined ? 'missing' : routeOf(shown, story).page
  if (page !== 'home' && page !== 'event') return undefined
  const theme = new URLSearchParams(search).get('theme') // src/inline-scripts/theme.js reads it too
  return embedOf(
    story,
    shown + search,
    embedThemes.find((known) => known === theme),
  )
}
