import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileHeadersFor, headersFor, matches } from './headers'

const ancestorsOf = (path: string) => /frame-ancestors ([^;]+)/u.exec(headersFor(path)['content-security-policy'] ?? '')?.[1]

describe('headersFor', () => {
  it.each(['/embed/', '/embed/event/the-title/', 'embed/', 'embed/no/such/page/'])('lets every site frame %s', (path) => {
    expect(ancestorsOf(path)).toBe('*')
  })

  it.each(['/', '', '/embed', '/embed.js', '/event/embed/', '/about/embed/', '/cast/', '/assets/embed/x.js'])('lets no site frame %s', (path) => {
    expect(ancestorsOf(path)).toBe("'none'")
  })

  it('lets even an isolated page show what may be framed', () => {
    expect(headersFor('/embed/')).toMatchObject({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'cross-origin' })
    expect(headersFor('/embed.js')).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' })
  })
})

describe('fileHeadersFor', () => {
  it.each([
    ['/assets/index-12345678.js', { 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/javascript; charset=utf-8' }],
    ['/', { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' }],
    ['/event/the-title/index.html', { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' }],
    ['/data/timeline.json', { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' }],
    ['/event/the-title/the-title.ics', { 'cache-control': 'no-cache', 'access-control-allow-origin': '*', 'content-type': 'text/calendar; charset=utf-8' }],
    ['/event/feed.xml', { 'cache-control': 'no-cache' }],
    ['/favicon.svg', { 'cache-control': 'no-cache' }],
  ])('of %s', (path, headers) => {
    expect(fileHeadersFor(path)).toEqual(headers)
  })
})

describe('matches', () => {
  it('lets a star stand for anything, also for nothing, and for nothing twice', () => {
    expect(['/a/', '/a/b', '/a/b/c'].every((path) => matches('/a/*', path))).toBe(true)
    expect(['/a', '/b/a/'].some((path) => matches('/a/*', path))).toBe(false)
    expect(matches('/*.ics', '/x/y.ics')).toBe(true)
    expect(matches('/x*x', '/x')).toBe(false)
    expect(matches('/x', '/x/')).toBe(false)
  })
})

describe('the published configuration of nginx', () => {
  const text = readFileSync(new URL('../deploy/nginx.conf', import.meta.url), 'utf8')

  it.each(Object.entries(headersFor('/')))('sends the same %s', (name, value) => {
    const line = text.split('\n').find((line) => line.trim().toLowerCase().startsWith(`add_header ${name} `))
    expect(line?.replace('$timeline_framed_by', "'none'")).toContain(value)
  })

  it('adds headers in the server only, where no location takes them away', () => {
    expect(text.match(/^(?! {4}add_header|#).*add_header/gmu)).toBeNull()
  })
})
