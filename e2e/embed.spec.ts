import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Frame, type Page } from '@playwright/test'
import { unfurl } from 'unfurl.js'
import { dateInWords } from '../src/domain/date/format'
import { everyPath, previewOf, routeOf, to } from '../src/router/paths'
import { baseSite } from '../playwright.config'
import { pageOf } from './support/html'
import { eventCalled, failedRequest, story, test as onPage } from './support/site'
import { enFiles } from '../src/messages/en-files'

interface Framing {
  /** Response headers of the article. */
  readonly headers?: Readonly<Record<string, string>>
  readonly script?: boolean
  readonly width?: string
  readonly height?: number
}

interface Host {
  /** Opens a page of another site that embeds one of our addresses; returns the frame, hydrated if scripts run. */
  readonly show: (address: string, framing?: Framing) => Promise<Frame>
}

/** Starts another site with an article on its own server, because same-site frames would prove nothing. */
const test = onPage.extend<{ readonly host: Host }>({
  host: async ({ page, baseURL, allow, javaScriptEnabled }, provide) => {
    let article = ''
    let sent: Readonly<Record<string, string>> = {}
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', ...sent }).end(article),
    ).listen(0, '127.0.0.1')
    await new Promise((resolve) => {
      server.once('listening', resolve)
    })
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    allow(new RegExp(`^request to elsewhere: ${site}`, 'u'))
    await provide({
      show: async (address, { headers = {}, script = true, width = '100%', height = 300 } = {}) => {
        sent = headers
        article = `<!doctype html><html lang="en"><title>An article</title><h1>An article</h1><p>${'Words before. '.repeat(200)}</p>
          <iframe src="${baseURL}${address}" title="The timeline" width="${width}" height="${height}" style="border: 0"></iframe>
          <p>${'Words after. '.repeat(900)}</p>${script ? `<script src="${baseURL}/embed.js" async></script>` : ''}`
        await page.goto(site)
        const frame = page.frames().find((one) => one.parentFrame())
        if (!frame) throw new Error('The article shows no frame.')
        await frame.waitForLoadState()
        if (javaScriptEnabled ?? true)
          await expect(frame.locator('html[data-hydrated]')).toBeAttached()
        return frame
      },
    })
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  },
})

const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())?.height ?? 0
const contentOf = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.getBoundingClientRect().height)

