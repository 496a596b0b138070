import type { TimelineEvent } from '../content/schema'
import type { Story } from '../domain/story'
import { defaultView, type View } from '../domain/view'
import { parseLocation, printLocation, printView } from './query-codec'
import { toEmbed, routeOf, embeddedPath, splitAddress, to } from './paths'

/** The themes that a page can ask for in what it embeds; unasked, it is that of the reader's system. */
export const embedThemes = ['day', 'night'] as const

export type EmbedTheme = (typeof embedThemes)[number]

/** What stands in a frame of another site: one event, or the story in a view. */
export interface Embed {
  readonly event: TimelineEvent | undefined
  /** Of one event only the day by which it is told. */
  readonly view: View
  readonly theme: EmbedTheme | undefined
}

/** What can be toEmbed of a page, given by its path and query: its event, its view, else the whole story. */
export function embedOf(story: Story, address: string, theme?: EmbedTheme): Embed {
  const { path, search } = splitAddress(address)
  const route = routeOf(path, story)
  const { view } = parseLocation(route, search, story)
  switch (route.page) {
    case 'event':
      return { event: route.event, view: { ...defaultView, asof: view.asof }, theme }
    case 'person':
      return { event: undefined, view: { ...defaultView, person: route.person.id }, theme }
    case 'home':
    case 'type':
      return { event: undefined, view, theme }
    default:
      return { event: undefined, view: defaultView, theme }
  }
}

/** The page to which an embed belongs, as its path and query. */
export function pageOf({ event, view }: Embed): string {
  return event
    ? to.event(event.id) + printView(view)
    : printLocation({ page: 'home', path: to.home() }, view)
}

/** The address of an embed, as its path and query; one embed has one spelling. */
export function printEmbed({ event, view, theme }: Embed): string {
  const query = [printView(view).slice(1), theme && `theme=${theme}`].filter(Boolean).join('&')
  return toEmbed(event ? to.event(event.id) : to.home()) + (query && `?${query}`)
}

/** Reads any address of an embed without throwing: nothing where there is none, and what its query asks in vain is left out. */
export function parseEmbed(story: Story, address: string): Embed | undefined {
  const { path, search } = splitAddress(address)
  const shown = embeddedPath(path)
  const page = shown === undefined ? 'missing' : routeOf(shown, story).page
  if (page !== 'home' && page !== 'event') return undefined
  const asked = new URLSearchParams(search).get('theme') // src/inline-scripts/theme.js reads it too
  return embedOf(
    story,
    shown + search,
    embedThemes.find((theme) => theme === asked),
  )
}
