import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../test/arbitraries'
import {
  anEvent,
  aPerson,
  aSource,
  aStory,
  personIn,
  publisherIn,
  eventTypes,
} from '../../test/builders'
import { longestQuery } from '../domain/query-text'
import { defaultView, type View } from '../domain/view'
import { parseLocation, parseView, printLocation, printView } from './query-codec'
import { everyPath, routeOf, isStoryRoute } from './paths'

const story = aStory({
  sources: [aSource(), aSource({ id: 'britco', publisher: 'Brit + Co' })],
  events: [
    anEvent({
      claims: [{ text: 'A film ends the story.', sources: ['hello-film-finale', 'britco'] }],
      people: ['kit-connor', 'joe-locke'],
    }),
  ],
  people: [aPerson({ aliases: ['kit'] }), aPerson({ id: 'joe-locke', name: 'Joe Locke' })],
})
const kit = personIn(story, 'kit-connor').id
const joe = personIn(story, 'joe-locke').id
const britco = publisherIn(story, 'brit-co').id

const viewWith = (changes: Partial<View>): View => ({ ...defaultView, ...changes })
const viewOf = (search: string) => parseView(search, story).view
const droppedOf = (search: string) =>
  parseView(search, story).ignored.map(({ key, value }) => `${key}: ${value}`)
const canonical = (search: string) => printView(viewOf(search))

const full = viewWith({
  types: ['interview', 'wrap'],
  person: kit,
  publisher: britco,
  disputed: true,
  firstHand: true,
  turning: true,
  query: 'kit & joe, 50 %',
  asof: '2025-04',
  order: 'newest',
})

