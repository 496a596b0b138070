import { afterEach, describe, expect, it, vi } from 'vitest'
import { canonicalHref } from './site'

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
