import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { TimelineEvent } from '../src/content/schema'
import { storesOf } from '../src/service-worker/plan'
import { startChangingHost, type ChangingHost } from './support/changing-host'
import {
  cardOf,
  chipOf,
  eventCalled,
  expectShown,
  failedRequest,
  open,
  story,
  test as onPage,
  titles,
  titlesOf,
} from './support/site'
import { enNotices } from '../src/messages/en-notices'
import { enPages } from '../src/messages/en-pages'

/* The service worker against a host that changes and fails. Playwright cannot route the worker's requests, so the host does it. */

const inFolder = { built: 'node_modules/.cache/dist-in-folder', base: '/anything/' }
const atRoot = { built: 'dist', base: '/' }

const test = onPage.extend<{ readonly site: typeof atRoot; readonly host: ChangingHost }>({
  site: [atRoot, { option: true }],
  host: async ({ site: { built, base } }, provide) => {
    const host = await startChangingHost(built, base)
    await provide(host)
    await host.remove()
  },
  baseURL: ({ host }, provide) => provide(host.home),
})

test.use({ serviceWorkers: 'allow' })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })

/** Waits until the page is cached and controlled by the worker. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve)
      })
  })

/** Returns the cached paths of this origin by cache. */
const stores = (page: Page): Promise<Record<string, readonly string[]>> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    return Object.fromEntries(
      await Promise.all(
        names.map(async (name) => {
          const requests = await (await caches.open(name)).keys()
          return [
            name,
            requests.map(({ url }) => new URL(url).pathname + new URL(url).search).toSorted(),
          ] as const
        }),
      ),
    )
  })

