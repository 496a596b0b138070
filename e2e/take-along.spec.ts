import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, type APIRequestContext } from '@playwright/test'
import ICAL from 'ical.js'
import { baseSite, rootSite } from '../playwright.config'
import { localSite, siteUrlOf } from '../scripts/site-url'
import { dateInWords } from '../src/domain/date/format'
import { everyPath, feedsOf, files, notFoundPath, to, absoluteUrl } from '../src/router/paths'
import { pageOf } from './support/html'
import { eventCalled, open, story, test, titlesOf } from './support/site'
import { enPages } from '../src/messages/en-pages'

const builds = [
  {
    name: 'at the root of the host',
    folder: new URL('../dist/', import.meta.url),
    site: rootSite,
    home: `${siteUrlOf(process.env) || localSite}/`,
  },
  {
    name: 'in a folder of the host',
    folder: new URL('../node_modules/.cache/dist-in-folder/', import.meta.url),
    site: baseSite,
    home: baseSite,
  },
]

/** Fetches the text of a file that any site may read, and checks its type. */
async function read(request: APIRequestContext, address: string, type: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  expect(response.headers()['content-type'], address).toMatch(
    new RegExp(`^${type.replace('+', String.raw`\+`)}(?:;|$)`, 'u'),
  )
  expect(response.headers()['access-control-allow-origin'], address).toBe('*')
  return await response.text()
}

// Another site that uses TimelineJS, with access to its own files and ours.
const elsewhere = 'https://elsewhere.example'
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'

/** Returns the other site's response. */
function fromElsewhere(path: string): {
  readonly contentType?: string
  readonly body?: string
  readonly path?: string
} {
  if (path === '/')
    return {
      contentType: 'text/html',
      body: '<!doctype html><link rel="stylesheet" href="/dist/css/timeline.css"><div id="timeline" style="block-size: 40rem"></div><script src="/dist/js/timeline.js"></script>',
    }
  if (!path.startsWith('/dist/')) return { contentType: 'text/css', body: '' }
  return {
    path: fileURLToPath(
      new URL(`.${path}`, import.meta.resolve('@knight-lab/timelinejs/package.json')),
    ),
  }
}

const feedsAt = (site: string, page: string) => [
  ['application/atom+xml', absoluteUrl(site, feedsOf(page).atom)],
  ['application/feed+json', absoluteUrl(site, feedsOf(page).jsonFeed)],
]

const componentsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents()

