import { afterEach, describe, expect, it } from 'vitest'
import { anEvent, aStory } from '../../test/builders'
import { listingOf } from './listing'
import { provideSearchIndex, suggestedQuery, type SearchResult } from './search-index'
import { searchModel } from './search-model'
import { defaultView } from './view'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const story = aStory({ events: names.map((id) => anEvent({ id, title: id.toUpperCase() })) })
const idsOf = (names: readonly string[]) =>
  new Set(names.flatMap((name) => story.eventsByName.get(name)?.id ?? []))

/** Provides an index that finds these events, whatever the query. */
function provide(found: readonly string[], matches: SearchResult['matches'] = 'all-words') {
  const result = { events: idsOf(found), matches, words: new Set<string>() }
  provideSearchIndex(() => ({ find: () => result, suggest: () => 'another' }))
}
const view = { ...defaultView, query: 'film' }
const model = () => {
  const { best, isPartial } = searchModel(story, view, listingOf(story, view))
  return { best: best.map(({ id }) => id), isPartial }
}

describe('searchModel', () => {
  afterEach(() => provideSearchIndex(undefined))

  it('has the three best of more than five events, the best first', () => {
    provide(names.toReversed())
    expect(model()).toEqual({ best: ['f', 'e', 'd'], isPartial: false })
  })

  it('has no best of five events', () => {
    provide(names.slice(1))
    expect(model()).toEqual({ best: [], isPartial: false })
  })

  it('ranks no matches of texts', () => {
    provide(names, 'text')
    expect(model()).toEqual({ best: [], isPartial: false })
  })

  it('says that the events have most of the words', () => {
    provide(['a'], 'most-words')
    expect(model()).toEqual({ best: [], isPartial: true })
  })

  it('has nothing without an index or without events', () => {
    expect(model()).toEqual({ best: [], isPartial: false })
    provide([], 'most-words')
    expect(model()).toEqual({ best: [], isPartial: false })
  })
})

describe('suggestedQuery', () => {
  afterEach(() => provideSearchIndex(undefined))

  it('is there only for a query that finds nothing', () => {
    expect(suggestedQuery(story, view)).toBeUndefined()
    provide(['a'])
    expect(suggestedQuery(story, view)).toBeUndefined()
    provide([])
    expect(suggestedQuery(story, view)).toBe('another')
    expect(suggestedQuery(story, { ...view, query: '' })).toBeUndefined()
  })
})
