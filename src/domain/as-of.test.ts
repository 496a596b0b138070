import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAsof, anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory, sourceIn } from '../../test/builders'
import { citationsOf } from './citations'
import { compareDates, spanOf } from './date/span'
import { eventsKnownBy, isKnownBy } from './as-of'
import type { TimelineEvent } from '../content/schema'

/** A story of one event, with a source for each publication date: "source-0" and so on. */
function storyWith(
  published: readonly string[],
  event: (ids: readonly string[]) => Parameters<typeof anEvent>[0],
) {
  const ids = published.map((_, index) => `source-${index}`)
  return aStory({
    sources: ids.map((id, index) => aSource({ id, published: published[index] ?? '' })),
    events: [
      anEvent({
        planned: true,
        claims: [{ text: 'All of them say it.', sources: ids }],
        ...event(ids),
      }),
    ],
    people: [
      aPerson({
        credits: [{ text: 'Nick Nelson', sources: ids }],
        standings: [{ standing: 'likely', text: 'Named.', sources: ids }],
      }),
    ],
  })
}

describe('a source', () => {
  it.each([
    ['2025-04-22', '2025-04-21', false],
    ['2025-04-22', '2025-04-22', true],
    ['2025-04-22', '2025-04', true],
    ['2025-04-22', '2025', true],
    ['2025-04-22', '2024', false],
    ['2025-04', '2025-04-29', false],
    ['2025-04', '2025-04-30', true],
    ['2025', '2025-12-30', false],
    ['2025', '2025-12-31', true],
    ['2025-04~', '2025-04-30', true],
    ['[2025-02-15,2025-02-16]', '2025-02-15', false],
    ['[2025-02-15,2025-02-16]', '2025-02-16', true],
    ['../2025-02-14', '2025-02-13', false],
    ['../2025-02-14', '2025-02-14', true],
    ['2025-02-14/..', '2026', false],
  ])('published %s is known by %s: %s', (published, asof, known) => {
    const story = storyWith([published], () => ({}))
    expect(isKnownBy(story, sourceIn(story, 'source-0').id, asof)).toBe(known)
  })
})

