import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import ogs from 'open-graph-scraper'
import { parseSitemap } from 'sitemap'
import { validateXML } from 'xmllint-wasm'
import { baseSite } from '../playwright.config'
import { withRedirect } from '../scripts/prerender/render-page'
import { localSite } from '../scripts/site-url'
import { citationsOf } from '../src/domain/citations'
import { isExactDay } from '../src/domain/date/span'
import { dateInWords } from '../src/domain/date/format'
import { capitalized } from '../src/domain/phrases'
import { everyPath, previewOf, routeOf, to, absoluteUrl } from '../src/router/paths'
import { pageOf } from './support/html'
import { chipOf, eventCalled, failedRequest, open, story, test } from './support/site'
import { en } from '../src/messages/en'
import { enPages } from '../src/messages/en-pages'
import { expandedAt, structuredDataCheck } from './support/structured-data'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Both builds: at the root of an unknown host, and in a folder of a known one. */
const builds = [
  { name: 'without a host', folder: `${root}dist`, home: '/', wholeHome: `${localSite}/` },
  {
    name: 'with a host',
    folder: `${root}node_modules/.cache/dist-in-folder`,
    home: baseSite,
    wholeHome: baseSite,
  },
]

/** Open Graph types that are not "website". */
const kinds: Partial<Record<string, string>> = { event: 'article', person: 'profile' }

const fileAt = (folder: string, path: string) =>
  readFileSync(folder + path + (path.endsWith('/') ? 'index.html' : ''), 'utf8')

/** Parses the JSON-LD of a page. */
function dataOf(html: string): Readonly<Record<string, unknown>> {
  const [first, ...more] = html.matchAll(
    /<script data-sent type="application\/ld\+json">(.*?)<\/script>/gsu,
  )
  expect(more, 'a page has one piece of data').toEqual([])
  return JSON.parse(first?.[1] ?? '') as Readonly<Record<string, unknown>>
}

