import { describe, expect, it } from 'vitest'
import { siteUrlOf, type SiteSettings } from './site-url'

describe('the origin of the site', () => {
  it.each<[SiteSettings, string]>([
    [{}, ''],
    [{ SITE_URL: '' }, ''],
    [{ SITE_URL: 'https://example.org' }, 'https://example.org'],
    [{ SITE_URL: ' https://Example.org/ ' }, 'https://example.org'],
    [{ SITE_URL: 'http://localhost:4311' }, 'http://localhost:4311'],
    [{ NETLIFY: 'true', URL: 'https://forever.netlify.app' }, 'https://forever.netlify.app'],
    [{ URL: 'https://of-something-else.example' }, ''],
    [
      { SITE_URL: 'https://example.org', NETLIFY: 'true', URL: 'https://forever.netlify.app' },
      'https://example.org',
    ],
  ])('%o: "%s"', (settings, url) => {
    expect(siteUrlOf(settings)).toBe(url)
  })

  it.each([
    'example.org',
    'localhost:4300',
    'https://example.org/timeline/',
    'https://example.org?x',
    'https://me@example.org',
    'ftp://example.org',
    'https://',
  ])('is refused with a remedy: %s', (text) => {
    expect(() => siteUrlOf({ SITE_URL: text })).toThrow(
      `SITE_URL is "${text}", which is no protocol with a host. Write it such as SITE_URL=https://example.org; a folder of the host goes into BASE_PATH.`,
    )
  })
})
