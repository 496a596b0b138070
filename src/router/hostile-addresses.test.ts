import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory, eventTypes } from '../../test/builders'
import { hostilePart, hostilePath, hostileSearch } from '../../test/hostile'
import { nearestOf } from '../content/nearest'
import { defaultView, type View } from '../domain/view'
import {
  longestSearch,
  parseLocation,
  parseView,
  printLocation,
  printView,
  type IgnoredParam,
} from './query-codec'
import { embedThemes, parseEmbed, printEmbed } from './embed-address'
import { everyPath, routeOf, embeddedPath, splitAddress } from './paths'

const story = aStory({
  sources: [aSource(), aSource({ id: 'britco', publisher: 'Brit + Co' })],
  events: [
    anEvent({
      aliases: ['film-announced'],
      claims: [{ text: 'A film ends the story.', sources: ['hello-film-finale', 'britco'] }],
    }),
  ],
  people: [aPerson({ aliases: ['kit'] })],
})
const origin = 'https://host.example'
const paths = everyPath(story)
const runs = { numRuns: 1000 }

/** Lists the invalid keys and values of a view. */
function invalidIn(view: View): readonly unknown[] {
  return [
    ...Object.keys(view).filter((key) => !Object.hasOwn(defaultView, key)),
    ...view.types.filter(
      (type, index) => !eventTypes.includes(type) || view.types.indexOf(type) !== index,
    ),
    ...[view.person].filter(
      (id) => id !== undefined && !story.people.some((person) => person.id === id),
    ),
    ...[view.publisher].filter(
      (id) => id !== undefined && !story.publishers.some((publisher) => publisher.id === id),
    ),
    ...[view.disputed, view.firstHand, view.turning].filter((flag) => typeof flag !== 'boolean'),
    ...[view.order].filter((order) => !['oldest', 'newest'].includes(order)),
    ...[view.asof ?? '2025'].filter((asof) => !/^\d{4}(?:-\d\d){0,2}$/u.test(asof)),
    ...[view.query].filter((query) => query.length > 100 || hidden.test(query)),
  ]
}

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|^\s|\s$|\s\s/u
const isUnfit = ({ key, value }: IgnoredParam) =>
  key.length > 40 || value.length > 40 || hidden.test(key) || hidden.test(value)

