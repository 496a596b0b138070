import type { Timeline, TimelineEvent } from '../content/schema'
import type { Story } from './story'

/** Lists the corrections of an event, which may be named by a former id. */
export function correctionsOf(
  { timeline }: Pick<Story, 'timeline'>,
  { id, aliases }: TimelineEvent,
): Timeline['corrections'] {
  const names = new Set<string>([id, ...aliases])
  return timeline.corrections.filter(({ event }) => event !== undefined && names.has(event))
}
