import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalHref, siteHome } from './site'

describe('the canonical address of a page', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['', '/cast/'],
    ['https://example.org', 'https://example.org/cast/'],
    ['https://example.org/', 'https://example.org/cast/'],
  ])('on the site "%s" is %s', (site, href) => {
    vi.stubEnv('VITE_SITE_URL', site)
    expect(canonicalHref('/cast/')).toBe(href)
  })

  it('is the path alone where no site is known', () => {
    vi.stubEnv('VITE_SITE_URL', undefined)
    expect(canonicalHref('/')).toBe('/')
  })
})

describe('the whole address of the first page', () => {
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
  ])('of the site "%s" is %s', (site, home) => {
    vi.stubEnv('VITE_SITE_URL', site)
    expect(siteHome()).toBe(home)
  })
})