describe('printView and parseView', () => {
  it.each<[string, Partial<View>]>([
    ['', {}],
    ['?type=wrap', { types: ['wrap'] }],
    ['?type=interview,wrap', { types: ['interview', 'wrap'] }],
    ['?person=kit-connor', { person: kit }],
    ['?publisher=brit-co', { publisher: britco }],
    ['?standing=disputed', { disputed: true }],
    ['?firsthand', { firstHand: true }],
    ['?turning', { turning: true }],
    ['?q=two+words', { query: 'two words' }],
    ['?q=a%2Bb%26c%3Dd,e%23%25', { query: 'a+b&c=d,e#%' }],
    ['?q=%F0%9F%98%80', { query: '😀' }],
    ['?q=that%27s+(it)!*~', { query: "that's (it)!*~" }],
    ['?asof=2025', { asof: '2025' }],
    ['?asof=2025-04', { asof: '2025-04' }],
    ['?asof=2025-04&read', { asof: '2025-04', read: true }],
    ['?asof=2024-02-29', { asof: '2024-02-29' }],
    ['?order=newest', { order: 'newest' }],
    ['?show=titles', { density: 'titles' }],
    [
      '?type=interview,wrap&person=kit-connor&publisher=brit-co&standing=disputed&firsthand&turning&q=kit+%26+joe,+50+%25&asof=2025-04&order=newest',
      full,
    ],
  ])('print and parse "%s"', (search, changes) => {
    expect(printView(viewWith(changes))).toBe(search)
    expect(parseView(search, story)).toEqual({ view: viewWith(changes), ignored: [] })
  })

  it('use no query for the default view', () => {
    expect(printView(defaultView)).toBe('')
    expect(viewOf('')).toEqual(defaultView)
    expect(viewOf('?')).toEqual(defaultView)
  })

  it('lose nothing, whatever the story and the view', () => {
    fc.assert(
      fc.property(aStoryAndView, ([any, view]) => {
        expect(parseView(printView(view), any)).toEqual({ view, ignored: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('print different queries for different views', () => {
    fc.assert(
      fc.property(aStoryAndView, aStoryAndView, ([, one], [, other]) => {
        expect(printView(one) === printView(other)).toBe(
          JSON.stringify(one) === JSON.stringify({ ...other }),
        )
      }),
    )
  })

  it('print a query as the address bar shows it', () => {
    fc.assert(
      fc.property(aStoryAndView, ([, view]) => {
        expect(new URL(`https://example.org/${printView(view)}`).search).toBe(printView(view))
      }),
    )
  })
})

describe('parseView accepts a query that', () => {
  it.each([
    ['names types in any order', '?type=wrap,interview', '?type=interview,wrap'],
    ['repeats a type', '?type=wrap,wrap&type=wrap', '?type=wrap'],
    ['repeats the parameter "type"', '?type=wrap&type=interview', '?type=interview,wrap'],
    [
      'repeats a parameter with one value',
      '?person=kit-connor&person=joe-locke',
      '?person=joe-locke',
    ],
    ['repeats the search', '?q=one&q=two', '?q=two'],
    ['repeats the order', '?order=newest&order=oldest', ''],
    ['repeats a parameter with an empty value', '?person=joe-locke&person=', '?person=joe-locke'],
    [
      'is in capitals',
      '?type=WRAP&person=Kit-Connor&publisher=BRIT-CO&standing=Disputed&order=NEWEST',
      '?type=wrap&person=kit-connor&publisher=brit-co&standing=disputed&order=newest',
    ],
    [
      'has spaces around values',
      '?type=+wrap+,%20interview&person=%20kit-connor+&q=++a++b++&asof=+2025+&order=+newest+',
      '?type=interview,wrap&person=kit-connor&q=a+b&asof=2025&order=newest',
    ],
    [
      'has its parameters in another order',
      '?order=newest&q=a&type=wrap',
      '?type=wrap&q=a&order=newest',
    ],
    ['names a person by a former id', '?person=kit', '?person=kit-connor'],
    ['has empty values', '?type=&person=&publisher=&standing=&q=&asof=&order=', ''],
    ['gives a value to what needs none', '?turning=1', '?turning'],
    ['says that it is true', '?q=a&turning=True', '?turning&q=a'],
    ['leaves the value out', '?turning=&q=a', '?turning&q=a'],
    ['has commas only', '?type=,,,', ''],
    ['spells out the default', '?order=oldest', ''],
    [
      'writes a space as %20 and a comma as %2C',
      '?q=a%20b%2Cc&type=wrap%2Cinterview',
      '?type=interview,wrap&q=a+b,c',
    ],
    ['has no question mark', 'type=wrap', '?type=wrap'],
    ['has needless ampersands', '?&&type=wrap&&', '?type=wrap'],
  ])('%s', (_name, search, canonicalSearch) => {
    expect(canonical(search)).toBe(canonicalSearch)
    expect(parseView(search, story).ignored).toEqual([])
  })

  it('has an overlong search, which is cut', () => {
    expect(viewOf(`?q=${'a'.repeat(1000)}`).query).toBe('a'.repeat(longestQuery))
  })
})

describe('parseView ignores', () => {
  it.each([
    ['a type', '?type=musical,wrap,opera', ['type: musical', 'type: opera'], '?type=wrap'],
    [
      "a type instead of an object's own",
      '?type=constructor,__proto__',
      ['type: constructor', 'type: __proto__'],
      '',
    ],
    ['a person', '?person=nobody', ['person: nobody'], ''],
    [
      'a person after a known one',
      '?person=kit-connor&person=nobody',
      ['person: nobody'],
      '?person=kit-connor',
    ],
    ['a person that objects have', '?person=__proto__', ['person: __proto__'], ''],
    ['a publisher', '?publisher=daily', ['publisher: daily'], ''],
    ['a publisher by name', '?publisher=Brit+%2B+Co', ['publisher: Brit + Co'], ''],
    ['a standing', '?standing=sure', ['standing: sure'], ''],
    ['a turning point', '?turning=22-april', ['turning: 22-april'], ''],
    ['an order', '?order=random', ['order: random'], ''],
    ['a parameter', '?colour=red', ['colour: red'], ''],
    ['a parameter, several times', '?colour=red&colour=blue', ['colour: red,blue'], ''],
    ['a parameter in capitals', '?TYPE=wrap', ['TYPE: wrap'], ''],
    [
      'a parameter that objects have',
      '?__proto__=a&constructor=b&toString=c&hasOwnProperty=d',
      ['__proto__: a', 'constructor: b', 'toString: c', 'hasOwnProperty: d'],
      '',
    ],
    ['markup', '?%3Cscript%3E=%3Cimg+src%3Dx%3E', ['<script>: <img src=x>'], ''],
    ['hidden characters', '?col%00our=%E2%80%AEred', ['col our: red'], ''],
  ])('%s', (_name, search, ignored, left) => {
    expect(droppedOf(search)).toEqual(ignored)
    expect(canonical(search)).toBe(left)
  })

  it.each([
    '2025-02-30',
    '2025-13',
    '2025-00',
    '2025-21',
    '2025?',
    '2025~',
    '2025/2026',
    '[2025,2026]',
    '../2025',
    '25',
    '2025-4',
    '22.4.2025',
    'today',
    '２０２５',
  ])('the date %s', (asof) => {
    expect(parseView(`?asof=${encodeURIComponent(asof)}`, story)).toEqual({
      view: defaultView,
      ignored: [{ key: 'asof', value: asof }],
    })
  })

  it.each([
    'utm_source=newsletter',
    'utm_campaign=a&utm_medium=b',
    'fbclid=IwAR',
    'gclid=1',
    'igsh=1',
    'igshid=1',
    'si=x',
    'ref=home',
    'mc_cid=1&mc_eid=2',
  ])('the tracking parameter "%s", without listing it', (search) => {
    expect(parseView(`?${search}&type=wrap`, story)).toEqual({
      view: viewWith({ types: ['wrap'] }),
      ignored: [],
    })
  })

  it.each(['utm', 'utm_', 'reference', 'prefbclid', 'mc_xid'])(
    '"%s", which is not a tracking parameter',
    (key) => {
      expect(droppedOf(`?${key}=1`)).toEqual([`${key}: 1`])
    },
  )

  it('long keys and values, which are shortened', () => {
    const [ignored] = parseView(`?${'k'.repeat(1000)}=${'v'.repeat(1000)}`, story).ignored
    expect(ignored).toEqual({ key: 'k'.repeat(40), value: 'v'.repeat(40) })
    expect(droppedOf(`?${'k'.repeat(39)}+k=1`)).toEqual([`${'k'.repeat(39)}: 1`])
  })
})

describe('parseView, given any query,', () => {
  const key = fc.constantFrom(
    'type',
    'person',
    'publisher',
    'standing',
    'q',
    'asof',
    'read',
    'order',
    '__proto__',
    'constructor',
    'utm_source',
    'x',
  )
  const value = fc.oneof(
    fc.constantFrom(
      'wrap',
      'wrap,interview',
      'kit',
      'kit-connor',
      'brit-co',
      'disputed',
      '2025',
      '2025-02-29',
      'newest',
      'oldest',
      '',
      '%',
      '%E0%A4%A',
      '%00',
      '%2',
      '+',
      ',',
      '\uD800',
      '<b>',
    ),
    fc.string({ unit: 'binary' }),
  )
  const query = fc
    .array(fc.tuple(key, fc.constantFrom('=', '', '==', '%3D'), value), { maxLength: 6 })
    .map((parts) => `?${parts.map((part) => part.join('')).join('&')}`)
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), query)

  it('returns a view with known values only', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const { view, ignored } = parseView(search, story)
        expect(view.types).toEqual(eventTypes.filter((type) => view.types.includes(type)))
        expect([undefined, kit, joe]).toContain(view.person)
        expect([undefined, ...story.publishers.map(({ id }) => id)]).toContain(view.publisher)
        expect(view.query).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{0,100}$/u)
        expect(view.asof ?? '2025').toMatch(/^\d{4}(?:-\d\d){0,2}$/u)
        expect(['oldest', 'newest']).toContain(view.order)
        expect(Object.keys(view)).toEqual(Object.keys(defaultView))
        for (const part of ignored)
          expect(part.key.length + part.value.length).toBeLessThanOrEqual(80)
      }),
      { numRuns: 1000 },
    )
  })

  it('returns a view whose canonical query is parsed to the same view', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const canonicalSearch = canonical(search)
        expect(canonical(canonicalSearch)).toBe(canonicalSearch)
        expect(parseView(canonicalSearch, story)).toEqual({ view: viewOf(search), ignored: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a stray percent sign', '?q=%', '%'],
    ['half an escape', '?q=%2', '%2'],
    ['broken UTF-8', '?q=%E0%A4%A', '\uFFFD%A'],
    ['half a character', '?q=\uD800', '\uFFFD'],
    ['a null byte', '?q=a%00b', 'a b'],
    ['markup', '?q=<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['the name of a prototype', '?q=__proto__', '__proto__'],
  ])('searches for %s', (_name, search, words) => {
    expect(viewOf(search)).toEqual(viewWith({ query: words }))
  })

  it.each([
    ['one long search', `?q=${'film '.repeat(20_000)}`],
    ['one long key', `?${'k'.repeat(100_000)}`],
    ['one long list', `?type=${'wrap,'.repeat(20_000)}`],
    ['many percent signs', `?q=${'%'.repeat(100_000)}`],
    ['many keys', `?${Array.from({ length: 10_000 }, (_, index) => `k${index}=1`).join('&')}`],
    ['one key, many times', `?${'q=a&'.repeat(25_000)}`],
  ])('copes with 100 kB: %s', (_name, search) => {
    expect(search.length).toBeGreaterThan(50_000)
    const { view, ignored } = parseView(search, story)
    expect(printView(view).length).toBeLessThan(400)
    for (const part of ignored) expect(part.key.length).toBeLessThanOrEqual(40)
  })
})

describe('printLocation prints a view', () => {
  it.each<[string, string, string]>([
    ['of one type as the page of that type', '/?type=wrap', '/type/wrap/'],
    [
      'of one type with other filters as that page and a query',
      '/?type=wrap&order=newest',
      '/type/wrap/?order=newest',
    ],
    ['of two types as a query', '/type/wrap/?type=interview', '/?type=interview,wrap'],
    ['of the type in the path without a query', '/type/wrap/?type=wrap', '/type/wrap/'],
    [
      'on the page of an event as a query',
      '/event/netflix-announces-film/?type=wrap',
      '/event/netflix-announces-film/?type=wrap',
    ],
    [
      'on the page of an event as what was known of it, which is read',
      '/event/netflix-announces-film/?asof=2025-04',
      '/event/netflix-announces-film/?asof=2025-04&read',
    ],
    [
      'of a past day, to be read',
      '/?read&person=kit-connor&asof=2025-04',
      '/?person=kit-connor&asof=2025-04&read',
    ],
    ['in full as its page', '/?show=full&order=newest', '/full/?order=newest'],
    [
      'in short on the page of the full story as the home page',
      '/full/?show=short',
      '/?show=short',
    ],
    ['of one type in full as the page of the type', '/full/?type=wrap', '/type/wrap/?show=full'],
    ['on a secondary page as no query', '/sources/?type=wrap&asof=2025', '/sources/'],
    [
      'on the page of the cast as its date',
      '/cast/?type=wrap&asof=2025-04-22',
      '/cast/?asof=2025-04-22',
    ],
    ['on the page of the cast without a date as no query', '/cast/?type=wrap', '/cast/'],
  ])('%s', (_name, address, canonical) => {
    const { pathname, search } = new URL(address, 'https://host.example')
    const route = routeOf(pathname, story)
    expect(printLocation(route, parseLocation(route, search, story).view)).toBe(canonical)
  })

  it('reports what the page of the cast does not know', () => {
    const route = routeOf('/cast/', story)
    expect(parseLocation(route, '?asof=soon&colour=red', story)).toEqual({
      view: defaultView,
      ignored: [
        { key: 'asof', value: 'soon' },
        { key: 'colour', value: 'red' },
      ],
    })
  })

  it('which parseLocation parses to the same view', () => {
    fc.assert(
      fc.property(aStoryAndView, fc.nat(), ([any, view], at) => {
        const paths = everyPath(any)
        const asked = routeOf(paths[at % paths.length] ?? '/', any)
        // An event as it was known is read; it has no stage.
        const read = asked.page === 'event' ? view.asof !== undefined : view.read
        const address = printLocation(asked, { ...view, read })
        const { pathname, search } = new URL(address, 'https://host.example')
        const route = routeOf(pathname, any)
        const reading = parseLocation(route, search, any)
        expect(reading.ignored).toEqual([])
        expect(printLocation(route, reading.view)).toBe(address)
        const date = route.page === 'cast' ? { asof: view.asof } : {}
        expect(reading.view).toEqual(
          isStoryRoute(route) ? { ...view, read } : { ...defaultView, ...date },
        )
      }),
    )
  })
})
