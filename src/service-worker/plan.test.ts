import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { everyEmbed, everyPath } from '../router/paths'
import { planFor, standInFor, storesOf, type Plan } from './plan'

const files = {
  '': 'sha256-a',
  'offline/': 'sha256-b',
  'theme.js': 'sha256-c',
  'assets/index-12345678.js': 'sha256-d',
}
const scopes = ['https://example.org/', 'https://example.org/timeline/']
const asked = (url: string, mode: RequestMode = 'navigate', method = 'GET') => ({
  method,
  mode,
  url,
})

describe.each(scopes)('the worker of %s', (scope) => {
  it.each<[path: string, mode: RequestMode, plan: Plan]>([
    ['', 'navigate', 'page'],
    ['?type=wrap#x', 'navigate', 'page'],
    ['index.html', 'navigate', 'page'],
    ['event/the-title', 'navigate', 'page'],
    ['Cast?q=x', 'navigate', 'page'],
    ['event/no.such/page/', 'navigate', 'page'],
    ['event/%zz', 'navigate', 'page'],
    ['other-project/', 'navigate', 'leave'],
    ['no.such/page/', 'navigate', 'leave'],
    ['%zz', 'navigate', 'leave'],
    ['constructor/', 'navigate', 'leave'],
    ['embed/', 'navigate', 'frame'],
    ['embed/event/the-title/?theme=night', 'navigate', 'frame'],
    ['embedded/', 'navigate', 'leave'],
    ['feed.xml', 'navigate', 'leave'],
    ['event/the-title/the-title.ics', 'navigate', 'leave'],
    ['previews/story.png', 'navigate', 'leave'],
    ['assets/index-12345678.js', 'cors', 'asset'],
    ['assets/of-the-build-before-12345678.js?again=1', 'cors', 'asset'],
    ['theme.js', 'no-cors', 'file'],
    ['', 'cors', 'file'],
    ['data/timeline.json', 'cors', 'leave'],
    ['previews/story.png', 'no-cors', 'leave'],
    ['embed.js', 'no-cors', 'leave'],
    ['constructor', 'cors', 'leave'],
    ['__proto__', 'cors', 'leave'],
  ])('answers %j, asked for to %s, by the plan %j', (path, mode, plan) => {
    expect(planFor(asked(scope + path, mode), scope, files)).toBe(plan)
  })

  it.each([
    'https://elsewhere.example/',
    'https://elsewhere.example/timeline/',
    'https://example.org.elsewhere.example/',
    'http://example.org/',
    'https://example.org:444/',
  ])('leaves %s alone', (url) => {
    expect(planFor(asked(url), scope, files)).toBe('leave')
  })

  it('answers nothing but GET', () => {
    for (const method of ['POST', 'HEAD', 'PUT', 'DELETE'])
      expect(planFor(asked(scope, 'navigate', method), scope, files)).toBe('leave')
  })

  it('answers every page of any story as a page, and every one for frames as such', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const plans = (paths: readonly string[]) =>
          new Set(paths.map((path) => planFor(asked(scope + path.slice(1)), scope, files)))
        expect([plans(everyPath(story)), plans(everyEmbed(story))]).toEqual([
          new Set(['page']),
          new Set(['frame']),
        ])
      }),
    )
  })

  it('never throws, for any request', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string(),
        (url, path) => {
          for (const any of [url, scope + encodeURI(path)]) {
            expect(['page', 'frame', 'leave']).toContain(planFor(asked(any), scope, files))
            expect(['', 'offline/']).toContain(standInFor(any, scope))
          }
        },
      ),
    )
  })

  it('answers the home page with itself, and all others with one fallback', () => {
    expect(
      ['', '?q=x', 'index.html', 'cast/', 'event/the-title/', '404.html'].map((path) =>
        standInFor(scope + path, scope),
      ),
    ).toEqual(['', '', '', 'offline/', 'offline/', 'offline/'])
  })
})

it('leaves what lies outside its folder of the host', () => {
  expect(
    ['', 'other/', 'timeline'].map((path) =>
      planFor(asked(`https://example.org/${path}`), 'https://example.org/timeline/', files),
    ),
  ).toEqual(['leave', 'leave', 'leave'])
})

it('names its stores so that no name of a neighbour on the host begins with them', () => {
  const [root = '', folder = ''] = scopes.map(storesOf)
  expect([folder.startsWith(root), root.startsWith(folder)]).toEqual([false, false])
})
