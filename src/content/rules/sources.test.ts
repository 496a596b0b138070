import { describe, expect, it } from 'vitest'
import { aMinute, anEvent, aSource, aTimeline, type TimelineInput } from '../../../test/builders'
import {
  by,
  claimBy,
  expectOneProblem,
  problemsOf,
  secondSource,
  withEvent,
  type FaultCase,
} from '../../../test/content-file'

describe('sources', () => {
  const { url: _, ...withoutAddress } = aSource()
  const both = withEvent(claimBy('hello-film-finale', 'gaytimes-production'))
  const another = 'source gaytimes-production'
  it.each<FaultCase>([
    [
      'neither url nor via',
      aTimeline({ sources: [withoutAddress] }),
      'source hello-film-finale',
      'sources[0]',
      'Add the address as "url"',
    ],
    [
      'both url and via',
      aTimeline({ ...both, sources: [aSource(), { ...secondSource, via: 'hello-film-finale' }] }),
      another,
      'sources[1].via',
      'Keep one of the two',
    ],
    [
      'via itself',
      aTimeline({ sources: [aSource({ via: 'hello-film-finale' })] }),
      'source hello-film-finale',
      'sources[0].via',
      'cannot be known through itself',
    ],
    [
      'via a source without an address',
      aTimeline({
        ...withEvent(claimBy('netflix-note')),
        sources: [
          aSource(),
          aSource({ id: 'gaytimes-production', via: 'hello-film-finale' }),
          aSource({ id: 'netflix-note', via: 'gaytimes-production' }),
        ],
      }),
      'source netflix-note',
      'sources[2].via',
      '"gaytimes-production" has no "url"',
    ],
    [
      'a place in the minute, but none in its event',
      aTimeline({
        sources: [aSource(), secondSource],
        events: [anEvent(), anEvent({ id: 'other', ...claimBy('gaytimes-production') })],
        minute: [
          ...aMinute('netflix-announces-film', 'hello-film-finale').slice(1),
          { text: 'One.', sources: ['gaytimes-production'], event: 'netflix-announces-film' },
        ],
      }),
      'file',
      'minute[5].sources[0]',
      'Cite a source of "netflix-announces-film" here',
    ],
    [
      'its own root',
      aTimeline({ sources: [aSource({ root: 'hello-film-finale' })] }),
      'source hello-film-finale',
      'sources[0].root',
      'a source that goes back to itself is an original',
    ],
    [
      'roots in a circle',
      aTimeline({
        ...both,
        sources: [
          aSource({ root: 'gaytimes-production' }),
          { ...secondSource, root: 'hello-film-finale' },
        ],
      }),
      'source hello-film-finale',
      'sources[0].root',
      '"hello-film-finale" goes back to "gaytimes-production" goes back to "hello-film-finale"',
    ],
    [
      'a chain that ends in a circle',
      aTimeline({
        ...both,
        sources: [
          aSource({ root: 'gaytimes-production' }),
          { ...secondSource, root: 'gaytimes-production' },
        ],
      }),
      another,
      'sources[1].root',
      'is an original',
    ],
    [
      'the same address',
      aTimeline({
        ...both,
        sources: [
          aSource({ url: 'https://Example.org/a/' }),
          { ...secondSource, url: 'https://example.org/a#top' },
        ],
      }),
      another,
      'sources[1].url',
      'Cite "hello-film-finale" instead',
    ],
    [
      'the same address with a query',
      aTimeline({
        ...both,
        sources: [
          aSource({ url: 'https://example.org?a=b' }),
          { ...secondSource, url: 'https://example.org/?a=b' },
        ],
      }),
      another,
      'sources[1].url',
      'Cite "hello-film-finale" instead',
    ],
    [
      'a publisher spelled in two ways',
      aTimeline({ ...both, sources: [aSource(), { ...secondSource, publisher: 'Hello' }] }),
      another,
      'sources[1].publisher',
      'Write "HELLO!", as in the source "hello-film-finale", or "Hello" in both',
    ],
    [
      'a publisher without letters',
      aTimeline({ sources: [aSource({ publisher: '?!' })] }),
      'source hello-film-finale',
      'sources[0].publisher',
      'at least one letter or digit',
    ],
    [
      'cited by nobody',
      aTimeline({ sources: [aSource(), secondSource] }),
      another,
      'sources[1]',
      'Nobody cites this source',
    ],
    [
      'root of a source that nobody cites',
      aTimeline({ sources: [aSource(), { ...secondSource, root: 'hello-film-finale' }] }),
      another,
      'sources[1]',
      'Nobody cites this source',
    ],
  ])('%s', (...fault) => expectOneProblem(fault))

  it.each<[string, TimelineInput]>([
    [
      'as the root of a claim',
      aTimeline({
        ...withEvent({ claims: [{ ...by('hello-film-finale'), root: 'gaytimes-production' }] }),
        sources: [aSource(), secondSource],
      }),
    ],
    [
      'as the root of the root of a cited source',
      aTimeline({
        sources: [
          aSource({ root: 'middle' }),
          secondSource,
          aSource({ id: 'middle', root: 'gaytimes-production' }),
        ],
      }),
    ],
    [
      'as the via of a cited source',
      aTimeline({ sources: [aSource({ via: 'gaytimes-production' }), secondSource] }),
    ],
    [
      'as via and root of each other',
      aTimeline({
        sources: [aSource({ root: 'note' }), aSource({ id: 'note', via: 'hello-film-finale' })],
      }),
    ],
  ])('count as cited %s', (_name, file) => {
    expect(problemsOf(file)).toEqual([])
  })

  it('reports every source of a circle of vias', () => {
    const sources = [
      aSource({ via: 'gaytimes-production' }),
      aSource({ id: 'gaytimes-production', via: 'hello-film-finale' }),
    ]
    expect(problemsOf(aTimeline({ sources }))).toMatchObject([
      { path: 'sources[0].via' },
      { path: 'sources[1].via' },
    ])
  })
})
