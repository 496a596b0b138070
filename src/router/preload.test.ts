// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PreloadPage } from './preload'
import { createRouter } from './router'

const bar = () => window.location.pathname + window.location.search + window.location.hash

/** A router whose cast pages load code, each time when `arrive` is called for that time. */
function setUp() {
  const arrivals: (() => void)[] = []
  const preloadPage = vi.fn<PreloadPage>((page) => {
    if (page !== 'cast' && page !== 'person') return undefined
    return new Promise<void>((resolve) => {
      arrivals.push(resolve)
    })
  })
  const router = createRouter({ preloadPage })
  const arrive = async (nth: number) => {
    arrivals[nth]?.()
    await new Promise(setImmediate)
  }
  return { router, preloadPage, arrive }
}

describe('a page whose code is not loaded', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))

  it('is navigated to once the code is there', async () => {
    const { router, preloadPage, arrive } = setUp()
    router.navigate('/cast/?q=kit#here')
    expect(preloadPage).toHaveBeenCalledExactlyOnceWith('cast')
    expect(bar()).toBe('/')
    await arrive(0)
    expect(bar()).toBe('/cast/?q=kit#here')
  })

  it.each([
    ['follows another link', 'navigate', '/sources/', '/sources/'],
    ['follows another link that waits too', 'navigate', '/cast/joe/', '/'],
    ['filters the story', 'push', '/?type=wrap', '/?type=wrap'],
  ] as const)('is dropped when the reader %s', async (_what, method, address, at) => {
    const { router, arrive } = setUp()
    router.navigate('/cast/')
    router[method](address)
    await arrive(0)
    expect(bar()).toBe(at)
    await arrive(1)
    expect(bar()).toBe(at === '/' ? '/cast/joe/' : at)
  })

  it('is navigated to at once after the code was loaded', () => {
    const { router, preloadPage } = setUp()
    preloadPage.mockReturnValue(undefined)
    router.navigate('/cast/')
    expect(bar()).toBe('/cast/')
  })

  it('is preloaded by its path, and a failure is left to the navigation', async () => {
    const { router, preloadPage } = setUp()
    router.preload('/cast/joe/?q=a#here')
    expect(preloadPage).toHaveBeenCalledExactlyOnceWith('person')
    preloadPage.mockRejectedValue(new Error('No network'))
    router.preload('/cast/')
    await new Promise(setImmediate) // an unhandled rejection would fail the run
  })
})
