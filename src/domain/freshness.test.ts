import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aSource, aStory, eventIn, type EventInput } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { fingerprintsOf, freshnessInWords, freshnessOf, type Freshness } from './freshness'
import type { EventId, TimelineEvent } from '../content/schema'

const storyWith = (...events: readonly EventInput[]) =>
  aStory({ events: [...events], sources: [aSource(), aSource({ id: 'other' })] })
const cited = anEvent({ id: 'other', claims: [{ text: 'The other source.', sources: ['other'] }] })
const example = aStory(exampleFile)

/** An event with every field that readers see. */
const whole: TimelineEvent = {
  ...eventIn(example, 'meeting'),
  answers: eventIn(example, 'netflix-announces-film').answers,
}
const markOf = (event: TimelineEvent) => fingerprintsOf({ events: [event] }).get(event.id)

describe('a fingerprint', () => {
  it('is short and unique to each event', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const marks = fingerprintsOf(story)
        expect([...marks.keys()]).toEqual(story.events.map(({ id }) => id))
        for (const mark of marks.values()) expect(mark).toMatch(/^[0-9a-z]{1,7}$/u)
      }),
    )
  })

  it('is the same in every edition and on every device', () => {
    expect(markOf(eventIn(storyWith(anEvent(), cited), 'netflix-announces-film'))).toBe('1hwpwow')
  })

  it.each<[string, (event: TimelineEvent) => TimelineEvent]>([
    ['the title', (event) => ({ ...event, title: 'Another' })],
    ['the date', (event) => ({ ...event, date: '2025-03' })],
    ['how the date is known', (event) => ({ ...event, dating: 'Somebody remembers.' })],
    ['that it was announced', (event) => ({ ...event, planned: true })],
    [
      'a claim',
      (event) => ({
        ...event,
        claims: event.claims.map((claim) => ({ ...claim, text: 'Another.' })),
      }),
    ],
    ['one more claim', (event) => ({ ...event, claims: [...event.claims, ...event.claims] })],
    [
      'an answer',
      (event) => ({
        ...event,
        answers: event.answers.map((answer) => ({ ...answer, answer: 'Another.' })),
      }),
    ],
    [
      'how sure an answer is',
      (event) => ({
        ...event,
        answers: event.answers.map((answer) => ({ ...answer, standing: 'reported' })),
      }),
    ],
    ['the other order of answers', (event) => ({ ...event, answers: event.answers.toReversed() })],
    ['no disagreement any more', (event) => ({ ...event, disagreements: [] })],
    [
      'a side',
      (event) => ({
        ...event,
        disagreements: event.disagreements.map((one) => ({
          ...one,
          sides: one.sides.map((side) => ({ ...side, text: 'Another.' })),
        })),
      }),
    ],
    [
      'which side is better',
      (event) => ({
        ...event,
        disagreements: event.disagreements.map((one) => ({
          ...one,
          sides: one.sides.map(({ better, ...side }) =>
            better ? side : { ...side, better: true as const },
          ),
        })),
      }),
    ],
    [
      'why a side is better',
      (event) => ({
        ...event,
        disagreements: event.disagreements.map((one) => ({ ...one, why: 'Another.' })),
      }),
    ],
  ])('changes with %s', (_name, change) => {
    expect(markOf(change(whole))).not.toBe(markOf(whole))
  })

  it('changes with any letter', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (title, at, letter) => {
          const place = at % title.length
          const changed = title.slice(0, place) + letter + title.slice(place + 1)
          expect(markOf({ ...whole, title: changed }) === markOf({ ...whole, title })).toBe(
            changed === title,
          )
        },
      ),
    )
  })

  it.each<[string, Partial<TimelineEvent>]>([
    [
      'sources',
      {
        claims: whole.claims.map((claim) => ({
          ...claim,
          sources: eventIn(example, 'premiere').claims[0]?.sources ?? [],
        })),
      },
    ],
    ['people', { people: [] }],
    ['a former name', { aliases: ['former'] }],
  ])('ignores %s, which the event does not show', (_name, change) => {
    expect(markOf({ ...whole, ...change })).toBe(markOf(whole))
  })
})

describe('what is fresh', () => {
  it('is nothing on a first visit or if nothing changed', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(freshnessOf(story, undefined).size).toBe(0)
        expect(freshnessOf(story, fingerprintsOf(story)).size).toBe(0)
      }),
    )
  })

  it('is exactly what is new or changed, in the order of the story', () => {
    fc.assert(
      fc.property(
        anyStory,
        fc.func(fc.constantFrom<Freshness | undefined>('new', 'changed', undefined)),
        (story, stateOf) => {
          const states = new Map(story.events.map(({ id }) => [id, stateOf(id)]))
          const seen = new Map(
            [...fingerprintsOf(story)]
              .filter(([id]) => states.get(id) !== 'new')
              .map(([id, mark]) => [id, states.get(id) === 'changed' ? '!' : mark]),
          )
          expect([...freshnessOf(story, seen)]).toEqual(
            [...states].filter(([, state]) => state !== undefined),
          )
        },
      ),
    )
  })

  it('is not an event that was only renamed', () => {
    const before = fingerprintsOf(storyWith(anEvent(), cited))
    const renamed = { id: 'the-film', aliases: ['netflix-announces-film'] }
    expect(freshnessOf(storyWith(anEvent(renamed), cited), before).size).toBe(0)
    expect([
      ...freshnessOf(storyWith(anEvent({ ...renamed, title: 'The film' }), cited), before),
    ]).toEqual([['the-film', 'changed']])
  })

  it('ignores events that are gone and names on Object.prototype', () => {
    const before = fingerprintsOf(storyWith(anEvent(), cited))
    expect([
      ...freshnessOf(
        storyWith(
          cited,
          anEvent({
            id: 'constructor',
            claims: [{ text: 'A film.', sources: ['hello-film-finale'] }],
          }),
        ),
        before,
      ),
    ]).toEqual([['constructor', 'new']])
  })

  it.each<[number, number, string]>([
    [0, 0, ''],
    [1, 0, '1 event is new since your last visit.'],
    [3, 0, '3 events are new since your last visit.'],
    [0, 1, '1 event has changed since your last visit.'],
    [0, 2, '2 events have changed since your last visit.'],
    [1, 1, '1 event is new and 1 has changed since your last visit.'],
    [2, 3, '2 events are new and 3 have changed since your last visit.'],
  ])('in words: %i new, %i changed', (added, changed, words) => {
    const states = [
      ...Array.from({ length: added }, () => 'new' as const),
      ...Array.from({ length: changed }, () => 'changed' as const),
    ]
    expect(
      freshnessInWords(new Map(states.map((state, index) => [`event-${index}` as EventId, state]))),
    ).toBe(words)
  })
})
