// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hostilePart, hostilePath } from '../../test/hostile'
import { inRouter } from '../../test/in-router'
import { hrefOf, pathBelowBase } from '../browser/base-url'
import { hashTarget } from './hash'
import { createRouter } from './router'
import { useLocationSnapshot, useRouter } from './use-router'

/** Opens an address of a site below a base, with something that subscribes to its location. */
function open(at: string, base = '/') {
  window.history.replaceState(null, '', at)
  vi.stubEnv('BASE_URL', base)
  const router = createRouter()
  const { result: location } = renderHook(useLocationSnapshot, { wrapper: inRouter(router) })
  return { router, location }
}

const bar = () => window.location.pathname + window.location.search + window.location.hash

describe('the router', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  describe('the location', () => {
    it('is one frozen object until it changes', () => {
      const { router, location } = open('/cast/?q=kit#here')
      const before = location.current
      expect(before).toEqual({
        path: '/cast/',
        search: '?q=kit',
        hash: '#here',
        navigationKey: 0,
        navigationType: 'load',
        isHydrated: true,
      })
      expect(Object.isFrozen(before)).toBe(true)
      expect(router.getSnapshot()).toBe(before)
      act(() => router.replace('/cast/'))
      expect(location.current).not.toBe(before)
    })

    it.each([
      ['/site/', '/', ''],
      ['/site/cast/?q=kit', '/cast/', '?q=kit'],
      ['/site', '/', ''],
      ['/elsewhere/', '/elsewhere/', ''],
    ])('below the base /site/ is %s the path %s', (at, path, search) => {
      expect(open(at, '/site/').location.current).toMatchObject({ path, search })
    })

    it('is the path of the prerendered page while there is no window', () => {
      window.history.replaceState(null, '', '/cast/?q=kit')
      const Shown = () => JSON.stringify(useLocationSnapshot())
      const wrapper = inRouter(createRouter({ prerenderedPath: '/about/' }))
      const html = renderToString(createElement(wrapper, undefined, createElement(Shown)))
      expect(JSON.parse(html.replaceAll('&quot;', '"'))).toEqual({
        path: '/about/',
        search: '',
        hash: '',
        navigationKey: 0,
        navigationType: 'load',
        isHydrated: false,
      })
    })

    it('listens to the window only while something subscribes', () => {
      const added = vi.spyOn(window, 'addEventListener')
      const removed = vi.spyOn(window, 'removeEventListener')
      const calls = (spy: typeof added | typeof removed) =>
        spy.mock.calls.filter(([type]) => type === 'popstate').length
      const router = createRouter()
      const one = router.subscribe(() => {})
      const two = router.subscribe(() => {})
      expect(calls(added)).toBe(1)
      one()
      expect(calls(removed)).toBe(0)
      two()
      expect(calls(removed)).toBe(1)
    })

    it('needs a RouterProvider', () => {
      vi.spyOn(console, 'error').mockReturnValue()
      expect(() => renderHook(useRouter)).toThrow('within a RouterProvider')
    })
  })

  describe('a change', () => {
    it.each([
      ['navigate', 'navigate', 1, 1, '/cast/?q=a'],
      ['push', 'push', 0, 1, '/cast/?q=a#here'],
      ['replace', 'push', 0, 0, '/cast/?q=a#here'],
    ] as const)('by %s has the type "%s"', (method, navigationType, navigationKey, entries, at) => {
      const { router, location } = open('/#here')
      const { length } = window.history
      act(() => router[method]('/cast/?q=a'))
      expect(location.current).toMatchObject({
        path: '/cast/',
        search: '?q=a',
        navigationKey,
        navigationType,
      })
      expect(bar()).toBe(at)
      expect(window.history.length - length).toBe(entries)
    })

    it('is written below the base', () => {
      const { router, location } = open('/site/', '/site/')
      act(() => router.navigate('/cast/'))
      expect(bar()).toBe('/site/cast/')
      expect(location.current.path).toBe('/cast/')
    })

    it('by a link to the current address is a navigation without a new entry', () => {
      const { router, location } = open('/cast/?q=a')
      const { length } = window.history
      act(() => router.navigate('/cast/?q=a'))
      expect(location.current).toMatchObject({ path: '/cast/', search: '?q=a', navigationKey: 1 })
      expect(window.history.length).toBe(length)
    })

    it('of spelling or of the hash leaves the snapshot as it is', () => {
      const { router, location } = open('/CAST?q=a#here')
      const before = location.current
      act(() => router.rewrite('/cast/'))
      expect(bar()).toBe('/cast/#here')
      act(() => router.replaceHash('/cast/', 'there'))
      expect(bar()).toBe('/cast/#there')
      expect(location.current).toBe(before)
      expect(router.getSnapshot()).toBe(before)
    })

    it.each([
      ['/cast/', 'kit', '/cast/#kit'],
      ['/cast/', '', '/cast/'],
      ['/sources/', 'kit', '/cast/#event-source-1'],
      ['/cast/', 'event', '/cast/#event-source-1'],
    ])('of the hash on %s to "%s" leads to %s', (path, id, at) => {
      open('/cast/#event-source-1').router.replaceHash(path, id)
      expect(bar()).toBe(at)
    })

    it.each(['/', '/site/'])(
      'below %s never leads to another host, whatever the path',
      (base) => {
        const { router } = open(base, base)
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
            window.history.replaceState(null, '', `${base}#${part}`)
            expect(typeof hashTarget(window.location.hash)).toBe('string')
            router.push(path)
            expect(window.location.host).toBe('localhost:3000')
          }),
          { numRuns: 50 },
        )
        for (const path of ['/', '/cast/', '/event/x/?q=a'])
          expect(pathBelowBase(hrefOf(path))).toBe(path)
      },
      30_000,
    )
  })

  describe('Back and Forward', () => {
    it('undo a push, and keep what replaced its address', async () => {
      const { router, location } = open('/')
      act(() => router.push('/?type=wrap'))
      act(() => router.replace('/?type=wrap&q=a'))
      act(() => router.replace('/?type=wrap&q=ab'))
      window.history.back()
      await waitFor(() => expect(location.current).toMatchObject({ path: '/', search: '' }))
      expect(location.current).toMatchObject({
        navigationKey: 1,
        navigationType: 'pop',
      })
      window.history.forward()
      await waitFor(() => expect(location.current.search).toBe('?type=wrap&q=ab'))
    })

    it('drop a write that the browser refused', async () => {
      const { router, location } = open('/cast/')
      act(() => router.push('/cast/?q=a'))
      vi.spyOn(window.history, 'pushState').mockReturnValue()
      vi.spyOn(window.history, 'replaceState').mockReturnValue()
      act(() => router.push('/cast/?q=b'))
      expect(location.current.search).toBe('?q=b')
      window.history.back()
      await waitFor(() => expect(location.current.search).toBe(''))
    })
  })

  describe('the view transition', () => {
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

    it('runs between pages, by a link and by the history, and restores the scroll position', async () => {
      const { router, location } = open('/cast/')
      vi.stubGlobal('scrollY', 700)
      router.navigate('/cast/kit/')
      expect(location.current.path).toBe('/cast/')
      await waitFor(() => expect(location.current.path).toBe('/cast/kit/'))
      vi.stubGlobal('scrollY', 0)
      window.history.back()
      await waitFor(() => expect(location.current.path).toBe('/cast/'))
      expect(scrollTo.mock.calls).toEqual([[{ top: 700, behavior: 'instant' }]])
      window.history.forward()
      await waitFor(() => expect(location.current.path).toBe('/cast/kit/'))
      expect(scrollTo.mock.calls).toEqual([
        [{ top: 700, behavior: 'instant' }],
        [{ top: 0, behavior: 'instant' }],
      ])
      expect(start).toHaveBeenCalledTimes(3)
    })

    it('does not run for a link within the page', () => {
      const { router, location } = open('/')
      act(() => router.navigate('/event/x/', { samePage: true }))
      expect(location.current.path).toBe('/event/x/')
      expect(start).not.toHaveBeenCalled()
    })

    it('does not run for filters', async () => {
      const { router, location } = open('/')
      act(() => router.push('/?type=wrap'))
      act(() => router.replace('/?type=wrap&q=a'))
      window.history.back()
      await waitFor(() => expect(location.current.search).toBe(''))
      expect(start).not.toHaveBeenCalled()
    })

    it('loads the page again if the reader went back before hydration', async () => {
      const reload = vi.fn<() => void>()
      vi.stubGlobal('location', { href: 'http://localhost/cast/', pathname: '/cast/', reload })
      createRouter({ startPath: '/about/' }).subscribe(() => {})
      await waitFor(() => expect(reload).toHaveBeenCalledOnce())
    })

    it('does not run where only the browser knows the scroll position', () => {
      const { location } = open('/cast/')
      window.history.pushState({ entry: 'from before a reload' }, '', '/about/')
      act(() => {
        window.dispatchEvent(new PopStateEvent('popstate'))
      })
      expect(location.current.path).toBe('/about/')
      expect(start).not.toHaveBeenCalled()
    })
  })
})

describe('hashTarget', () => {
  it.each([
    ['#sources', 'sources'],
    ['', ''],
    ['#caf%C3%A9', 'café'],
    ['#%E0%A4%A', '%E0%A4%A'],
  ])('of "%s" is "%s"', (hash, id) => {
    expect(hashTarget(hash)).toBe(id)
  })
})
