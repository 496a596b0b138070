import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { aPerson, anEvent, aSource, aStory, eventIn, personIn } from '../../test/builders'
import { compareDates } from './date/span'
import type { PersonId, SourceId } from '../content/schema'
import { personOf, publisherNames, publishersInWords, sourceOf } from './story'

const storyOn = (dates: readonly string[]) =>
  aStory({
    events: dates.map((date, index) => anEvent({ id: `event-${index}`, date, planned: true })),
  })

describe('the order of a story', () => {
  it.each([
    [
      'goes by day',
      ['2025-04-22', '2024-10-03', '2025-01-10'],
      ['2024-10-03', '2025-01-10', '2025-04-22'],
    ],
    [
      'takes the middle of a month',
      ['2025-02-15', '2025-02', '2025-02-14'],
      ['2025-02-14', '2025-02', '2025-02-15'],
    ],
    [
      'takes the middle of a span',
      ['2025-04-22/2025-05-02', '2025-04-28', '2025-04-26'],
      ['2025-04-26', '2025-04-22/2025-05-02', '2025-04-28'],
    ],
    [
      'puts the exact date first where two middles are equal',
      ['2025-04-14/2025-04-16', '2025-04-15'],
      ['2025-04-15', '2025-04-14/2025-04-16'],
    ],
    [
      'takes the closed end of an open span',
      ['2025-02-15', '../2025-02-14', '2025-02-13'],
      ['2025-02-13', '../2025-02-14', '2025-02-15'],
    ],
  ])('%s', (_rule, inFile, inStory) => {
    expect(storyOn(inFile).events.map(({ date }) => date)).toEqual(inStory)
  })

  it('keeps equal dates in the order of the file', () => {
    const story = storyOn(['2025-04-22', '2025-04', '2025-04-22?', '2025-04-22', '2025-04~'])
    expect(story.events.map(({ id }) => id)).toEqual([
      'event-1',
      'event-4',
      'event-0',
      'event-2',
      'event-3',
    ])
  })

  it('numbers the events from 1', () => {
    const story = storyOn(['2025-04-22', '2024-10-03'])
    expect([...story.positions]).toEqual([
      ['event-1', 1],
      ['event-0', 2],
    ])
  })

  it('sorts any file stably', () => {
    fc.assert(
      fc.property(anyStory, ({ events, timeline, positions }) => {
        const places = events.map((event) => timeline.events.indexOf(event))
        expect(places.toSorted((a, b) => a - b)).toEqual([...timeline.events.keys()])
        expect(
          events.every((event, index) => {
            const next = events[index + 1]
            if (!next) return true
            const order = compareDates(event.date, next.date)
            return (
              order < 0 ||
              (order === 0 && timeline.events.indexOf(event) < timeline.events.indexOf(next))
            )
          }),
        ).toBe(true)
        expect(events.map(({ id }) => positions.get(id))).toEqual(
          events.map((_, index) => index + 1),
        )
      }),
    )
  })
})

describe('lookup by name', () => {
  const story = aStory({
    events: [anEvent({ aliases: ['film-announced', 'announcement'] })],
    people: [aPerson({ aliases: ['kit'] })],
  })

  it.each(['netflix-announces-film', 'film-announced', 'announcement'])(
    'the event, by "%s"',
    (name) => {
      expect(eventIn(story, name)).toBe(story.events[0])
    },
  )

  it.each(['kit-connor', 'kit'])('the person, by "%s"', (name) => {
    expect(personIn(story, name)).toBe(story.people[0])
  })

  it.each(['__proto__', 'constructor', 'toString', ''])('nothing, by "%s"', (name) => {
    expect(story.eventsByName.get(name)).toBeUndefined()
    expect(story.peopleByName.get(name)).toBeUndefined()
  })

  it('throws for an unknown id', () => {
    expect(() => sourceOf(story, 'nowhere' as SourceId)).toThrow('Unknown source: nowhere')
    expect(() => personOf(story, 'nobody' as PersonId)).toThrow('Unknown person: nobody')
  })
})

describe('the publishers', () => {
  it('are unique and sorted by slug', () => {
    const publishers = ['Variety', 'HELLO!', 'Brit + Co', 'Ébène', 'Variety']
    const sources = publishers.map((publisher, index) =>
      aSource({ id: `source-${index}`, publisher }),
    )
    const ids = sources.map(({ id }) => id)
    const story = aStory({
      sources,
      events: [anEvent({ claims: [{ text: 'A film ends the story.', sources: ids }] })],
      people: [
        aPerson({
          credits: [{ text: 'Nick Nelson', sources: ids }],
          standings: [{ standing: 'confirmed', text: 'Named.', sources: ids }],
        }),
      ],
    })
    expect(story.publishers).toEqual([
      { id: 'brit-co', name: 'Brit + Co' },
      { id: 'ebene', name: 'Ébène' },
      { id: 'hello', name: 'HELLO!' },
      { id: 'variety', name: 'Variety' },
    ])
    expect([...story.publisherIds.values()]).toEqual([
      'variety',
      'hello',
      'brit-co',
      'ebene',
      'variety',
    ])
  })
  it('of a statement are unique and in the order of citation', () => {
    const sources = ['Netflix', 'Attitude', 'Netflix'].map((publisher, index) =>
      aSource({ id: `source-${index}`, publisher }),
    )
    const story = aStory({
      sources: [...sources, aSource()],
      events: [anEvent({ claims: [{ text: 'A film.', sources: sources.map(({ id }) => id) }] })],
    })
    expect(
      publisherNames(
        story,
        eventIn(story, 'netflix-announces-film').claims.flatMap((claim) => claim.sources),
      ),
    ).toEqual(['Netflix', 'Attitude'])
  })

  it.each([
    [['Netflix'], 'Netflix'],
    [['Netflix', 'Attitude', 'Netflix'], 'Netflix and Attitude'],
    [['Netflix', 'Attitude', 'Variety'], 'Netflix and 2 others'],
  ])('in words: %j', (publishers, words) => {
    const sources = publishers.map((publisher, index) =>
      aSource({ id: `source-${index}`, publisher }),
    )
    const story = aStory({
      sources: [...sources, aSource()],
      events: [anEvent({ claims: [{ text: 'A film.', sources: sources.map(({ id }) => id) }] })],
    })
    expect(
      publishersInWords(
        story,
        eventIn(story, 'netflix-announces-film').claims.flatMap((claim) => claim.sources),
      ),
    ).toBe(words)
  })
})
