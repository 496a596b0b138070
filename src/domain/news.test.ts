import { describe, expect, it } from 'vitest'
import { anEvent, aStory, type TimelineInput } from '../../test/builders'
import { newsBetween } from './news'

const timelineWith = (overrides: Partial<TimelineInput>) => aStory(overrides).timeline
const event = (id: string, title = 'A title') => anEvent({ id, title, added: '2024-11-01' })
const shown = timelineWith({ events: [event('one'), event('two')] })

describe('the news of a newer timeline', () => {
  it.each<[string, Partial<TimelineInput>, string]>([
    ['is none when nothing differs', { events: [event('one'), event('two')] }, ''],
    [
      'counts one new event',
      { events: [event('one'), event('two'), event('three')] },
      '1 new event is available.',
    ],
    [
      'counts several',
      { events: [event('zero'), event('one'), event('two'), event('three')] },
      '2 new events are available.',
    ],
    [
      'counts a changed event',
      { events: [event('one', 'Another'), event('two')] },
      '1 updated event is available.',
    ],
    [
      'counts several changed events',
      { events: [event('one', 'Another'), event('two', 'Another')] },
      '2 updated events are available.',
    ],
    [
      'joins both',
      { events: [event('one', 'Another'), event('two'), event('three')] },
      '1 new event and 1 updated event are available.',
    ],
    [
      'takes a renamed event for a new one',
      { events: [event('one'), event('second')] },
      '1 new event is available.',
    ],
    [
      'is an edition when an event went',
      { events: [event('one')] },
      'A newer edition of the story is available.',
    ],
    [
      'is an edition when events only changed places',
      { events: [event('two'), event('one')] },
      'A newer edition of the story is available.',
    ],
    [
      'is an edition when something else changed',
      { events: [event('one'), event('two')], updated: '2025-07-22' },
      'A newer edition of the story is available.',
    ],
    [
      'is none when the other is older, as a cache may give it',
      { events: [event('one')], updated: '2024-11-01' },
      '',
    ],
  ])('%s', (_name, latest, news) => expect(newsBetween(shown, timelineWith(latest))).toBe(news))
})
