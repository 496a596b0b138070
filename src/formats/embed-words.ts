import { dateInWords } from '../domain/date/format'
import { descriptionOf } from '../domain/event-words'
import { counted } from '../domain/phrases'
import type { Story } from '../domain/story'
import { filtersInWords } from '../domain/active-filters'
import { listingOf } from '../domain/listing'
import type { Embed } from '../router/embed-address'
import { titled } from './site-meta'

/** Makes the title of an embed: its event, or its filters. */
export function titleOfEmbed(story: Story, { event, view }: Embed): string {
  return titled(event?.title ?? filtersInWords(story, view))
}

/** Describes which part of the story is embedded: one event, a filtered list, or everything. */
export function partInWords(story: Story, { event, view }: Embed): string {
  if (event)
    return `One event of the story${view.asof ? `, as it was known by ${dateInWords(view.asof)}` : ''}`
  const { fitting, total } = listingOf(story, view)
  const chosen = filtersInWords(story, view)
  return chosen
    ? `${chosen}: ${fitting} of ${counted(total, 'event')}`
    : `${counted(total, 'event')}, ${dateInWords(story.timeline.scope)}`
}

/** Describes an embed in one sentence. */
export function descriptionOfEmbed({ events, timeline }: Story, { event }: Embed): string {
  return event
    ? descriptionOf(event)
    : `${counted(events.length, 'event')}, ${counted(timeline.sources.length, 'source')}, every claim with who says so.`
}
