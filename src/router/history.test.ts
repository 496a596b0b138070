// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hostilePart, hostilePath } from '../../test/hostile'

// Freshly loaded, because the base is read when the module loads, and because a page is opened once.
async function open(at: string, base = '/') {
  window.history.replaceState(null, '', at)
  vi.stubEnv('BASE_URL', base)
  vi.resetModules()
  return { ...(await import('../browser/base-url')), ...(await import('./history')) }
}

const bar = () => window.location.pathname + window.location.search + window.location.hash

describe('the address', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('is the path and the query of the window', async () => {
    const { useAddress } = await open('/cast/?q=kit')
    const { result } = renderHook(() => useAddress('/'))
    expect(result.current).toMatchObject({ path: '/cast/', search: '?q=kit', isSettled: true })
  })

  it.each([
    ['/site/', '/', ''],
    ['/site/cast/?q=kit', '/cast/', '?q=kit'],
    ['/site', '/', ''],
    ['/elsewhere/', '/elsewhere/', ''],
  ])('below a base: %s is the path %s', async (at, path, search) => {
    const { useAddress } = await open(at, '/site/')
    const { result } = renderHook(() => useAddress('/'))
    expect(result.current).toMatchObject({ path, search })
  })

  it('below a base is written with it', async () => {
    const { navigate, hrefOf, useAddress } = await open('/site/', '/site/')
    expect(hrefOf('/event/x/?q=a')).toBe('/site/event/x/?q=a')
    const { result } = renderHook(() => useAddress('/'))
    act(() => navigate('/cast/'))
    expect(bar()).toBe('/site/cast/')
    expect(result.current.path).toBe('/cast/')
  })

  it('is that of the prerendered page while there is no window to ask', async () => {
    const { useAddress } = await open('/cast/?q=kit')
    const { createElement } = await import('react')
    const { renderToString } = await import('react-dom/server')
    const Shown = () => JSON.stringify(useAddress('/about/'))
    expect(JSON.parse(renderToString(createElement(Shown)).replaceAll('&quot;', '"'))).toEqual({
      path: '/about/',
      search: '',
      visit: 0,
      isSettled: false,
      isAtOnce: false,
    })
  })

  it.each([
    ['navigate', 'link', 1, '/cast/?q=a'],
    ['push', 'step', 1, '/cast/?q=a#here'],
    ['replace', 'load', 0, '/cast/?q=a#here'],
  ] as const)('changes by %s: the reader arrived by %s', async (change, by, entries, at) => {
    const address = await open('/#here')
    const { result } = renderHook(() => address.useAddress('/'))
    const before = window.history.length
    expect(address.navigationType()).toBe('load')
    act(() => address[change]('/cast/?q=a'))
    expect(result.current).toMatchObject({
      path: '/cast/',
      search: '?q=a',
      visit: by === 'link' ? 1 : 0,
    })
    expect(address.navigationType()).toBe(by)
    expect(bar()).toBe(at)
    expect(window.history.length - before).toBe(entries)
  })

  it('is visited again by a link to itself, without a new entry', async () => {
    const address = await open('/cast/?q=a')
    const { result } = renderHook(() => address.useAddress('/'))
    const before = window.history.length
    act(() => address.navigate('/cast/?q=a'))
    expect(result.current).toMatchObject({ path: '/cast/', search: '?q=a', visit: 1 })
    expect(window.history.length).toBe(before)
  })

  it('keeps the state of the entry that is amended', async () => {
    const { replace } = await open('/')
    window.history.replaceState({ from: 'the browser' }, '')
    replace('/?q=a')
    expect(window.history.state).toEqual({ from: 'the browser' })
  })

  it.each(['/', '/site/'])(
    'below %s leads to no other host and can be written into the bar, whatever the path',
    async (base) => {
      const { hrefOf, hashTarget, pathBelowBase, push } = await open(base, base)
      fc.assert(
        fc.property(fc.oneof(hostilePath, hostilePart), (path) => {
          const href = new URL(hrefOf(path), 'https://host.example/elsewhere/')
          expect(href.origin).toBe('https://host.example')
          expect(typeof pathBelowBase(path)).toBe('string')
        }),
        { numRuns: 200 },
      )
      fc.assert(
        fc.property(hostilePath, hostilePart, (path, part) => {
          window.history.replaceState(null, '', base)
          window.location.hash = part
          expect(typeof hashTarget()).toBe('string')
          push(path)
          expect(window.location.host).toBe('localhost:3000')
        }),
        { numRuns: 50 },
      )
      for (const path of ['/', '/cast/', '/event/x/?q=a'])
        expect(pathBelowBase(hrefOf(path))).toBe(path)
    },
    30_000,
  )

  it.each([
    ['/cast/kit/#sources', 'sources'],
    ['/cast/kit/', ''],
    ['/#caf%C3%A9', 'café'],
    ['/#%E0%A4%A', '%E0%A4%A'],
  ])('%s names the part "%s" of its page', async (at, part) => {
    const { hashTarget } = await open(at)
    expect(hashTarget()).toBe(part)
  })

  describe('of another page', () => {
    const start = vi.fn<(update: () => void) => unknown>()
    const scrollTo = vi.fn<(x: number, y: number) => void>()
    beforeEach(() => {
      start.mockReset().mockImplementation((update) => {
        const done = Promise.resolve().then(update)
        return { ready: done, finished: done, updateCallbackDone: done }
      })
      Object.defineProperty(document, 'startViewTransition', { value: start, configurable: true })
      vi.stubGlobal('matchMedia', () => ({ matches: false }))
      vi.stubGlobal('scrollTo', scrollTo.mockReset())
    })
    afterEach(() => {
      Reflect.deleteProperty(document, 'startViewTransition')
    })

    it('is drawn in one motion, by a link and by the history, and the place is brought back within it', async () => {
      const { navigationType, navigate, useAddress } = await open('/cast/')
      const { result } = renderHook(() => useAddress('/'))
      vi.stubGlobal('scrollY', 700)
      navigate('/cast/kit/')
      expect(result.current.path).toBe('/cast/')
      await waitFor(() => expect(result.current.path).toBe('/cast/kit/'))
      vi.stubGlobal('scrollY', 0)
      window.history.back()
      await waitFor(() => expect(result.current.path).toBe('/cast/'))
      expect(navigationType()).toBe('history')
      expect(scrollTo.mock.calls).toEqual([[0, 700]])
      window.history.forward()
      await waitFor(() => expect(result.current.path).toBe('/cast/kit/'))
      expect(scrollTo.mock.calls).toEqual([
        [0, 700],
        [0, 0],
      ])
      expect(start).toHaveBeenCalledTimes(3)
    })

    it('is no matter of filters', async () => {
      const { replace, push, useAddress } = await open('/')
      const { result } = renderHook(() => useAddress('/'))
      act(() => push('/?type=wrap'))
      act(() => replace('/?type=wrap&q=a'))
      window.history.back()
      await waitFor(() => expect(result.current.search).toBe(''))
      expect(start).not.toHaveBeenCalled()
    })

    it('is drawn at once where its place is the browser’s to know', async () => {
      const { useAddress } = await open('/cast/')
      const { result } = renderHook(() => useAddress('/'))
      window.history.pushState({ entry: 'of a page before this one' }, '', '/about/')
      act(() => {
        window.dispatchEvent(new PopStateEvent('popstate'))
      })
      expect(result.current.path).toBe('/about/')
      expect(start).not.toHaveBeenCalled()
    })
  })

  it('goes back over a step, and past an amendment', async () => {
    const { replace, navigationType, push, useAddress } = await open('/')
    const { result } = renderHook(() => useAddress('/'))
    act(() => push('/?type=wrap'))
    act(() => replace('/?type=wrap&q=a'))
    act(() => replace('/?type=wrap&q=ab'))
    window.history.back()
    await waitFor(() => expect(result.current).toMatchObject({ path: '/', search: '' }))
    expect(navigationType()).toBe('history')
    window.history.forward()
    await waitFor(() => expect(result.current.search).toBe('?type=wrap&q=ab'))
  })

  describe('which the browser does not take, as Safari after a hundred changes', () => {
    const aloud = () => {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 30 seconds',
        'SecurityError',
      )
    }
    const silently = () => {} // as Chromium does
    const refuse = (refusal: () => void = aloud) => {
      const [push, replace] = [
        vi.spyOn(window.history, 'pushState'),
        vi.spyOn(window.history, 'replaceState'),
      ]
      for (const spy of [push, replace]) spy.mockImplementation(refusal)
      return () => {
        for (const spy of [push, replace]) spy.mockRestore()
      }
    }

    it.each([
      ['navigate', 1, '/cast/?q=a', aloud],
      ['push', 1, '/cast/?q=a#here', aloud],
      ['replace', 0, '/cast/?q=a#here', aloud],
      ['replace', 0, '/cast/?q=a#here', silently],
    ] as const)(
      'is drawn all the same, and written later: %s',
      async (change, entries, at, refusal) => {
        vi.useFakeTimers()
        const address = await open('/#here')
        const { retryDelay } = await import('./address-bar')
        const { result } = renderHook(() => address.useAddress('/'))
        const before = window.history.length
        const allow = refuse(refusal)
        act(() => address[change]('/cast/'))
        act(() => address.replace('/cast/?q=a'))
        expect(result.current).toMatchObject({ path: '/cast/', search: '?q=a' })
        vi.advanceTimersByTime(retryDelay)
        expect(bar()).toBe('/#here')
        allow()
        vi.advanceTimersByTime(retryDelay)
        expect(bar()).toBe(at)
        expect(window.history.length - before).toBe(entries)
        expect(result.current).toMatchObject({ path: '/cast/', search: '?q=a' })
        expect(vi.getTimerCount()).toBe(0)
        vi.useRealTimers()
      },
    )

    it('is forgotten when the reader goes back', async () => {
      const { push, useAddress } = await open('/cast/')
      const { result } = renderHook(() => useAddress('/'))
      act(() => push('/cast/?q=a'))
      const allow = refuse()
      act(() => push('/cast/?q=b'))
      expect(result.current.search).toBe('?q=b')
      window.history.back()
      await waitFor(() => expect(result.current.search).toBe(''))
      allow()
    })
  })

  it('listens to the window only while somebody wants to know', async () => {
    const { useAddress } = await open('/')
    const added = vi.spyOn(window, 'addEventListener')
    const removed = vi.spyOn(window, 'removeEventListener')
    const calls = (spy: typeof added | typeof removed) =>
      spy.mock.calls.filter(([type]) => type === 'popstate').length
    const one = renderHook(() => useAddress('/'))
    const two = renderHook(() => useAddress('/'))
    expect(calls(added)).toBe(1)
    one.unmount()
    expect(calls(removed)).toBe(0)
    two.unmount()
    expect(calls(removed)).toBe(1)
  })

  it.each([
    ['navigate', true],
    ['reload', false],
    ['back_forward', false],
  ])('opened by "%s" is a first visit: %s', async (type, first) => {
    const { isFreshLoad } = await open('/')
    class PerformanceNavigationTiming {
      readonly type = type
    }
    vi.stubGlobal('PerformanceNavigationTiming', PerformanceNavigationTiming)
    vi.stubGlobal('performance', { getEntriesByType: () => [new PerformanceNavigationTiming()] })
    expect(isFreshLoad()).toBe(first)
  })
})