describe('a hostile address', { timeout: 30_000 }, () => {
  it('has a path that leads to the canonical path of a page, or to none', () => {
    fc.assert(
      fc.property(hostilePath, (path) => {
        const route = routeOf(path, story)
        expect(routeOf(route.path, story)).toEqual(route)
        expect(route.page === 'missing' ? route.path === path : paths.includes(route.path)).toBe(
          true,
        )
      }),
      runs,
    )
  })

  it('has a query that is parsed into known values; what is ignored is short and has no hidden characters', () => {
    fc.assert(
      fc.property(fc.oneof(hostileSearch, hostilePart), (search) => {
        const { view, ignored } = parseView(search, story)
        expect(invalidIn(view)).toEqual([])
        expect(ignored.filter(isUnfit)).toEqual([])
        expect(ignored.filter(({ key, value }) => key + value === '')).toEqual([])
      }),
      runs,
    )
  })

  it('has one canonical spelling on this host, which is parsed without loss', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...paths), hostilePath),
        hostileSearch,
        (path, search) => {
          const route = routeOf(path, story)
          fc.pre(route.page !== 'missing')
          const address = printLocation(route, parseLocation(route, search, story).view)
          const bar = new URL(address, origin)
          expect([bar.origin, bar.pathname + bar.search + bar.hash]).toEqual([origin, address])
          const again = routeOf(bar.pathname, story)
          const reading = parseLocation(again, bar.search, story)
          expect(reading.ignored).toEqual([])
          expect(printLocation(again, reading.view)).toBe(address)
        },
      ),
      runs,
    )
  })

  it('is parsed as the canonical address of an embed, or as none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('/embed/', '/embed/event/film-announced/'),
          hostilePath.map((path) => `/embed${path}`),
          hostilePath,
        ),
        hostileSearch,
        (path, search) => {
          const embed = parseEmbed(story, path + search)
          expect(embed && parseEmbed(story, printEmbed(embed))).toEqual(embed)
          expect([undefined, ...embedThemes]).toContain(embed?.theme)
          expect(embed ? invalidIn(embed.view) : []).toEqual([])
          expect(embed ? new URL(printEmbed(embed), origin).href : origin).toMatch(
            /^https:\/\/host\.example(?:$|\/embed\/)/u,
          )
        },
      ),
      runs,
    )
  })

  it('is split into path and query without loss', () => {
    fc.assert(
      fc.property(hostilePath, hostileSearch, (path, search) => {
        const address = splitAddress(path + search)
        expect(address.path + address.search).toBe(path + search)
        expect(`/embed${embeddedPath(address.path) ?? ''}`).toBe(
          embeddedPath(address.path) === undefined ? '/embed' : address.path,
        )
        expect(nearestOf(path, story.events, 3).length).toBeLessThanOrEqual(3)
      }),
      runs,
    )
  })

  it('is parsed up to the limit, and the rest is reported as ignored', () => {
    fc.assert(
      fc.property(
        hostileSearch,
        fc.oneof(hostilePart, fc.constantFrom('&type=wrap', '&order=newest', '&q=kit')),
        (start, rest) => {
          const search = start.slice(0, longestSearch - 1)
          const long = parseView(`${search}&${'x'.repeat(longestSearch)}${rest}`, story)
          expect(long.view).toEqual(parseView(search, story).view)
          expect(long.ignored.at(-1)?.key).toBe('anything after the first 4000 characters')
        },
      ),
    )
    const cut = 'asof=2025-04'
    expect(
      parseView(`${'?'.padEnd(longestSearch - cut.length, '&')}${cut}-22`, story).view,
    ).toEqual(defaultView)
    expect(parseView(`${'?'.padEnd(longestSearch - cut.length, '&')}${cut}`, story)).toEqual({
      view: { ...defaultView, asof: '2025-04' },
      ignored: [],
    })
    const endless = {
      types: [...eventTypes],
      person: 'x'.repeat(80),
      publisher: '漢'.repeat(80),
      disputed: true,
      query: '漢'.repeat(100),
      asof: '2025-04-22',
      order: 'newest',
    }
    // The longest ids that are valid, in the letters that take the most bytes.
    expect(printView(endless as unknown as View).length).toBeLessThan(longestSearch / 2)
  })
})

describe('the theme of an embed', { timeout: 30_000 }, () => {
  const code = readFileSync(new URL('../inline-scripts/theme.js', import.meta.url), 'utf8')

  /** Returns the theme that the inline script sets for an address. */
  function themeAt(pathname: string, search: string): string | undefined {
    const dataset: Record<string, string> = {}
    const document = {
      currentScript: { dataset: { base: '/' } },
      documentElement: { dataset },
      querySelectorAll: () => [],
    }
    runInNewContext(code, {
      document,
      location: { pathname, search },
      URL,
      URLSearchParams,
      localStorage: { getItem: () => null },
    })
    return dataset.theme
  }

  it('is the same before the first paint and after hydration', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileSearch,
          hostilePart,
          hostilePart.map((theme) => `?theme=${theme}`),
          fc.constantFrom('?theme=night', '?theme=day&theme=night', '?theme=%64ay'),
        ),
        (search) => {
          const { path, search: query } = splitAddress(
            `/embed/?${search.replaceAll('#', '').slice(1)}`,
          )
          expect(themeAt(path, query)).toBe(parseEmbed(story, path + query)?.theme)
        },
      ),
      { numRuns: 200 },
    )
    expect(themeAt('/embed/', '?theme=night')).toBe('night')
  })
})
