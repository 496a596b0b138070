import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory, sourceIn } from '../../test/builders'
import { isFirstHand, rootOf, supportInWords, supportOf } from './support'
import { sourceKinds } from './vocabulary'

const reports = Array.from({ length: 7 }, (_, index) => `report-${index + 1}`)
const sources = [
  aSource({ id: 'tudum', publisher: 'Netflix Tudum', kind: 'primary' }),
  aSource({ id: 'podcast', publisher: 'The Podcast', kind: 'interview' }),
  aSource({ id: 'post', publisher: 'Joe Locke', kind: 'social' }),
  ...reports.map((id) => aSource({ id, publisher: `Paper of ${id}`, root: 'tudum' })),
  aSource({ id: 'retold', publisher: 'Retold Daily', root: 'report-1' }),
  aSource({ id: 'retold-again', publisher: 'Again Weekly', root: 'retold' }),
]
const all = sources.map(({ id }) => id)
const story = aStory({
  sources,
  events: [anEvent({ claims: [{ text: 'A film ends the story.', sources: all }] })],
  people: [
    aPerson({
      credits: [{ text: 'Nick Nelson', sources: all }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: all }],
    }),
  ],
})
const idOf = (name: string) => sourceIn(story, name).id

describe('the support of a statement', () => {
  it.each<
    [
      string,
      { cited: readonly string[]; root?: string },
      { words: string; roots: readonly string[]; repeats: number },
    ]
  >([
    [
      'seven reports of one',
      { cited: reports },
      {
        words: '7 reports of one announcement; original: Netflix Tudum',
        roots: ['tudum'],
        repeats: 7,
      },
    ],
    [
      'one report',
      { cited: ['report-1'] },
      { words: 'One report, based on Netflix Tudum', roots: ['tudum'], repeats: 1 },
    ],
    [
      'an original and its report',
      { cited: ['tudum', 'report-1'] },
      { words: 'One report, based on Netflix Tudum', roots: ['tudum'], repeats: 1 },
    ],
    [
      'a chain of originals',
      { cited: ['retold-again'] },
      { words: 'One report, based on Netflix Tudum', roots: ['tudum'], repeats: 1 },
    ],
    [
      'every link of a chain',
      { cited: ['retold-again', 'retold', 'report-1', 'tudum'] },
      {
        words: '3 reports of one announcement; original: Netflix Tudum',
        roots: ['tudum'],
        repeats: 3,
      },
    ],
    ['an original alone', { cited: ['tudum'] }, { words: '', roots: ['tudum'], repeats: 0 }],
    [
      'independent sources',
      { cited: ['tudum', 'podcast', 'post'] },
      { words: '', roots: ['tudum', 'podcast', 'post'], repeats: 0 },
    ],
    [
      'reports and another original',
      { cited: ['report-1', 'report-2', 'podcast'] },
      { words: '3 sources, 2 originals', roots: ['tudum', 'podcast'], repeats: 2 },
    ],
    [
      'two originals by a report and an original',
      { cited: ['report-1', 'podcast'] },
      { words: '', roots: ['tudum', 'podcast'], repeats: 1 },
    ],
    [
      'one original for this claim only',
      { cited: ['podcast', 'post'], root: 'tudum' },
      {
        words: '2 reports of one announcement; original: Netflix Tudum',
        roots: ['tudum'],
        repeats: 2,
      },
    ],
    [
      'an original for this claim other than that of the source',
      { cited: ['report-1', 'podcast'], root: 'podcast' },
      { words: 'One report, based on The Podcast', roots: ['podcast'], repeats: 1 },
    ],
    ['no source at all', { cited: [] }, { words: '', roots: [], repeats: 0 }],
  ])('%s', (_name, { cited, root }, { words, roots, repeats }) => {
    const support = supportOf(story, {
      sources: cited.map(idOf),
      ...(root === undefined ? {} : { root: idOf(root) }),
    })
    expect(supportInWords(support)).toBe(words)
    expect(support.sources.map(({ id }) => id)).toEqual(cited)
    expect(support.roots.map(({ id }) => id)).toEqual(roots)
    expect(support.repeats).toBe(repeats)
  })

  it('uses the plural only for several', () => {
    expect(supportInWords({ sources: [], roots: [], repeats: 2 })).toBe('')
    expect(supportInWords(supportOf(story, { sources: reports.slice(0, 2).map(idOf) }))).toBe(
      '2 reports of one announcement; original: Netflix Tudum',
    )
  })

  it('is right for any claim of any story', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        for (const claim of any.events.flatMap(({ claims }) => claims)) {
          const support = supportOf(any, claim)
          expect(support.roots.length).toBeGreaterThan(0)
          expect(support.roots.every(({ root }) => root === undefined)).toBe(true)
          expect(support.repeats).toBe(
            support.sources.filter(({ root }) => root !== undefined).length,
          )
          expect(support.roots.map(({ id }) => id)).toEqual([
            ...new Set(claim.sources.map((id) => rootOf(any, id))),
          ])
          // A note needs more sources than originals, or an original that is not cited.
          const less =
            support.roots.length < support.sources.length ||
            (support.roots.length === 1 && support.repeats > 0)
          expect(supportInWords(support) !== '').toBe(less)
        }
      }),
    )
  })
})

describe('a source', () => {
  it.each(sourceKinds.map((kind) => [kind, kind !== 'news'] as const))(
    'of kind %s is first-hand: %s',
    (kind, firstHand) => {
      expect(isFirstHand({ ...sourceIn(story, 'tudum'), kind })).toBe(firstHand)
    },
  )
})