/** Checks for a new worker, and returns the outcome. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve('taken up'))
    })
    const next = await registration?.update()
    const worker = next?.installing ?? next?.waiting
    const refused = new Promise((resolve) => {
      worker?.addEventListener(
        'statechange',
        () => worker.state === 'redundant' && resolve('refused'),
      )
    })
    return worker ? Promise.race([taken, refused]) : 'none'
  })

const programOf = (page: Page) => page.locator('#root').getAttribute('data-program')

async function expectToolsOfSharing(page: Page, event: TimelineEvent) {
  await cardOf(page, event)
    .getByRole('button', { name: /^Share/u })
    .click()
  await expect(page.getByRole('button', { name: 'BibTeX', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
}

async function expectInstallable(page: Page, base: string) {
  const devtools = await page.context().newCDPSession(page)
  const { errors, data = '{}' } = await devtools.send('Page.getAppManifest')
  const { start_url, scope, icons } = JSON.parse(data)
  expect([errors, start_url, scope, icons.length]).toEqual([[], base, base, 3])
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
}

for (const { where, site, first } of [
  { where: 'at the root, after one visit to the story', site: atRoot, first: '/' },
  { where: 'in a folder, after one visit to an event', site: inFolder, first: '/event/the-title/' },
]) {
  test.describe(where, () => {
    test.use({ site })

    test("the site can be installed, every page opens offline, and only the build's list is cached", async ({
      page,
      host,
      allow,
    }) => {
      allow(failedRequest)
      await open(page, first)
      await kept(page)
      await expectInstallable(page, site.base)
      await open(page, '/cast/')
      await page.evaluate(() =>
        Promise.all(
          ['../feed.xml', '../calendar.ics', '../about/', '../embed/', '../data/edition.json'].map(
            (path) => fetch(path),
          ),
        ),
      )
      // The scripts of embeds, in their own folder, always need the network.
      const assets = readdirSync(join(host.folder, 'assets'), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `assets/${name}`)
      const files = [
        '',
        'favicon.svg',
        'manifest.webmanifest',
        'no-script.css',
        'offline/',
        ...assets,
      ]
      const present = await stores(page)
      expect(Object.values(present)).toEqual([files.map((file) => site.base + file).toSorted()])
      expect(Object.keys(present)[0]).toMatch(new RegExp(`^${storesOf(host.home)}[\\w-]{8}$`, 'u'))

      await host.stop()
      const event = eventCalled('production-begins')
      await open(page, '/event/production-begins?utm_source=x')
      await expect(page).toHaveURL(`${host.home}event/production-begins/`)
      await expect(heading(page)).toHaveText(event.title)
      await expect(cardOf(page, event)).toBeInViewport()
      await expectToolsOfSharing(page, event)
      for (const [path, title] of [
        ['/cast/joe-locke/', 'Joe Locke'],
        ['/sources/', /source/iu],
        ['/event/of-tomorrow/', enPages.offline.missing.heading],
      ] as const) {
        await open(page, path)
        await expect(heading(page)).toHaveText(title)
        await expect(page).toHaveURL(host.home + path.slice(1))
      }
      const wraps = story.events.filter(({ type }) => type === 'wrap')
      for (const path of ['/type/wrap/', '/?type=wrap']) {
        await open(page, path)
        await expectShown(page, wraps)
      }
      await open(page, '/')
      await expect(titles(page)).toHaveText(titlesOf(story.events))
      await chipOf(page, 'wrap').click()
      await expectShown(page, wraps)
      await page.goto('embed/')
      await expect(page.getByText(enPages.offline.frame)).toBeVisible()
    })
  })
}

test('a failing or silent server is waited for only once; its redirects and 404s count', async ({
  page,
  host,
  allow,
}) => {
  allow(failedRequest)
  await open(page, '/')
  await kept(page)
  host.become('broken')
  for (const [path, title] of [
    ['/cast/', 'Cast and crew'],
    ['/', /./u],
  ] as const) {
    await open(page, path)
    await expect(heading(page)).toHaveText(title)
    await expect(notices(page)).toContainText('Couldn’t check for newer events.')
  }
  host.become('silent')
  await open(page, '/sources/')
  await expect(heading(page)).toHaveText(/source/iu)
  // The page is requested once; its assets come from the cache. Hydrated pages check for the rest.
  expect(host.asked.filter((name) => !['data/edition.json', 'sw.js'].includes(name))).toEqual([
    'sources/',
  ])
  host.become('well')
  expect((await open(page, '/event/of-tomorrow/'))?.status()).toBe(404)
  const moved = await open(page, '/cast')
  expect([
    moved?.status(),
    moved?.url(),
    (await moved?.request().redirectedFrom()?.response())?.status(),
  ]).toEqual([200, `${host.home}cast/`, 301])
})

test("a new build is announced once, waits, and keeps the reader's position; the old one works until then", async ({
  page,
  host,
  context,
}) => {
  const events = story.events.filter(({ people }) => people.some((id) => id === 'joe-locke'))
  const read = events[Math.floor(events.length / 2)] ?? eventCalled('none')
  const card = cardOf(page, read)
  const topOf = () => card.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const ready = enNotices.newerVersion
  await open(page, '/?person=joe-locke')
  await kept(page)
  await expectShown(page, events)
  await card.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 120))
  await expect(card).toHaveAttribute('data-reading')
  await expect(page).toHaveURL(`${host.home}?person=joe-locke#event-${read.id}`)

  await host.renew('renewed1', 'main { padding-block-start: 300px }')
  await expect(notices(page)).toHaveCount(0)
  expect(await update(page)).toBe('taken up')
  await expect(notices(page)).toContainText(ready)
  await expect(page.getByRole('status')).toHaveText(ready)
  expect(Object.keys(await stores(page))).toHaveLength(2)
  // From now on only the cache has the files of the old build.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await expectToolsOfSharing(page, read)

  const place = await topOf()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect.poll(() => programOf(page)).toBe('renewed1')
  await expectShown(page, events)
  await expect(page).toHaveURL(`${host.home}?person=joe-locke#event-${read.id}`)
  await expect(card.getByRole('heading')).toBeFocused()
  await expect.poll(async () => Math.abs((await topOf()) - place)).toBeLessThanOrEqual(1) // allows for rounding
  expect(await page.evaluate(() => window.history.scrollRestoration)).toBe('auto')
  const told = await page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data))
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker always has our own origin
        navigator.serviceWorker.controller?.postMessage('program')
      }),
  )
  expect(told, 'who has missed the word may ask').toEqual({ program: 'renewed1' })
  expect(await update(page)).toBe('none')
  await expect(notices(page)).toHaveCount(0)
})

test('an incomplete build changes nothing', async ({ page, host, allow }) => {
  allow(failedRequest)
  await open(page, '/')
  await kept(page)
  const [before, program] = [await stores(page), await programOf(page)]
  await host.renew('renewed2')
  const theme = join(host.folder, 'no-script.css')
  writeFileSync(theme, '// what somebody on the way made of it')
  expect(await update(page)).toBe('refused')
  rmSync(theme)
  expect(await update(page)).toBe('refused')
  expect(await stores(page)).toEqual(before)
  await expect(notices(page)).toHaveCount(0)
  await host.stop()
  await open(page, '/cast/')
  await expect(heading(page)).toHaveText('Cast and crew')
  expect(await programOf(page)).toBe(program)
})

test('at most two caches are kept, and those of other sites are left alone', async ({
  page,
  host,
}) => {
  await open(page, '/')
  await kept(page)
  const others = ['somebody else', storesOf(`${host.home}other/`) + '12345678']
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others)
  for (const program of ['renewed3', 'renewed4', 'renewed5']) {
    // As if the browser had been closed in the middle of caching a build.
    await page.evaluate(
      async (name) => (await caches.open(name)).add('no-script.css'),
      storesOf(host.home) + program,
    )
    await host.renew(program)
    expect(await update(page)).toBe('taken up')
  }
  // Old caches are deleted after the new worker has taken control.
  const scripts = async () =>
    Object.entries(await stores(page))
      .filter(([name]) => name.startsWith(storesOf(host.home)))
      .map(([, files]) => files.filter((file) => file.startsWith('/assets/index-')))
  await expect.poll(scripts).toEqual([['/assets/index-renewed4.js'], ['/assets/index-renewed5.js']])
  expect(Object.keys(await stores(page))).toEqual(expect.arrayContaining(others))
})

test('a worker can be recalled and deployed again', async ({ page, host }) => {
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await open(page, '/')
  await kept(page)
  expect([await registrations(), Object.keys(await stores(page)).length]).toEqual([1, 1])
  await host.recall()
  await open(page, '/cast/')
  await expect.poll(registrations).toBe(0)
  expect(await stores(page)).toEqual({})
  await page.getByRole('link', { name: 'Joe Locke' }).click()
  await expect(heading(page)).toHaveText('Joe Locke')
  await open(page, '/')
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  expect([await registrations(), await programOf(page)]).toEqual([0, null])

  host.restore()
  await open(page, '/')
  await kept(page)
  expect([await registrations(), Object.keys(await stores(page)).length]).toEqual([1, 1])
})

test('a page registers the worker, an embed does not', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = async (address) => {
      document.documentElement.dataset.registered = String(address)
      throw new DOMException('Storage is refused', 'SecurityError') // must do no harm
    }
  })
  await page.clock.install()
  await open(page, '/')
  await page.clock.runFor(5000)
  await expect(page.locator('html')).toHaveAttribute('data-registered', '/sw.js')
  await chipOf(page, 'wrap').click()
  await expectShown(
    page,
    story.events.filter(({ type }) => type === 'wrap'),
  )
  await page.goto('embed/')
  await expect(page.locator('html')).toHaveAttribute('data-hydrated')
  await page.clock.runFor(5000)
  await expect(page.locator('html')).not.toHaveAttribute('data-registered')
})

test('without storage the page works, and nothing is shown', async ({ page, host, context }) => {
  const worker = join(host.folder, 'sw.js')
  writeFileSync(
    worker,
    `CacheStorage.prototype.open = async () => { throw new DOMException('Full', 'QuotaExceededError') };\n${readFileSync(worker, 'utf8')}`,
  )
  const begun = context.waitForEvent('serviceworker')
  await open(page, '/')
  await begun
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0)
  await chipOf(page, 'wrap').click()
  await expectShown(
    page,
    story.events.filter(({ type }) => type === 'wrap'),
  )
  await expect(notices(page)).toHaveCount(0)
})

test('offline is announced once, and updates are checked for when back online', async ({
  page,
  host,
}) => {
  const words = /^You are offline\. The whole story is here;/u
  await open(page, '/')
  await kept(page)
  await host.stop()
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }))
  for (const path of ['/', '/cast/']) {
    // the cached page, which is hydrated, and the fallback, which is rendered from scratch
    await page.goto(`.${path}`)
    await expect(notices(page).getByText(words)).toBeVisible()
  }
  await expect(page.getByRole('status')).toHaveText(words)
  await notices(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices(page)).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await host.start()
  const looked = page.waitForResponse(/\/data\/edition\.json$/u)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  expect((await looked).status()).toBe(200)
  await expect(notices(page)).toHaveCount(0)
})