for (const { name, folder, home, wholeHome } of builds) {
  test.describe(`built ${name}`, () => {
    test('the preview of each page matches its content', async () => {
      for (const path of everyPath(story)) {
        const html = fileAt(folder, path)
        const {
          titles: [title = ''],
          descriptions: [description = ''],
          canonicals,
          tags,
        } = pageOf(html)
        const route = routeOf(path, story)
        const image = absoluteUrl(home, previewOf(route))
        const { result } = await ogs({ html: html.slice(0, html.indexOf('<body>')) })
        expect(
          [result.ogTitle, `${result.ogTitle} · Heartstopper Forever, a sourced timeline`],
          path,
        ).toContain(title)
        expect(description, path).toMatch(/^.{40,200}$/u)
        expect(canonicals, path).toEqual([absoluteUrl(home, path)])
        expect(
          tags.filter(({ attributes }) => attributes.get('name') === 'robots'),
          path,
        ).toEqual([])
        expect(result, path).toMatchObject({
          ogType: kinds[route.page] ?? 'website',
          ogSiteName: 'Heartstopper Forever, a sourced timeline',
          ogLocale: 'en_GB',
          ogDescription: description,
          ogUrl: absoluteUrl(home, path),
          ogImage: [
            {
              url: image,
              type: 'image/png',
              width: '1200',
              height: '630',
              alt: expect.stringMatching(/^.{20,420}$/u) as unknown,
            },
          ],
          twitterCard: 'summary_large_image',
          twitterTitle: result.ogTitle,
          twitterDescription: description,
          twitterImage: [{ url: image, alt: result.ogImage?.[0]?.alt }],
        })
        expect(result.articlePublishedTime, path).toBe(
          route.page === 'event' && isExactDay(route.event.date) && !route.event.planned
            ? route.event.date
            : undefined,
        )
      }
    })

    test('no two pages have the same title or description', () => {
      const heads = everyPath(story).map((path) => pageOf(fileAt(folder, path)))
      const previews = heads.map(({ tags }) =>
        tags
          .find(({ attributes }) => attributes.get('property') === 'og:title')
          ?.attributes.get('content'),
      )
      for (const words of [
        previews,
        heads.map(({ titles }) => titles[0]),
        heads.map(({ descriptions }) => descriptions[0]),
      ]) {
        expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([])
      }
    })

    test('structured data names its page, with absolute addresses when the host is known', async () => {
      for (const path of everyPath(story)) {
        const at = new URL(path.slice(1), wholeHome).href
        const data = dataOf(fileAt(folder, path))
        expect(data, path).toMatchObject({
          '@id': absoluteUrl(home, path),
          url: absoluteUrl(home, path),
          inLanguage: 'en-GB',
        })
        const expanded = await expandedAt(at, data)
        expect(expanded, path).toMatchObject([
          { '@id': at, 'http://schema.org/url': [{ '@id': at }] },
        ])
        const addresses = [...JSON.stringify(expanded).matchAll(/"@id":"([^"]*)"/gu)].map(
          ([, address = '']) => address,
        )
        expect(
          addresses.filter(
            (address) => !address.startsWith(wholeHome) && !address.startsWith('https://'),
          ),
          path,
        ).toEqual([])
      }
    })

    test('the sitemap is valid and lists every page', async () => {
      const xml = fileAt(folder, '/sitemap.xml')
      const schema = readFileSync(`${root}node_modules/sitemap/schema/sitemap.xsd`, 'utf8')
      const { valid, errors } = await validateXML({
        xml: { fileName: 'sitemap.xml', contents: xml },
        schema: { fileName: 'sitemap.xsd', contents: schema },
      })
      expect(errors.map(({ message }) => message)).toEqual([])
      expect(valid).toBe(true)
      const entries = await parseSitemap(Readable.from([xml]))
      expect(entries.map(({ url, lastmod }) => [url, lastmod])).toEqual(
        everyPath(story).map((path) => [absoluteUrl(wholeHome, path), story.timeline.updated]),
      )
      expect(fileAt(folder, '/robots.txt')).toBe(
        `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(wholeHome, '/sitemap.xml')}\n`,
      )
    })

    test('the "not found" page has no canonical address, and its links work at any depth', () => {
      const { tags, canonicals } = pageOf(fileAt(folder, '/404.html'))
      expect(canonicals).toEqual([])
      expect(
        tags
          .filter(({ attributes }) => attributes.get('name') === 'robots')
          .map(({ attributes }) => attributes.get('content')),
      ).toEqual(['noindex'])
      expect(tags.filter(({ attributes }) => attributes.has('data-sent'))).toEqual([])
      const links = tags
        .filter((tag) => tag.name === 'a')
        .map(({ attributes }) => attributes.get('href') ?? '')
      expect(links).toContain(new URL(home, wholeHome).pathname)
      expect(
        links.filter(
          (href) => !href.startsWith(new URL(home, wholeHome).pathname) && !href.startsWith('#'),
        ),
      ).toEqual([])
    })
  })
}

test('the structured data of every page is valid schema.org', async () => {
  const check = await structuredDataCheck()
  const { folder } = builds[1] ?? { folder: '' }
  for (const path of everyPath(story))
    expect(await check(dataOf(fileAt(folder, path))), path).toEqual([])
  const event = dataOf(fileAt(folder, '/event/the-title/'))
  expect(
    await check({ ...event, director: 'Nobody' }),
    'a property of another type is found',
  ).not.toEqual([])
  expect(
    await check({ ...event, about: { '@type': 'Film', name: 'A film' } }),
    'a type that is none is found',
  ).not.toEqual([])
})

test('the structured data of an event names its people and sources', () => {
  for (const event of story.events) {
    const data = dataOf(fileAt(`${root}dist`, to.event(event.id)))
    const cited = citationsOf(event).map((id) => story.sourcesById.get(id))
    expect(data, event.id).toMatchObject({
      name: event.title,
      about: { '@type': 'Movie', name: 'Heartstopper Forever' },
      mentions: event.people.map((id) => ({
        '@type': 'Person',
        name: story.peopleByName.get(id)?.name,
      })),
      citation: cited.map((source) => ({
        '@type': 'CreativeWork',
        name: source?.headline ?? source?.label,
      })),
    })
    const isTold = /^\d{4}(?:-\d\d){0,2}$/u.test(event.date) && !event.planned
    expect(data['temporalCoverage'], event.id).toBe(isTold ? event.date : undefined)
    expect(data['description'], event.id).toContain(
      `${capitalized(dateInWords(event.date))}${event.planned ? `, ${en.dates.announced}` : ''}: `,
    )
  }
})

