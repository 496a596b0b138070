// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rowsIn, story, viewWith } from '../../test/view-story'
import { listingOf } from '../domain/listing'
import { provideSearchIndex } from '../domain/search-index'
import type { View } from '../domain/view'
import type * as searchEngine from './search-engine'

const markWords = vi.fn<typeof searchEngine.markWords>(() => () => {})

/** Makes the search engine arrive, or fail, when one of the returned functions is called. */
function delayEngine() {
  let settle: (isThere: boolean) => void = () => {}
  const arrival = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  vi.doMock('./search-engine', async () => {
    if (!(await arrival)) throw new Error('offline')
    const index = await vi.importActual<typeof searchEngine>('./search-index')
    return { ...index, markWords }
  })
  return { arrive: () => settle(true), fail: () => settle(false) }
}

/** Renders the hooks of a page that was just loaded. */
async function renderSearch(view: View, searched = story) {
  vi.resetModules()
  const { useSearchableView, useSearchMarks } = await import('./use-search')
  const { loadSearch, preloadSearch } = await import('./load-search')
  const domain = await import('../domain/search-index')
  const hook = renderHook(
    (asked: View) => {
      const shown = useSearchableView(searched, asked)
      useSearchMarks(searched, shown, cards)
      return shown
    },
    { initialProps: view },
  )
  return { ...hook, loadSearch, preloadSearch, domain }
}
const cards = ['event-podcast']

describe('useSearchableView', () => {
  beforeEach(() => markWords.mockClear())
  afterEach(() => {
    vi.doUnmock('./search-engine')
    provideSearchIndex(undefined)
  })

  it('keeps the view before while the search is loading', async () => {
    const { arrive } = delayEngine()
    const [whole, asked] = [viewWith({}), viewWith({ query: 'nettflix' })]
    const { result, rerender, domain } = await renderSearch(whole)
    rerender(asked)
    expect(result.current).toBe(whole)
    await act(async () => arrive())
    await waitFor(() => expect(result.current).toBe(asked))
    expect([...(domain.searchResult(story, asked)?.events ?? [])]).toEqual(['netflix'])
    expect(markWords).toHaveBeenCalledExactlyOnceWith(expect.any(Function), cards)
    const isMarked = markWords.mock.calls[0]?.[0]
    expect(['Netflix', 'NÉTFLIX', 'net'].map((word) => isMarked?.(word))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('passes on views without a query at once, and loads nothing', async () => {
    const { result, rerender, domain } = await renderSearch(viewWith({}))
    const disputed = viewWith({ disputed: true })
    rerender(disputed)
    expect(result.current).toBe(disputed)
    rerender(viewWith({ query: 'a' }))
    expect(domain.searchResult(story, viewWith({ query: 'a' }))).toBeUndefined()
  })

  it('goes on with a search of texts when it fails, and loads it again on request', async () => {
    delayEngine().fail()
    const asked = viewWith({ query: 'hoped' })
    const { result, rerender, domain, loadSearch } = await renderSearch(viewWith({}))
    rerender(asked)
    await waitFor(() => expect(result.current).toBe(asked))
    expect(domain.searchResult(story, asked)).toBeUndefined()
    expect(rowsIn(listingOf(story, asked)).map(({ event }) => event.id)).toEqual(['podcast'])
    delayEngine().arrive()
    await act(() => loadSearch(story))
    expect(domain.searchResult(story, asked)).toBeDefined()
    expect(result.current).toBe(asked)
  })

  it('searches the texts of a long story, without loading', async () => {
    const chapter = {
      file: 'a.json',
      from: 1,
      count: 4,
      opening: story.events[0] ?? ({} as never),
      until: '2025',
    }
    const long = { ...story, chapters: [chapter] }
    const { result, rerender, domain, loadSearch } = await renderSearch(viewWith({}), long)
    const asked = viewWith({ query: 'film' })
    rerender(asked)
    expect(result.current).toBe(asked)
    await loadSearch(long)
    expect(domain.searchResult(long, asked)).toBeUndefined()
  })

  it('is ready for a page that opens with a query', async () => {
    delayEngine().arrive()
    const asked = viewWith({ query: 'nettflix' })
    vi.resetModules()
    const { preloadSearch } = await import('./load-search')
    const domain = await import('../domain/search-index')
    await preloadSearch(story, viewWith({}))
    expect(domain.searchResult(story, asked)).toBeUndefined()
    await preloadSearch(story, asked)
    expect(domain.searchResult(story, asked)?.events.size).toBe(1)
  })
})
