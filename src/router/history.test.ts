// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrowserHistory, retryDelay } from './history'

const bar = () => window.location.pathname + window.location.search + window.location.hash

describe('the browser history', () => {
  beforeEach(() => window.history.replaceState(null, '', '/#here'))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('pushes an entry of a new page, or of the same page', () => {
    const history = createBrowserHistory()
    const length = window.history.length
    const first = history.entry()
    history.push('/?q=a', first.page)
    const second = history.entry()
    history.push('/cast/')
    const third = history.entry()
    expect(bar()).toBe('/cast/')
    expect(window.history.length - length).toBe(2)
    expect(second).toMatchObject({ page: first.page, pathname: '/' })
    expect(third).toMatchObject({ page: third.key, pathname: '/cast/' })
    expect(new Set([first.key, second.key, third.key]).size).toBe(3)
  })

  it('gives an entry a key once, and keeps other state', () => {
    window.history.replaceState({ from: 'elsewhere' }, '')
    const { key, page } = createBrowserHistory().entry()
    expect(window.history.state).toEqual({ from: 'elsewhere', entry: key, page })
    expect(createBrowserHistory().entry()).toEqual({ key, page, pathname: '/' })
  })

  it('keeps the state of an entry that is replaced', () => {
    window.history.replaceState({ from: 'elsewhere' }, '')
    createBrowserHistory().replace('/?q=a')
    expect(bar()).toBe('/?q=a')
    expect(window.history.state).toEqual({ from: 'elsewhere' })
  })

  it('merges into the state', () => {
    const history = createBrowserHistory()
    history.mergeState({ a: 1 })
    history.mergeState({ b: 2 })
    expect(window.history.state).toEqual({ a: 1, b: 2 })
    expect(bar()).toBe('/#here')
  })

  it('saves the scroll position of each entry', () => {
    const history = createBrowserHistory()
    const entry = history.entry()
    expect(history.savedPlace(entry)).toBeUndefined()
    vi.stubGlobal('scrollY', 700)
    history.savePlace(entry)
    expect(history.savedPlace(entry)).toEqual({ scroll: 700, focused: undefined })
    const afterReload = createBrowserHistory()
    expect(afterReload.savedPlace(afterReload.entry())).toEqual({ scroll: 700 })
  })

  describe('when the browser refuses writes, as Safari does after a hundred', () => {
    const throwing = () => {
      throw new DOMException('More than 100 times per 30 seconds', 'SecurityError')
    }
    const silent = () => {} // as Chromium does

    /** Refuses writes; returns a function that allows them again. */
    const refuse = (refusal: () => void) => {
      const spies = [
        vi.spyOn(window.history, 'pushState').mockImplementation(refusal),
        vi.spyOn(window.history, 'replaceState').mockImplementation(refusal),
      ]
      return () => {
        for (const spy of spies) spy.mockRestore()
      }
    }

    it.each([
      ['push', 1, throwing],
      ['replace', 0, throwing],
      ['replace', 0, silent],
    ] as const)('retries a %s, and reports its URL meanwhile', (method, added, refusal) => {
      vi.useFakeTimers()
      const history = createBrowserHistory()
      const length = window.history.length
      const allow = refuse(refusal)
      history[method]('/cast/')
      history.replace('/cast/?q=a')
      history.mergeState({ a: 1 })
      expect(history.url().pathname + history.url().search).toBe('/cast/?q=a')
      vi.advanceTimersByTime(retryDelay)
      expect(bar()).toBe('/#here')
      allow()
      vi.advanceTimersByTime(retryDelay)
      expect(bar()).toBe('/cast/?q=a')
      expect(window.history.state).toMatchObject({ a: 1 })
      expect(window.history.length - length).toBe(added)
      expect(vi.getTimerCount()).toBe(0)
    })

    it('drops a write when asked to', () => {
      vi.useFakeTimers()
      const history = createBrowserHistory()
      const allow = refuse(throwing)
      history.push('/cast/')
      history.discardPendingWrite()
      allow()
      vi.advanceTimersByTime(retryDelay)
      expect(bar()).toBe('/#here')
      expect(history.url().pathname).toBe('/')
    })
  })
})