/** Expects the frame to be exactly as high as its content. */
async function expectFitting(page: Page, frame: Frame) {
  await expect.poll(async () => (await heightOf(page)) - Math.ceil(await contentOf(frame))).toBe(0)
  expect(
    await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBe(0)
}

const event = eventCalled('netflix-announces-film')
const oneEvent = `/embed${to.event(event.id)}`

test.describe('with embed.js', () => {
  test('the frame of an event fits its content, also after details open and after resizing', async ({
    page,
    host,
  }) => {
    const frame = await host.show(oneEvent)
    await expect(frame.getByRole('article')).toHaveCount(1)
    await expectFitting(page, frame)
    await expect(frame.getByRole('button'), 'it asks nothing').toHaveCount(0)
    const folded = await heightOf(page)
    await frame.getByText(/^\d+ sources? from/u).click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(folded)
    await expectFitting(page, frame)
    await frame.getByText(/^\d+ sources? from/u).click()
    await expect.poll(() => heightOf(page)).toBe(folded)
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => heightOf(page)).toBeGreaterThan(folded)
    await expectFitting(page, frame)
  })

  test('each of several frames has its own height', async ({ page, host }) => {
    const frame = await host.show('/embed/?type=wrap')
    await expectFitting(page, frame)
    const height = await heightOf(page)
    // A frame added long after the script has loaded.
    await page.evaluate(
      (src) =>
        document.body.append(
          Object.assign(document.createElement('iframe'), { src, title: 'Another', width: 500 }),
        ),
      new URL(oneEvent, frame.url()).href,
    )
    const other = page.locator('iframe').nth(1)
    await expect
      .poll(async () => (await other.boundingBox())?.height ?? 0)
      .toBeGreaterThan(height * 2)
    expect((await page.locator('iframe').first().boundingBox())?.height).toBe(height)
  })

  test("only a frame's own messages count", async ({ page, host }) => {
    const frame = await host.show(oneEvent)
    await expectFitting(page, frame)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      const heights: string[] = []
      Object.assign(window, { heights })
      if (frame)
        new MutationObserver(() => heights.push(frame.style.height)).observe(frame, {
          attributeFilter: ['style'],
        })
    })
    const source = 'sourced-timeline'
    await page.evaluate((source) => window.postMessage({ source, height: 50 }, '*'), source)
    for (const nonsense of [
      { source, height: '10' },
      { source, height: null },
      { source },
      { source: 'another', height: 40 },
      null,
      'height',
    ]) {
      await frame.evaluate((message) => window.parent.postMessage(message, '*'), nonsense)
    }
    // Messages arrive in the order they were posted.
    await frame.evaluate((message) => window.parent.postMessage(message, '*'), {
      source,
      height: 1e12,
    })
    await expect.poll(() => heightOf(page)).toBe(100_000)
    const seen = await page.evaluate(() => Reflect.get(window, 'heights') as readonly string[])
    expect(new Set(seen)).toEqual(new Set(['100000px']))
  })

  test('a script loaded late asks frames for their height', async ({ page, host, baseURL }) => {
    const frame = await host.show(oneEvent, { script: false })
    expect(await heightOf(page)).toBe(300)
    await page.addScriptTag({ url: `${baseURL}/embed.js` })
    await expectFitting(page, frame)
  })

  test('a link in the frame scrolls the window to its target, and Back to the event read before', async ({
    page,
    host,
  }) => {
    const frame = await host.show('/embed/?theme=night')
    await expectFitting(page, frame)
    const last = story.events.at(-1) ?? event
    await frame.getByRole('link', { name: last.title, exact: true }).click()
    await expect(frame.getByRole('article', { name: last.title })).toBeInViewport()
    expect(new URL(frame.url()).pathname + new URL(frame.url()).search).toBe(
      `/embed${to.event(last.id)}?theme=night`,
    )
    await expectFitting(page, frame)
    await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(frame.getByRole('heading', { level: 3 })).toBeFocused()
    await page.evaluate(() => window.history.back()) // of the frame only, which page.goBack() would not wait for
    await expect(frame.getByRole('link', { name: last.title, exact: true })).toBeFocused()
    await expectFitting(page, frame)
    await expect(frame.getByRole('link', { name: last.title, exact: true })).toBeInViewport()
    await frame.getByRole('link', { name: last.title, exact: true }).click()
    await frame.getByRole('link', { name: 'Back to the list' }).click()
    await expect(frame.getByRole('link', { name: last.title, exact: true })).toBeInViewport()
  })
})

test("a citation scrolls the article's window to its source", async ({ page, host }) => {
  const frame = await host.show(oneEvent)
  await expectFitting(page, frame)
  const citation = frame.getByRole('link', { name: /^Source \d+:/u }).last()
  await citation.click()
  const source = frame.locator((await citation.getAttribute('href')) ?? '#none')
  await expect(source).toBeInViewport()
  await expectFitting(page, frame)
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect(source).not.toBeInViewport()
  await citation.click()
  await expect(source, 'the same mark leads again').toBeInViewport()
})

test('without embed.js, a frame keeps its height and scrolls', async ({ page, host }) => {
  const frame = await host.show(oneEvent, { script: false, width: '320' })
  expect(await heightOf(page)).toBe(300)
  await page.locator('iframe').hover()
  const before = await page.evaluate(() => window.scrollY)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => frame.evaluate(() => window.scrollY)).toBe(400)
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
  expect(
    await frame.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY),
  ).toBe('auto')
})

test('the story is the list its address chooses, with months in order', async ({ host }) => {
  const chosen = story.events.filter(({ type }) => type === 'wrap' || type === 'production')
  const frame = await host.show('/embed/?type=production,wrap&utm_source=feed&theme=sepia')
  await expect(frame.getByRole('main').getByRole('link')).toHaveText(
    chosen.map(({ title }) => title),
  )
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText(
    new RegExp(`: ${chosen.length} of ${story.events.length} events$`, 'u'),
  )
  for (const { date } of chosen)
    await expect(frame.getByRole('main')).toContainText(dateInWords(date))
  await expect.poll(() => new URL(frame.url()).search).toBe('?type=production,wrap')
})

