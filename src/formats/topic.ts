import type { Timeline, TimelineEvent } from '../content/schema'
import { eventsWith } from '../domain/cast'
import { typeOf, type Story } from '../domain/story'
import { to, type Route } from '../router/paths'

/** What readers can follow by feeds and a calendar: the whole story, a person or a type of event. */
export interface Topic {
  /** The path of its page, in whose folder its files are. */
  readonly page: string
  /** A permanent id; undefined for the whole story. */
  readonly id?: string
  /** Its name; '' for the whole story. */
  readonly name: string
  readonly events: readonly TimelineEvent[]
  readonly corrections: Timeline['corrections']
}

/** Returns what readers can follow from a page; undefined if nothing but the whole story. */
export function topicOf(story: Story, route: Route): Topic | undefined {
  switch (route.page) {
    case 'person': {
      const { person, path: page } = route
      const id = `person ${person.aliases[0] ?? person.id}`
      return withCorrections(story, {
        page,
        id,
        name: person.name,
        events: eventsWith(story, person),
      })
    }
    case 'type': {
      const { id, plural } = typeOf(story, route.type)
      const events = story.events.filter(({ type }) => type === id)
      return withCorrections(story, { page: route.path, id: `type ${id}`, name: plural, events })
    }
    default:
      return undefined
  }
}

/** Returns the whole story, as something to follow. */
export const wholeStory = ({ events, timeline }: Story): Topic => ({
  page: to.home(),
  name: '',
  events,
  corrections: timeline.corrections,
})

function withCorrections(story: Story, topic: Omit<Topic, 'corrections'>): Topic {
  const chosen = new Set(topic.events)
  const corrections = story.timeline.corrections.filter(({ event: named }) => {
    const event = named && story.eventsByName.get(named)
    return event && chosen.has(event)
  })
  return { ...topic, corrections }
}
