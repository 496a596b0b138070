// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { navigate, push } from './history'
import { preloadRoute, providePreload } from './preload'

const bar = () => window.location.pathname + window.location.search + window.location.hash

describe('a page that lacks its part', () => {
  let asked: string[] = []
  let arrive: ((part?: unknown) => void)[] = []
  let end = () => {}
  const recordNavigation = async (nth: number) => {
    arrive[nth]?.()
    await new Promise(setImmediate)
  }

  beforeEach(() => {
    window.history.replaceState(null, '', '/')
    asked = []
    arrive = []
    end = providePreload((path) => {
      if (!path.startsWith('/cast/')) return undefined
      asked.push(path)
      return new Promise((resolve) => {
        arrive.push(resolve)
      })
    })
  })
  afterEach(() => {
    end()
    vi.restoreAllMocks()
  })

  it('is gone to once that is there', async () => {
    navigate('/cast/?q=kit#here')
    expect(asked).toEqual(['/cast/'])
    expect(bar()).toBe('/')
    await recordNavigation(0)
    expect(bar()).toBe('/cast/?q=kit#here')
  })

  it.each<[string, () => void, string]>([
    ['follows another link', () => navigate('/sources/'), '/sources/'],
    ['follows another link that waits too', () => navigate('/cast/joe/'), '/'],
    ['filters the story', () => push('/?type=wrap'), '/?type=wrap'],
  ])('is not gone to by a reader who meanwhile %s', async (_what, doAnother, at) => {
    navigate('/cast/')
    doAnother()
    await recordNavigation(0)
    expect(bar()).toBe(at)
    await recordNavigation(1)
    expect(bar()).toBe(at === '/' ? '/cast/joe/' : at)
  })

  it('is known before anybody goes there, and that it could not be had is nothing to be told then', async () => {
    expect(preloadRoute('/sources/')).toBe(false)
    expect(preloadRoute('/cast/joe/?q=a')).toBe(true)
    expect(asked).toEqual(['/cast/joe/'])
    end()
    end = providePreload(() => Promise.reject(new Error('No network')))
    expect(preloadRoute('/cast/')).toBe(true)
    await new Promise(setImmediate) // an unhandled rejection would fail the run
  })
})