test('events open in the frame, everything else in a new tab', async ({
  page,
  host,
  context,
  baseURL,
}) => {
  const frame = await host.show(oneEvent)
  const away = frame.locator('a[target="_blank"]')
  expect(await frame.locator('a:not([target="_blank"]):not([href^="#"])').count()).toBe(0)
  for (const link of await away.all()) expect(await link.getAttribute('rel')).toMatch(/^noopener/u)
  const article = page.url()
  for (const [name, path] of [
    ['Kit Connor', '/cast/kit-connor/'],
    [enFiles.embed.readEvent, to.event(event.id)],
    ['How Heartstopper Forever came to be', '/'],
  ] as const) {
    const opened = context.waitForEvent('page')
    await frame.getByRole('link', { name }).click()
    const tab = await opened
    await expect(tab).toHaveURL(`${baseURL}${path}`)
    await expect(tab.getByRole('banner')).toBeVisible()
    expect(await tab.evaluate(() => window.opener)).toBeNull()
    await tab.close()
  }
  expect(page.url()).toBe(article)
})

test('the surrounding page is left alone: no scrolling, focus, keys or storage', async ({
  page,
  host,
}) => {
  for (const address of ['/embed/', oneEvent, '/embed/?person=joe-locke']) {
    const frame = await host.show(address)
    await expectFitting(page, frame)
    expect(
      await page.evaluate(() => [window.scrollY, document.activeElement === document.body]),
    ).toEqual([0, true])
    await frame.getByRole('heading', { level: 1 }).click({ position: { x: 2, y: 2 } })
    const place = await page.evaluate(() => window.scrollY)
    for (const key of ['j', 'k', '/', '?']) await page.keyboard.press(key)
    await expect(frame.getByRole('dialog')).toHaveCount(0)
    expect(await page.evaluate(() => window.scrollY)).toBe(place)
    expect(
      await frame.evaluate(() => [
        window.scrollY,
        document.activeElement === document.body,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]),
    ).toEqual([0, true, 0, 0, ''])
  }
})

test('Tab moves through the frame and out again', async ({ page, host }) => {
  const frame = await host.show('/embed/?type=wrap')
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('button'), { textContent: 'After' })),
  )
  const links = await frame.getByRole('link').count()
  for (let step = 0; step < links; step += 1) {
    await page.keyboard.press('Tab')
    await expect(frame.getByRole('link').nth(step)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused()
})

test.describe('theme', () => {
  const themeOf = (frame: Frame) =>
    frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)

  for (const [theme, scheme] of [
    ['day', 'light'],
    ['night', 'dark'],
  ] as const) {
    test(`applies before the first paint when requested: ${theme}`, async ({ page, host }) => {
      await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' })
      await page.addInitScript(() =>
        document.addEventListener(
          'readystatechange',
          () => Object.assign(window, { early: document.documentElement.dataset.theme }),
          { once: true },
        ),
      )
      const frame = await host.show(`${oneEvent}?theme=${theme}`)
      expect(await themeOf(frame)).toBe(scheme)
      expect(await frame.evaluate(() => Reflect.get(window, 'early'))).toBe(theme)
    })
  }

  test('follows the system otherwise, whatever was chosen on the site', async ({ page, host }) => {
    await page.addInitScript(() => {
      if (window.parent !== window) localStorage.setItem('timeline-theme', 'night')
    })
    const frame = await host.show('/embed/?theme=sepia')
    expect(await themeOf(frame)).toBe('light dark')
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined()
  })
})

test('only embed pages can be framed', async ({ host, page, allow, baseURL }) => {
  allow(/frame-ancestors/u)
  allow(/^error: (?:Framing|Refused to frame)/u)
  await host.show('/embed/')
  for (const path of ['/', to.event(event.id), '/cast/']) {
    await page.locator('iframe').evaluate((frame, src) => {
      ;(frame as HTMLIFrameElement).src = src
    }, baseURL + path)
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/u)
  }
})

