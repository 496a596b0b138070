import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aStory, eventIn, personIn, eventTypes } from '../../test/builders'
import { everyPath, everyRedirect, routeOf, to } from './paths'

const story = aStory({
  events: [
    anEvent({ aliases: ['film-announced'] }),
    anEvent({ id: 'filming-starts', people: ['alice-oseman'] }),
  ],
  people: [
    aPerson({ aliases: ['kit'] }),
    aPerson({ id: 'alice-oseman', name: 'Alice Oseman', kind: 'crew' }),
  ],
})
const event = eventIn(story, 'netflix-announces-film')
const person = personIn(story, 'kit-connor')

const shown = (path: string) => {
  const route = routeOf(path, story)
  return { page: route.page, path: route.path }
}

describe('everyPath', () => {
  it('lists each page, event type, event and person', () => {
    expect(everyPath(story)).toEqual([
      '/',
      '/full/',
      '/cast/',
      '/sources/',
      '/disagreements/',
      '/about/',
      ...eventTypes.map((type) => `/type/${type}/`),
      '/event/netflix-announces-film/',
      '/event/filming-starts/',
      '/cast/kit-connor/',
      '/cast/alice-oseman/',
    ])
  })

  it('is resolved to itself by routeOf, and has no duplicates', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const paths = everyPath(any)
        expect(paths.map((path) => routeOf(path, any).path)).toEqual(paths)
        expect(paths.filter((path) => routeOf(path, any).page === 'missing')).toEqual([])
        expect(new Set(paths).size).toBe(paths.length)
      }),
    )
  })

  it('leads to the record of an event or a person', () => {
    expect(routeOf(to.event(event.id), story)).toEqual({
      page: 'event',
      path: '/event/netflix-announces-film/',
      event,
    })
    expect(routeOf(to.person(person.id), story)).toEqual({
      page: 'person',
      path: '/cast/kit-connor/',
      person,
    })
  })
})

describe('routeOf', () => {
  it.each([
    ['', 'home', '/'],
    ['//', 'home', '/'],
    ['/index.html', 'home', '/'],
    ['/cast', 'cast', '/cast/'],
    ['/CAST/', 'cast', '/cast/'],
    ['/cast/index.html', 'cast', '/cast/'],
    ['/sources/index.htm', 'sources', '/sources/'],
    ['/About', 'about', '/about/'],
    ['/Type/wrap', 'type', '/type/wrap/'],
    ['/event/netflix-announces-film', 'event', '/event/netflix-announces-film/'],
    ['/Event/Netflix-Announces-Film/', 'event', '/event/netflix-announces-film/'],
    ['/event//netflix-announces-film/index.html', 'event', '/event/netflix-announces-film/'],
    ['/cast/Kit-Connor', 'person', '/cast/kit-connor/'],
    ['/event/film-announced/', 'event', '/event/netflix-announces-film/'],
    ['/cast/kit', 'person', '/cast/kit-connor/'],
    ['/sources/)', 'sources', '/sources/'],
    ['/)', 'home', '/'],
  ])('resolves "%s" to the page %s at %s', (path, page, canonical) => {
    expect(shown(path)).toEqual({ page, path: canonical })
  })

  it.each([
    ')',
    '…',
    '%E2%80%A6',
    '%22',
    '”',
    '%2F',
    '%2F)',
    '&fbclid=1',
    '&utm_source=a&utm_medium=/b/',
    ',',
    '.',
    '...',
    '*',
    '**',
    '%3E',
    ']',
    '%60',
    ';',
    '%20',
    '%E2%80%8B',
  ])('ignores "%s" after the path of an event', (rest) => {
    for (const path of ['/event/netflix-announces-film/', '/event/film-announced']) {
      expect(shown(path + rest)).toEqual({ page: 'event', path: '/event/netflix-announces-film/' })
      expect(shown(`${path}${rest}/`)).toEqual(shown(path))
    }
  })

  it('ignores a hundred thousand signs within a moment', () => {
    const long = `/event/${'.'.repeat(100_000)}x`
    expect(shown(long)).toEqual({ page: 'missing', path: long })
    expect(shown(`/event/film-announced${')'.repeat(100_000)}`).page).toBe('event')
  })

  it.each([
    '/nowhere/',
    '/event/',
    '/event',
    '/event/nowhere/',
    '/cast/nobody/',
    '/cast/kit-connor/more/',
    '/event/netflix-announces-film/more/',
    '/about/us/',
    '/sources/hello-film-finale/',
    '/event/kit-connor/',
    '/cast/netflix-announces-film/',
    '/home/',
    '/404.html',
    '/__proto__/',
    '/constructor/',
    '/event/__proto__/',
    '/cast/constructor/',
    '/event/%/',
    '/event/%2e%2e/',
    '/index.html/cast/',
    '/%00',
  ])('finds no page at "%s" and keeps the path', (path) => {
    expect(shown(path)).toEqual({ page: 'missing', path })
  })

  it('resolves the canonical path of any route to the same route', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '',
        'event',
        'cast',
        'CAST',
        'sources',
        'about',
        'index.html',
        'kit',
        'film-announced',
        'kit-connor',
        '__proto__',
        '..',
        '%',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
        (path) => {
          const route = routeOf(path, story)
          expect(routeOf(route.path, story)).toEqual(route)
          expect(
            route.page === 'missing' ? route.path === path : everyPath(story).includes(route.path),
          ).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('everyRedirect', () => {
  it('leads from a former id to where it is now', () => {
    expect(everyRedirect(story)).toEqual([
      { from: '/event/film-announced/', to: '/event/netflix-announces-film/' },
      { from: '/cast/kit/', to: '/cast/kit-connor/' },
    ])
  })

  it('agrees with routeOf and never starts at a page', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const redirects = everyRedirect(any)
        expect(redirects).toHaveLength(any.events.length)
        expect(redirects.map(({ from }) => routeOf(from, any).path)).toEqual(
          redirects.map((redirect) => redirect.to),
        )
        expect(redirects.filter(({ from }) => everyPath(any).includes(from))).toEqual([])
      }),
    )
  })
})