test('every preview picture exists', async ({ request }) => {
  const pictures = new Set(everyPath(story).map((path) => previewOf(routeOf(path, story))))
  for (const picture of pictures) {
    const response = await request.get(picture)
    expect([response.status(), response.headers()['content-type']], picture).toEqual([
      200,
      'image/png',
    ])
  }
  expect(
    readdirSync(`${root}dist/previews`, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ),
  ).toHaveLength(pictures.size)
})

test.describe('prerendered metadata', () => {
  const path = '/event/the-title/'

  test('stays while the reader stays', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('searchbox').or(page.getByText('Search and more filters')).first().click()
    await page.getByRole('searchbox').fill('title')
    await expect(page).toHaveURL(/\?q=title$/u)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', '/')
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', '/')
  })

  test('is replaced when the reader navigates', async ({ page }) => {
    await open(page, path)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', path)
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Cast' })
      .click()
    await expect(page).toHaveURL('/cast/')
    await expect(page.locator('[data-sent]')).toHaveCount(0)
    await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', '/cast/')
    await expect(page.locator('head meta[name="description"]')).toHaveAttribute(
      'content',
      /^\d+ people/u,
    )
  })

  test("is replaced when a view of one type moves to that type's page", async ({ page }) => {
    await open(page, '/')
    await chipOf(page, 'wrap').click()
    await expect(page).toHaveURL('/type/wrap/')
    await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', '/type/wrap/')
    await expect(page.locator('[data-sent]')).toHaveCount(0)
  })

  test('is replaced when the host answers with another page', async ({ page }) => {
    await page.route('**/cast/', async (route) =>
      route.fulfill({
        response: await route.fetch({ url: new URL('/', route.request().url()).href }),
      }),
    )
    await open(page, '/cast/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast and crew')
    await expect(page.locator('[data-sent]')).toHaveCount(0)
    await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', '/cast/')
  })
})

test("a view of one type moves to its page, and other views keep their page's canonical address", async ({
  page,
}) => {
  await open(page, '/?type=wrap')
  await expect(page).toHaveURL('/type/wrap/')
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', '/type/wrap/')
  await open(page, '/?person=kit-connor')
  await expect(page).toHaveURL('/?person=kit-connor')
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', '/')
  await expect(page.locator('head meta[name="robots"]')).toHaveCount(0)
})

test.describe('a former address', () => {
  const event = eventCalled('the-title')
  const former = '/event/the-name-of-the-film/'

  test.beforeEach(async ({ page }) => {
    // The content has no former ids yet, so one is added to the hydrated content, and its page is written as in the build.
    const { timeline } = story
    const renamed = {
      ...timeline,
      events: timeline.events.map((record) =>
        record.id === event.id ? { ...record, aliases: ['the-name-of-the-film'] } : record,
      ),
    }
    await page.route(/\/timeline(?:-[\w-]+)?\.json$/u, (route) => route.fulfill({ json: renamed }))
    await page.route(`**${former}*`, async (route) => {
      const present = await route.fetch({
        url: new URL(to.event(event.id), route.request().url()).href,
      })
      await route.fulfill({
        response: present,
        body: withRedirect(
          (await present.text()).replace(/ data-integrity="[^"]*"/u, ''),
          to.event(event.id),
        ),
      })
    })
  })

  test('redirects, keeping its query and fragment', async ({ page }) => {
    await open(page, `${former}?type=announcement#event-filming-wraps`)
    await expect(page).toHaveURL(`${to.event(event.id)}?type=announcement#event-filming-wraps`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
      'content',
      to.event(event.id),
    )
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('links to the current one', async ({ page }) => {
      await page.goto(former)
      await expect(page).toHaveURL(to.event(event.id))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title)
    })
  })
})

test('an unknown address is not indexed', async ({ page, allow }) => {
  allow(failedRequest)
  const response = await open(page, '/a/b/c/')
  expect(response?.status()).toBe(404)
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('head link[rel="canonical"]')).toHaveCount(0)
  await page.getByRole('link', { name: enPages.notFound.sources }).click()
  await expect(page).toHaveURL('/sources/')
  await expect(page.locator('head meta[name="robots"]')).toHaveCount(0)
})
