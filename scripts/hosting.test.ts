import { describe, expect, it } from 'vitest'
import { exampleFile } from '../test/example'
import { parseTimeline } from '../src/content/validate-content'
import { storyOf } from '../src/domain/story'
import { everyPath, files as storyFiles, notFoundPath } from '../src/router/paths'
import { headersFor } from './headers'
import { hostFiles } from './hosting'

const story = storyOf(parseTimeline(exampleFile))
const hashes = { script: 'sha256-AAAA', styles: ['sha256-BBBB'] }
const textOf = (name: string, base = '/') => hostFiles(story, base, hashes).get(name) ?? ''

/** Parses a `_headers` file as hosts do: a path, and below it the headers, indented. */
function rulesIn(text: string) {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n')
      const pattern = new RegExp(
        `^${path
          .split('*')
          .map((part) => part.replaceAll(/[.]/gu, String.raw`\.`))
          .join('.*')}$`,
        'u',
      )
      return {
        path,
        pattern,
        headers: lines.map(
          (line) => /^ {2}([a-z-]+): (\S.*)$/u.exec(line)?.slice(1, 3) ?? ['not a header', line],
        ),
      }
    })
}

/** Lists the headers of a path in the order of the rules, repeated ones included. */
const sentFor = (path: string, base = '/') =>
  rulesIn(textOf('_headers', base))
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers)

const { eventCalendar, ...plainFiles } = storyFiles
const paths = [
  ...everyPath(story),
  notFoundPath,
  ...Object.values(plainFiles),
  ...story.events.map(({ id }) => eventCalendar(id)),
  '/assets/index-12345678.js',
  '/oembed/story.json',
  '/no-script.css',
  '/embed/',
  '/embed/event/meeting/',
  '/no/such/page/',
]

describe('_headers', () => {
  it.each(paths)('sets no header twice for %s', (path) => {
    const names = sentFor(path).map(([name]) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(paths)('sets the headers of our own server for %s, except for framing', (path) => {
    const { 'content-security-policy': policy = '', ...others } = headersFor(path, hashes)
    expect(Object.fromEntries(sentFor(path))).toMatchObject({
      ...others,
      'content-security-policy': policy.replace(/; frame-ancestors .+$/u, ''),
    })
  })

  it.each(['/embed/', '/embed/event/meeting/'])('lets every site frame %s', (path) => {
    expect(sentFor(path).map(([name]) => name)).not.toContain('x-frame-options')
  })

  it.each(everyPath(story))('lets no site frame %s', (path) => {
    expect(sentFor(path)).toContainEqual(['x-frame-options', 'DENY'])
  })

  it('asks for TLS for a year, on this host only', () => {
    expect(sentFor('/')).toContainEqual(['strict-transport-security', 'max-age=31536000'])
  })

  it('caches hashed files for a year, sets the types of feeds, and lets other sites read data', () => {
    expect(sentFor('/assets/index-12345678.js')).toContainEqual([
      'cache-control',
      'public, max-age=31536000, immutable',
    ])
    expect(sentFor('/feed.xml')).toContainEqual([
      'content-type',
      'application/atom+xml; charset=utf-8',
    ])
    expect(sentFor('/event/meeting/meeting.ics')).toContainEqual([
      'content-type',
      'text/calendar; charset=utf-8',
    ])
    for (const path of [
      '/data/timeline.json',
      '/feed.json',
      '/type/wrap/feed.json',
      '/calendar.ics',
      '/oembed/story.json',
    ]) {
      expect(sentFor(path)).toContainEqual(['access-control-allow-origin', '*'])
    }
    expect(sentFor('/').map(([name]) => name)).not.toContain('access-control-allow-origin')
  })

  it('is limited to the folder of the site', () => {
    expect(sentFor('/x/assets/index-12345678.js', '/x/')).toContainEqual([
      'cache-control',
      'public, max-age=31536000, immutable',
    ])
    expect(sentFor('/x/event/meeting/', '/x/')).toContainEqual(['x-frame-options', 'DENY'])
    expect(sentFor('/event/meeting/', '/x/')).toEqual([])
  })

  it('is within the limits of Cloudflare: 100 rules, one star each, 2,000 characters per line', () => {
    const text = textOf('_headers')
    const rules = rulesIn(text)
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length)
    expect(rules.filter(({ path }) => !/^\/[^*]*\*?[^*]*$/u.test(path))).toEqual([])
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000)
  })
})

describe('_redirects', () => {
  it('redirects former addresses permanently', () => {
    expect(textOf('_redirects', '/x/').split('\n')).toEqual([
      '/x/event/film-announced/ /x/event/netflix-announces-film/ 301',
      '/x/cast/kit/ /x/cast/kit-connor/ 301',
      '',
    ])
  })
})
