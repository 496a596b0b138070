import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../test/arbitraries'
import { anEvent, aSource, aStory, eventIn } from '../../test/builders'
import { defaultView } from '../domain/view'
import { eventsIn } from '../domain/listing'
import { excerptOf } from './excerpt'

const home = 'https://host.example/'
const announcements = {
  kind: 'view',
  view: { ...defaultView, types: ['announcement'] },
  name: 'Announcements',
} as const

describe('an excerpt', () => {
  const story = aStory({
    sources: [
      aSource(),
      aSource({ id: 'tudum', publisher: 'Tudum' }),
      aSource({ id: 'deadline', publisher: 'Deadline', via: 'tudum' }),
    ],
    events: [
      anEvent({
        aliases: ['former'],
        claims: [{ text: 'A film ends the story.', sources: ['deadline'] }],
      }),
      anEvent({ id: 'filming-wraps', type: 'wrap' }),
    ],
  })

  it('has the events of the view as in the content file, with their addresses', () => {
    const excerpt: unknown = JSON.parse(excerptOf(story, announcements, home))
    expect(excerpt).toMatchObject({
      shows: 'The story, filtered: Announcements',
      address: 'https://host.example/type/announcement/',
      edition: '2025-07-21',
      events: [
        {
          id: 'netflix-announces-film',
          date: '2025-04-22',
          dateInWords: '22 April 2025',
          address: 'https://host.example/event/netflix-announces-film/',
          claims: [{ text: 'A film ends the story.', sources: ['deadline'] }],
        },
      ],
      people: [
        { id: 'kit-connor', name: 'Kit Connor', address: 'https://host.example/cast/kit-connor/' },
      ],
    })
    expect(excerpt).not.toHaveProperty('events.0.aliases')
  })

  it('of an event has only that event, and its own address', () => {
    expect(
      JSON.parse(excerptOf(story, { kind: 'event', event: eventIn(story, 'filming-wraps') }, home)),
    ).toMatchObject({
      address: 'https://host.example/event/filming-wraps/',
      events: [{ id: 'filming-wraps' }],
    })
  })

  it('includes the source through which another is known', () => {
    expect(JSON.parse(excerptOf(story, announcements, home))).toMatchObject({
      sources: [{ id: 'deadline' }, { id: 'tudum' }],
    })
  })

  it('has every source and person of its events, and no event outside the view', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        const excerpt: ReturnType<typeof read> = read(
          excerptOf(any, { kind: 'view', view, name: 'Filtered' }, home),
        )
        expect(excerpt.events.map(({ id }) => id)).toEqual(eventsIn(any, view).map(({ id }) => id))
        const sources = new Set(excerpt.sources.map(({ id }) => id))
        const people = new Set(excerpt.people.map(({ id }) => id))
        for (const event of excerpt.events) {
          for (const { sources: cited } of event.claims)
            for (const id of cited) expect(sources).toContain(id)
          for (const id of event.people) expect(people).toContain(id)
        }
      }),
    )
  })
})

interface Named {
  readonly id: string
}
interface Read {
  readonly events: readonly (Named & {
    readonly claims: readonly { readonly sources: readonly string[] }[]
    readonly people: readonly string[]
  })[]
  readonly sources: readonly Named[]
  readonly people: readonly Named[]
}
const read = (text: string) => JSON.parse(text) as Read