for (const { name, folder, site, home } of builds) {
  test.describe(name, () => {
    test.use({ baseURL: site })

    test('every page links to the feeds', () => {
      for (const path of [...everyPath(story), notFoundPath]) {
        const { tags } = pageOf(
          readFileSync(new URL(`.${path.replace(/\/$/u, '/index.html')}`, folder), 'utf8'),
        )
        const feeds = tags.filter(
          ({ attributes }) =>
            attributes.get('rel') === 'alternate' &&
            /atom|feed/u.test(attributes.get('type') ?? ''),
        )
        expect(
          feeds.map(({ attributes }) => [
            attributes.get('type'),
            new URL(attributes.get('href') ?? '', site).href,
          ]),
          path,
        ).toEqual([
          ...(/^\/(?:cast|type)\/./u.test(path) ? feedsAt(site, path) : []),
          ...feedsAt(site, to.home()),
        ])
      }
    })

    test('the feeds list every addition and correction', async ({ request }) => {
      const atom = parseFeed(
        await read(request, absoluteUrl(site, files.atom), 'application/atom+xml'),
      )
      const json = JSON.parse(
        await read(request, absoluteUrl(site, files.jsonFeed), 'application/feed+json'),
      )
      const { events, corrections, updated } = story.timeline
      expect(atom.items).toHaveLength(events.length + corrections.length)
      expect(atom.items.map(({ title }) => title)).toEqual(
        expect.arrayContaining(events.map(({ title }) => title)),
      )
      expect(json).toMatchObject({
        home_page_url: home,
        feed_url: absoluteUrl(home, files.jsonFeed),
        items: atom.items.map(({ id, url, title }) => ({ id, url, title })),
      })
      expect(atom.toJSON()).toMatchObject({
        url: home,
        self: absoluteUrl(home, files.atom),
        updated: expect.stringMatching(new RegExp(`^${updated}T12:`, 'u')),
      })
      expect(atom.items.filter(({ url }) => !url?.startsWith(home))).toEqual([])
    })

    test('the calendar has every event, only on days its date names', async ({ request }) => {
      const components = componentsIn(
        await read(request, absoluteUrl(site, files.calendar), 'text/calendar'),
      )
      const starts = components.map(
        (component) =>
          [
            component.getFirstPropertyValue('url'),
            component.getFirstPropertyValue('dtstart')?.toString(),
          ] as const,
      )
      expect(starts.map(([url]) => url)).toEqual(
        story.events.map(({ id }) => `${home}event/${id}/`),
      )
      for (const [index, { date }] of story.events.entries())
        expect(date, `start of ${date}`).toContain(starts[index]?.[1] ?? '')
      const months = story.events.flatMap(({ date }, index) =>
        /^\d{4}-\d\d~?$/u.test(date) ? [starts[index]?.[1]] : [],
      )
      expect(months.length).toBeGreaterThan(0)
      expect(months.filter((start) => start !== undefined)).toEqual([])
    })

    test('each event has its own calendar file with the same data', async ({ request }) => {
      const whole = componentsIn(
        await read(request, absoluteUrl(site, files.calendar), 'text/calendar'),
      )
      for (const [index, { id }] of story.events.entries()) {
        const own = componentsIn(
          await read(request, absoluteUrl(site, files.eventCalendar(id)), 'text/calendar'),
        )
        expect(own.map(String)).toEqual([String(whole[index])])
      }
    })

    test('TimelineJS renders every event from its file', async ({ browser }) => {
      const page = await browser.newPage()
      const strange: string[] = []
      page.on('pageerror', (error) => strange.push(error.message))
      await page.route('**/*', async (route) => {
        const url = new URL(route.request().url())
        // Fetched here, because the browser blocks other sites from local addresses; the headers are our server's.
        if (url.href === absoluteUrl(site, files.timelineJs))
          return await route.fulfill({ response: await route.fetch() })
        if (url.origin === elsewhere) return await route.fulfill(fromElsewhere(url.pathname))
        if (url.href.startsWith(`${home}previews/event/`))
          return await route.fulfill({ contentType: 'image/svg+xml', body: picture })
        strange.push(url.href)
        return await route.abort()
      })
      await page.goto(elsewhere)
      const timeline = await page.evaluateHandle(
        ([address, fonts, programs]) => {
          const { TL } = globalThis as unknown as {
            readonly TL: {
              readonly Timeline: new (
                place: string,
                data: string,
                options: object,
              ) => { goToId: (id: string) => void }
            }
          }
          return new TL.Timeline('timeline', address, { font: fonts, script_path: programs })
        },
        [
          absoluteUrl(site, files.timelineJs),
          `${elsewhere}/fonts.css`,
          `${elsewhere}/dist/js/`,
        ] as const,
      )
      const headlines = page.locator('.tl-timemarker h2')
      await expect(headlines).toHaveCount(story.events.length)
      expect((await headlines.allTextContents()).toSorted()).toEqual(
        titlesOf(story.events).toSorted(),
      )
      const loose = eventCalled('connor-unsure')
      await timeline.evaluate((drawn, id) => drawn.goToId(id), loose.id)
      await expect(
        page
          .locator('.tl-slide', { hasText: loose.title })
          .getByText(dateInWords(loose.date), { exact: true }),
      ).toBeVisible()
      expect(strange).toEqual([])
      await page.close()
    })

    test('the about page links to the files', async ({ page, request }) => {
      await open(page, '/about/')
      const section = page.locator('#take-along')
      await expect(
        section.getByRole('heading', { name: enPages.about.files.heading }),
      ).toBeVisible()
      const addresses = await section
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
      expect(addresses).toEqual(
        [
          files.atom,
          files.jsonFeed,
          files.calendar,
          files.timelineJs,
          files.content,
          files.schema,
        ].map((path) => absoluteUrl(site, path)),
      )
      for (const address of addresses)
        expect((await request.get(address)).status(), address).toBe(200)
      const download = page.waitForEvent('download')
      await section.getByRole('link', { name: enPages.about.files.calendar.link }).click()
      expect((await download).suggestedFilename()).toBe('heartstopper-forever.ics')
      await expect(
        page.getByRole('contentinfo').getByRole('link', { name: 'Feed' }),
      ).toHaveAttribute('href', new URL(absoluteUrl(site, files.atom)).pathname)
    })
  })
}
