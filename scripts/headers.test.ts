import { readFileSync } from 'node:fs'
import { CspEvaluator } from 'csp_evaluator'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, it } from 'vitest'
import {
  fileHeadersFor,
  headersFor as headersWith,
  inlineHashesIn,
  matches,
  pagePolicy as policyWith,
  steadyPolicy,
  strictTransport,
} from './headers'

const hashes = { script: 'sha256-AAAA', styles: ['sha256-BBBB', 'sha256-CCCC'] }
const pagePolicy = policyWith(hashes)
const headersFor = (path: string) => headersWith(path, hashes)
const ancestorsOf = (path: string) =>
  /frame-ancestors ([^;]+)/u.exec(headersFor(path)['content-security-policy'] ?? '')?.[1]

/** Findings of an independent evaluator, without those that it is unsure about. */
const findingsIn = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`)

describe('the policy', () => {
  it.each([
    ['of a page', headersFor('/')],
    ['of a frame', headersFor('/embed/')],
  ])('%s has no weakness known to an evaluator', (_, headers) => {
    expect(findingsIn(headers['content-security-policy'] ?? '')).toEqual([])
  })

  it.each([
    "script-src 'self' 'sha256-AAAA'",
    "style-src 'self' 'sha256-BBBB' 'sha256-CCCC'",
    "default-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ])('has the directive %s', (directive) => {
    expect(pagePolicy.split('; ')).toContain(directive)
  })

  it('allows nothing unsafe, no other host and no scheme', () => {
    expect(pagePolicy).not.toMatch(/unsafe|\*|\w:|\.\w/u)
  })

  it('is found in a page, and a page without one is an error', () => {
    expect(inlineHashesIn(`<meta content="${pagePolicy}">`)).toEqual(hashes)
    expect(() => inlineHashesIn('<p>Another page</p>')).toThrow('Build the site again')
  })

  it('leaves out what only a header can say', () => {
    expect(pagePolicy).not.toMatch(/frame-ancestors|report-|sandbox/u)
  })
})

describe('headersFor', () => {
  it.each([
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'cross-origin'],
    ['permissions-policy', expect.stringMatching(/^(?:[a-z-]+=\(\)(?:, |$))+$/u)],
  ])('sets %s everywhere', (name, value) => {
    for (const path of ['/', '/embed/', '/data/timeline.json', '/no/such/page/'])
      expect(headersFor(path)).toHaveProperty(name, value)
  })

  it.each(['/embed/', '/embed/event/the-title/', 'embed/', 'embed/no/such/page/'])(
    'lets every site frame %s',
    (path) => {
      expect(ancestorsOf(path)).toBe('*')
    },
  )

  it.each([
    '/',
    '',
    '/embed',
    '/embed.js',
    '/event/embed/',
    '/about/embed/',
    '/cast/',
    '/assets/embed/x.js',
  ])('lets no site frame %s', (path) => {
    expect(ancestorsOf(path)).toBe("'none'")
  })

  it('lets a cross-origin isolated page show embeds too', () => {
    expect(headersFor('/embed/')).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(headersFor('/embed.js')).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
})

describe('fileHeadersFor', () => {
  it.each([
    [
      '/assets/index-12345678.js',
      {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
      },
    ],
    ['/', { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' }],
    [
      '/event/the-title/index.html',
      { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' },
    ],
    ['/data/timeline.json', { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' }],
    [
      '/event/the-title/the-title.ics',
      {
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'content-type': 'text/calendar; charset=utf-8',
      },
    ],
    [
      '/cast/kit-connor/feed.xml',
      {
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'content-type': 'application/atom+xml; charset=utf-8',
      },
    ],
    ['/cast/feedback.xml', { 'cache-control': 'no-cache' }],
    ['/favicon.svg', { 'cache-control': 'no-cache' }],
  ])('of %s', (path, headers) => {
    expect(fileHeadersFor(path)).toEqual(headers)
  })
})

describe('matches', () => {
  it('lets a star match anything, nothing included, without overlap', () => {
    expect(['/a/', '/a/b', '/a/b/c'].every((path) => matches('/a/*', path))).toBe(true)
    expect(['/a', '/b/a/'].some((path) => matches('/a/*', path))).toBe(false)
    expect(matches('/*.ics', '/x/y.ics')).toBe(true)
    expect(matches('/x*x', '/x')).toBe(false)
    expect(matches('/x', '/x/')).toBe(false)
  })
})

describe('the published configuration of nginx', () => {
  const text = readFileSync(new URL('../deploy/nginx.conf', import.meta.url), 'utf8')

  it.each(
    Object.entries({
      ...headersFor('/'),
      'content-security-policy': `${steadyPolicy}; frame-ancestors 'none'`,
    }),
  )('sends the same %s', (name, value) => {
    const line = text
      .split('\n')
      .find((line) => line.trim().toLowerCase().startsWith(`add_header ${name} `))
    expect(line?.replace('$timeline_framed_by', "'none'")).toContain(value)
  })

  it('contains the header for TLS, to be switched on', () => {
    expect(text).toContain(`add_header Strict-Transport-Security "${strictTransport}" always;`)
  })

  it('adds headers in the server block only, where no location drops them', () => {
    expect(text.match(/^(?! {4}add_header|#).*add_header/gmu)).toBeNull()
  })
})