describe('the story as of a date', () => {
  const both = ['2025-01-31', '2025-03-31'] as const

  it('keeps only the sources published by then', () => {
    const [event] = eventsKnownBy(
      storyWith(both, () => ({})),
      '2025-02',
    )
    expect(event?.claims).toMatchObject([{ text: 'All of them say it.', sources: ['source-0'] }])
  })

  it.each<[string, string, true | undefined, number]>([
    [
      'drops an event that was still to come, although an older source is cited in it',
      '2025-06-09',
      undefined,
      0,
    ],
    ['keeps an event of the very day', '2025-02-28', undefined, 1],
    ['keeps an event that may have happened', '[2025-02-20..2025-03-20]', undefined, 1],
    ['keeps an event to come whose day was announced', '2025-06-09', true, 1],
  ])('%s', (_name, date, planned, count) => {
    const source = aSource({ id: 'early', published: '2025-01-31' })
    const later = aSource({ id: 'late', published: '2025-07-01' })
    const story = aStory({
      sources: [source, later],
      events: [
        anEvent({
          date,
          ...(planned ? { planned } : {}),
          claims: [
            { text: 'As was said before.', sources: ['early'] },
            { text: 'It happened.', sources: ['late'] },
          ],
        }),
      ],
      people: [
        aPerson({
          credits: [{ text: 'Nick Nelson', sources: ['early'] }],
          standings: [{ standing: 'likely', text: 'Named.', sources: ['early'] }],
        }),
      ],
    })
    expect(eventsKnownBy(story, '2025-02')).toHaveLength(count)
  })

  it('drops claims and answers without a source', () => {
    const story = storyWith(both, ([early = '', late = '']) => ({
      claims: [
        { text: 'Early.', sources: [early] },
        { text: 'Late.', sources: [late] },
      ],
      answers: [
        { question: 'ending', answer: 'Early.', standing: 'hoped', sources: [early] },
        { question: 'title', answer: 'Late.', standing: 'reported', sources: [late] },
      ],
    }))
    expect(eventsKnownBy(story, '2025-02')).toMatchObject([
      { claims: [{ text: 'Early.' }], answers: [{ question: 'ending' }] },
    ])
    expect(eventsKnownBy(story, '2025-03')).toEqual(story.events)
  })

  it('drops an event without a source for its claims, even if it has answers or disagreements', () => {
    const story = storyWith(both, ([early = '', late = '']) => ({
      claims: [{ text: 'Late.', sources: [late] }],
      answers: [{ question: 'ending', answer: 'Early.', standing: 'hoped', sources: [early] }],
    }))
    expect(eventsKnownBy(story, '2025-02')).toEqual([])
  })

  it.each([
    ['2024', []],
    ['2025-01', []],
    [
      '2025-02',
      [
        {
          question: 'When?',
          sides: [
            { text: 'Side 0.', sources: ['source-0'] },
            { text: 'Side 1.', sources: ['source-1'] },
          ],
          why: 'Not all sides had been reported by then.',
        },
      ],
    ],
    [
      '2025-03',
      [
        {
          question: 'When?',
          sides: [
            { text: 'Side 0.', sources: ['source-0'], better: true },
            { text: 'Side 1.', sources: ['source-1'] },
            { text: 'Side 2.', sources: ['source-2'] },
          ],
          why: 'It is nearer.',
        },
      ],
    ],
  ])('by %s favours no side before all sides have sources', (asof, disagreements) => {
    const story = storyWith(
      ['2025-01', '2025-02', '2025-03', '2024-12-31'],
      ([first = '', , , last = '']) => ({
        claims: [{ text: 'It happened.', sources: [last, first] }],
        disagreements: [
          {
            question: 'When?',
            sides: [0, 1, 2].map((side) => ({
              text: `Side ${side}.`,
              sources: [`source-${side}`],
              ...(side === 0 ? { better: true as const } : {}),
            })),
            why: 'It is nearer.',
          },
        ],
      }),
    )
    expect(eventsKnownBy(story, asof).map((event) => event.disagreements)).toEqual([disagreements])
  })

  it('cites nothing that was published later', () => {
    fc.assert(
      fc.property(anyStory, anAsof, (story, asof) => {
        const cited = eventsKnownBy(story, asof).flatMap(citationsOf)
        expect(
          cited.filter((id) => spanOf(sourceIn(story, id).published).last > spanOf(asof).last),
        ).toEqual([])
      }),
    )
  })

  it('keeps everything that had a source', () => {
    fc.assert(
      fc.property(anyStory, anAsof, (story, asof) => {
        const known = story.events.filter(({ claims }) =>
          claims.some(({ sources }) => sources.some((id) => isKnownBy(story, id, asof))),
        )
        expect(eventsKnownBy(story, asof).map(({ id }) => id)).toEqual(known.map(({ id }) => id))
      }),
    )
  })

  it('only grows over time', () => {
    const said = (events: readonly TimelineEvent[]) =>
      events.flatMap(({ id, claims, answers, disagreements }) =>
        [...claims, ...answers, ...disagreements.flatMap(({ sides }) => sides)].flatMap((record) =>
          record.sources.map(
            (source) =>
              `${id} ${JSON.stringify({ ...record, sources: source, better: undefined })}`,
          ),
        ),
      )
    fc.assert(
      fc.property(anyStory, anAsof, anAsof, (story, one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted(
          (a, b) => spanOf(a).last - spanOf(b).last || compareDates(a, b),
        )
        const saidLater = new Set(said(eventsKnownBy(story, later)))
        expect(
          said(eventsKnownBy(story, earlier)).filter((statement) => !saidLater.has(statement)),
        ).toEqual([])
      }),
    )
  })

  it('is the whole story once every source is published', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(eventsKnownBy(story, '2026')).toEqual(story.events)
      }),
    )
  })
})