test('a cross-origin isolated page can embed it too', async ({ page, host }) => {
  const frame = await host.show(oneEvent, {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  })
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
  await expectFitting(page, frame)
})

test('an unknown address in a frame says so and links to the story', async ({ host, allow }) => {
  allow(failedRequest)
  const frame = await host.show('/embed/event/nowhere/?theme=day')
  await expect(frame.getByText(enFiles.embed.missing.text)).toBeVisible()
  await expect(frame.getByRole('link')).toHaveCount(1)
  await expect(frame.getByRole('link')).toHaveAttribute('target', '_blank')
})

for (const width of [240, 320]) {
  for (const theme of ['day', 'night'] as const) {
    test(`an embed ${width} pixels wide in the ${theme} theme is accessible and does not scroll sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 })
      for (const address of ['/embed/', '/embed/?q=zzzz', oneEvent]) {
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}theme=${theme}`)
        await expect(page.locator('html[data-hydrated]')).toBeAttached()
        for (const folded of await page.locator('details > summary').all()) await folded.click()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBe(0)
      }
    })
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the event is readable and links lead to the right places', async ({ host }) => {
    const frame = await host.show('/embed/')
    await expect(frame.getByRole('main').getByRole('link')).toHaveText(
      story.events.map(({ title }) => title),
    )
    await frame.getByRole('link', { name: event.title, exact: true }).click()
    await frame.waitForURL(`**${oneEvent}`)
    for (const { text } of event.claims) await expect(frame.getByText(text).first()).toBeVisible()
    await expect(frame.getByRole('button')).toHaveCount(0)
    await expect(frame.getByRole('link', { name: 'Kit Connor' })).toHaveAttribute(
      'target',
      '_blank',
    )
    await frame.getByText(/^\d+ sources? from/u).click()
    await expect(frame.getByRole('link', { name: /opens in a new tab/u }).last()).toBeVisible()
  })
})

test.describe('oEmbed', () => {
  const embeddable = everyPath(story)
    .map((path) => routeOf(path, story))
    .filter(({ page }) => ['home', 'event', 'person', 'type'].includes(page))
  const readers = [
    embeddable[0],
    ...(['event', 'person', 'type'] as const).map((page) =>
      embeddable.find((route) => route.page === page),
    ),
  ].flatMap((route) => route ?? [])

  for (const route of readers) {
    test(`is discovered from ${route.path}`, async () => {
      const { oEmbed } = await unfurl(baseSite + route.path.slice(1), { oembed: true })
      expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', width: 640, height: 600 })
      expect(oEmbed?.thumbnails).toEqual([
        { url: baseSite + previewOf(route).slice(1), width: 1200, height: 630 },
      ])
    })
  }

  test('answers for every page according to the specification, with a working frame', async ({
    request,
  }) => {
    const known = [
      'version',
      'type',
      'title',
      'provider_name',
      'provider_url',
      'html',
      'width',
      'height',
      'thumbnail_url',
      'thumbnail_width',
      'thumbnail_height',
      'cache_age',
    ]
    for (const route of embeddable) {
      const tags = pageOf(await (await request.get(baseSite + route.path.slice(1))).text()).tags
      const found =
        tags
          .find(({ attributes }) => attributes.get('type') === 'application/json+oembed')
          ?.attributes.get('href') ?? ''
      expect(found.startsWith(`${baseSite}oembed/`), `the oEmbed of ${route.path}`).toBe(true)
      const response = await request.get(found)
      expect(response.headers()['content-type']).toMatch(/^application\/json/u)
      const answer = (await response.json()) as Readonly<Record<string, unknown>>
      expect(Object.keys(answer).toSorted()).toEqual(known.toSorted())
      const [frame] = pageOf(String(answer.html)).tags
      expect([frame?.name, frame?.attributes.get('title')]).toEqual(['iframe', answer.title])
      expect((await request.get(frame?.attributes.get('src') ?? '')).status()).toBe(200)
    }
  })
})
