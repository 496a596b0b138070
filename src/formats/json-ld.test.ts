import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { storyOf } from '../domain/story'
import { everyPath, routeOf } from '../router/paths'
import { jsonLdOf, jsonLdScript } from './json-ld'

const home = 'https://example.org/'
const example = aStory(exampleFile)

const pageAt = (path: string, story = example) =>
  jsonLdOf(
    {
      route: routeOf(path, story),
      title: 'A title · Heartstopper Forever, a sourced timeline',
      description: 'What it says.',
    },
    story,
    home,
  )

const film = { '@type': 'Movie', '@id': 'https://example.org/#work', name: 'Heartstopper Forever' }
const item = (position: number, name: string, path: string) => ({
  '@type': 'ListItem',
  position,
  name,
  item: `https://example.org${path}`,
})

/** Each value in a tree, with its key. */
function valuesIn(tree: unknown, name = ''): readonly (readonly [name: string, value: unknown])[] {
  if (Array.isArray(tree)) return tree.flatMap((value) => valuesIn(value, name))
  if (typeof tree !== 'object' || tree === null) return [[name, tree]]
  return Object.entries(tree).flatMap(([key, value]) => valuesIn(value, key))
}

describe('JSON-LD', () => {
  it('of an event names the page, its subject, its people and its sources', () => {
    expect(pageAt('/event/netflix-announces-film/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': 'https://example.org/event/netflix-announces-film/',
      url: 'https://example.org/event/netflix-announces-film/',
      name: 'A title',
      description: 'What it says.',
      inLanguage: 'en-GB',
      isPartOf: {
        '@type': 'WebSite',
        '@id': 'https://example.org/#site',
        name: 'Heartstopper Forever, a sourced timeline',
        url: home,
      },
      about: film,
      temporalCoverage: '2025-04-22',
      mentions: [
        {
          '@type': 'Person',
          '@id': 'https://example.org/cast/kit-connor/#person',
          name: 'Kit Connor',
        },
        {
          '@type': 'Person',
          '@id': 'https://example.org/cast/alice-oseman/#person',
          name: 'Alice Oseman',
        },
      ],
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'HELLO! on the film announcement',
          url: 'https://www.example.org/hello/',
          publisher: { '@type': 'Organization', name: 'HELLO!' },
          datePublished: '2025-04-22',
          inLanguage: 'en',
        },
        {
          '@type': 'CreativeWork',
          name: 'One last page',
          url: 'https://www.example.org/tudum/',
          publisher: { '@type': 'Organization', name: 'Netflix Tudum' },
          author: { '@type': 'Person', name: 'Jane Doe' },
          datePublished: '2025-04-22',
          inLanguage: 'en',
        },
        {
          '@type': 'CreativeWork',
          name: 'Variety on the film',
          url: 'https://www.example.org/variety/',
          publisher: { '@type': 'Organization', name: 'Variety' },
          datePublished: '2025-04-23',
          inLanguage: 'en',
        },
        {
          '@type': 'CreativeWork',
          name: 'La fin d’une histoire',
          url: 'https://www.example.org/telerama/',
          publisher: { '@type': 'Organization', name: 'Télérama' },
          datePublished: '2025-04',
          inLanguage: 'fr',
        },
      ],
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          item(1, 'Story', '/'),
          item(2, 'Netflix announces a film', '/event/netflix-announces-film/'),
        ],
      },
    })
  })

  it('of a source known through another has no address, and of a social post no organization', () => {
    expect(pageAt('/event/meeting/')).toMatchObject({
      temporalCoverage: '2025-02',
      citation: expect.arrayContaining([
        { '@type': 'CreativeWork', name: 'A memo', datePublished: '2025-02', inLanguage: 'en' },
      ]) as unknown,
    })
  })

  it.each([
    [
      '/',
      {
        '@type': 'CollectionPage',
        about: film,
        temporalCoverage: '2024-10/2025-07',
        dateModified: '2025-07-21',
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: 4,
          itemListElement: example.events.map(({ title, id }, index) =>
            item(index + 1, title, `/event/${id}/`),
          ),
        },
      },
    ],
    [
      '/type/release/',
      {
        '@type': 'CollectionPage',
        about: film,
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: 1,
          itemListElement: [item(1, 'The premiere', '/event/premiere/')],
        },
        breadcrumb: {
          itemListElement: [item(1, 'Story', '/'), item(2, 'Plural release', '/type/release/')],
        },
      },
    ],
    [
      '/cast/',
      {
        '@type': 'CollectionPage',
        mainEntity: {
          numberOfItems: 3,
          itemListElement: [
            item(1, 'Kit Connor', '/cast/kit-connor/'),
            item(2, 'Alice Oseman', '/cast/alice-oseman/'),
            item(3, 'Pat Host', '/cast/pat-host/'),
          ],
        },
      },
    ],
    [
      '/cast/pat-host/',
      {
        '@type': 'WebPage',
        mainEntity: {
          '@type': 'Person',
          '@id': 'https://example.org/cast/pat-host/#person',
          name: 'Pat Host',
        },
      },
    ],
    [
      '/sources/',
      { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', numberOfItems: 6 } },
    ],
    [
      '/disagreements/',
      { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', numberOfItems: 1 } },
    ],
    [
      '/about/',
      { '@type': 'AboutPage', about: { '@type': 'WebSite', '@id': 'https://example.org/#site' } },
    ],
  ])('of %s describes the page', (path, page) => {
    expect(pageAt(path)).toMatchObject(page)
  })

  it.each([
    ['2025-04-22', '2025-04-22', '2025-04-22'],
    ['2025-04', '2025-04', '2025-04'],
    ['2025', '2025', '2025'],
    ['2025-04-22/2025-05', '2025-04-22/2025-05', undefined],
    ['2025-21', undefined, undefined],
    ['2025-04~', undefined, undefined],
    ['2025-04-22?', undefined, undefined],
    ['2025-04-22~/2025-05-02', undefined, undefined],
    ['[2025-04-22,2025-04-23]', undefined, undefined],
    ['[2025-04-01..2025-04-21]', undefined, undefined],
    ['../2025-04-22', undefined, undefined],
    ['2025-04-22/..', undefined, undefined],
  ])(
    'of an event of %s is about the time %s, and of a source published then says %s',
    (date, coverage, published) => {
      const story = aStory({
        scope: '2000/2030',
        events: [anEvent({ date, planned: true })],
        sources: [aSource({ published: date })],
      })
      const happened = storyOf({
        ...story.timeline,
        events: story.events.map(({ planned: _announced, ...event }) => event),
      })
      const [announced, said] = [story, happened].map(
        (each) => new Map(valuesIn(pageAt('/event/netflix-announces-film/', each))),
      )
      expect([said?.get('temporalCoverage'), said?.get('datePublished')]).toEqual([
        coverage,
        published,
      ])
      expect(announced?.has('temporalCoverage'), 'a day that was only announced').toBe(false)
    },
  )

  it('never has a date that is not in the content', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { scope, updated, sources } = story.timeline
        const published = sources.map((source) => source.published)
        for (const path of everyPath(story)) {
          const route = routeOf(path, story)
          const own = route.page === 'event' ? [route.event.date] : [scope, updated]
          const dates = valuesIn(pageAt(path, story)).filter(([name]) =>
            /date|time|temporal/iu.test(name),
          )
          expect(
            dates.filter(
              ([name, date]) =>
                !(name === 'datePublished' ? published : own).includes(String(date)),
            ),
          ).toEqual([])
          expect(dates.filter(([, date]) => !/^[\d/-]+$/u.test(String(date)))).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is one element with any texts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('</script><script>', '<!--', ']]>'),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const page = jsonLdOf(
            { route: routeOf('/', example), title: text, description: text },
            example,
            home,
          )
          const [, inner = ''] =
            /^<script data-sent type="application\/ld\+json">(.*)<\/script>$/su.exec(
              jsonLdScript(page),
            ) ?? []
          expect(inner).not.toContain('<')
          expect(JSON.parse(inner)).toMatchObject({ description: text })
        },
      ),
    )
  })

  it('has no standing, rating or picture of a person', () => {
    const story = aStory({ people: [aPerson()] })
    for (const path of everyPath(story))
      expect(JSON.stringify(pageAt(path, story))).not.toMatch(/rating|image|actor|director/iu)
  })
})
