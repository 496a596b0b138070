import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalHref, siteHome } from './site'

describe('canonicalHref', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['', '/cast/'],
    ['https://example.org', 'https://example.org/cast/'],
    ['https://example.org/', 'https://example.org/cast/'],
  ])('on the site "%s", returns %s', (site, href) => {
    vi.stubEnv('VITE_SITE_URL', site)
    expect(canonicalHref('/cast/')).toBe(href)
  })

  it('returns the path when the site is unknown', () => {
    vi.stubEnv('VITE_SITE_URL', undefined)
    expect(canonicalHref('/')).toBe('/')
  })
})

describe('siteHome', () => {
  beforeEach(() => vi.stubGlobal('window', { location: { origin: 'http://localhost:4300' } }))
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
  })

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/', 'https://example.org/'],
    [undefined, 'http://localhost:4300/'],
    ['', 'http://localhost:4300/'],
  ])('on the site "%s", returns %s', (site, home) => {
    vi.stubEnv('VITE_SITE_URL', site)
    expect(siteHome()).toBe(home)
  })
})
