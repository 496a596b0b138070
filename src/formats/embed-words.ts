import { dateInWords } from '../domain/date/format'
import { descriptionOf } from '../domain/event-words'
import type { Story } from '../domain/story'
import { filtersInWords } from '../domain/active-filters'
import { listingOf } from '../domain/listing'
import type { Embed } from '../router/embed-address'
import { titled } from './site-meta'
import { enFiles } from '../messages/en-files'

/** Makes the title of an embed: its event, or its filters. */
export function titleOfEmbed(story: Story, { event, view }: Embed): string {
  return titled(story.timeline.site, event?.title ?? filtersInWords(story, view))
}

/** Describes which part of the story is embedded: one event, a filtered list, or everything. */
export function partInWords(story: Story, { event, view }: Embed): string {
  if (event)
    return view.asof ? enFiles.embed.oneEventAsOf(dateInWords(view.asof)) : enFiles.embed.oneEvent
  const { fitting, total } = listingOf(story, view)
  const chosen = filtersInWords(story, view)
  return chosen
    ? enFiles.embed.some(chosen, fitting, total)
    : enFiles.embed.all(total, dateInWords(story.timeline.scope))
}

/** Describes an embed in one sentence. */
export function descriptionOfEmbed({ events, timeline }: Story, { event }: Embed): string {
  return event
    ? descriptionOf(event)
    : enFiles.embed.description(events.length, timeline.sources.length)
}
