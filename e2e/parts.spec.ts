import { expect, type Page, type Route } from '@playwright/test'
import {
  chipOf,
  expectShown,
  failedRequest,
  open,
  story,
  test,
  titles,
  titlesOf,
} from './support/site'
import { en } from '../src/messages/en'

const castChunk = /\/assets\/CastPage-[\w-]+\.js/u
const stageChunk = /\/assets\/Stage-[\w-]+\.js/u
const motionChunk = /\/assets\/animate-cards-[\w-]+\.js/u
const toCast = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cast' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const gone = (route: Route) =>
  route.fulfill({
    status: 404,
    contentType: 'text/html',
    body: '<!doctype html><h1>Not found</h1>',
  })

/** Counts page loads and requests for the lazy chunk. */
function listen(page: Page) {
  const heard = { pages: 0, parts: 0 }
  page.on('request', (request) => {
    if (request.isNavigationRequest()) heard.pages += 1
    if (castChunk.test(request.url())) heard.parts += 1
  })
  return heard
}

test.describe('the code of another page', () => {
  test('is not in the first view, loads when a link is hovered, and renders without a page load', async ({
    page,
  }) => {
    const heard = listen(page)
    await open(page, '/')
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestIdleCallback(() => resolve())
        }),
    )
    expect(heard).toEqual({ pages: 1, parts: 0 })
    await toCast(page).focus()
    await expect.poll(() => heard.parts).toBe(1)
    await toCast(page).click()
    await expect(heading(page)).toHaveText('Cast and crew')
    await expect(heading(page)).toBeFocused()
    await page.goBack()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    expect(heard).toEqual({ pages: 1, parts: 1 })

    // The history now contains a page whose chunk is not loaded: the browser reloads it and restores the position.
    await page.reload()
    await expect(page.locator('html[data-hydrated]')).toBeAttached()
    await page.goForward()
    await expect(heading(page)).toHaveText('Cast and crew')
    await expect.poll(() => heard.pages).toBe(3)
    await expect(page.locator('html[data-hydrated]')).toBeAttached()
  })

  test('loads at once on its page', async ({ page }) => {
    for (const [path, chunk] of [
      ['cast/', 'CastPage'],
      ['cast/joe-locke/', 'PersonPage'],
      ['sources/', 'SourcesPage'],
      ['about/', 'AboutPage'],
    ] as const) {
      const sent = await page.request.get(path)
      expect(await sent.text(), path).toMatch(
        new RegExp(
          String.raw`<link rel="modulepreload" crossorigin href="[^"]*/assets/${chunk}-[\w-]+\.js" />`,
          'u',
        ),
      )
    }
    for (const path of ['', 'event/the-title/'])
      expect(await (await page.request.get(path)).text(), path).not.toContain('modulepreload')
  })

  test('is missing: the browser loads the page, which is complete and shows an error', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    allow(/^error: TypeError/u)
    await page.route(castChunk, gone)
    await open(page, '/')
    const heard = listen(page)
    await toCast(page).click()
    await expect(page.getByRole('alert')).toContainText('Everything else is here to read')
    await expect(heading(page)).toHaveText('Cast and crew')
    await expect(page.getByRole('article')).toHaveCount(story.people.length)
    expect(heard.pages, 'it was opened, and reloaded once').toBe(2)
  })

  test('never arrives: the link leads to a readable page all the same', async ({ page }) => {
    await page.route(castChunk, () => {}) // never answered
    await open(page, '/')
    await toCast(page).click()
    await expect(heading(page)).toHaveText('Cast and crew')
    await expect(page.getByRole('article')).toHaveCount(story.people.length)
  })

  test('was removed by a deployment: the page reloads once, without a message', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    allow(/^error: TypeError/u)
    const heard = listen(page)
    await page.route(castChunk, (route) => (heard.pages === 1 ? gone(route) : route.continue()))
    await page.goto('cast/')
    await expect.poll(() => heard.pages).toBe(2)
    await expect(page.locator('html[data-hydrated]')).toBeAttached()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('the code of the stage', () => {
  const stage = (page: Page) => page.getByRole('dialog', { name: en.stage.label })
  const button = (page: Page, name: string) =>
    stage(page).getByRole('button', { name, exact: true })

  test('has a placeholder and receives its focus', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    let send = () => {}
    const asked = new Promise<void>((resolve) => {
      void page.route(stageChunk, (route) => {
        send = () => void route.continue()
        resolve()
      })
    })
    await open(page, '/')
    await page.getByRole('button', { name: 'Watch it unfold' }).click()
    await expect(stage(page)).toContainText(en.common.loading)
    await expect(button(page, 'Close')).toBeFocused()
    await expect(page).toHaveURL(/\?asof=/u)
    await asked
    send()
    await expect(button(page, 'Play')).toBeFocused()
  })

  test('is missing: the placeholder offers a retry and a way to the story', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    allow(/^error: TypeError/u)
    await page.route(stageChunk, gone)
    await open(page, '/?asof=2025-04-22')
    await expect(stage(page).getByRole('alert')).toHaveText(en.stage.failed)
    await page.unroute(stageChunk)
    await button(page, 'Try again').click()
    await expect(button(page, 'Play')).toBeFocused()
    await expect(button(page, 'Try again')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(titles(page)).toHaveText(titlesOf(story.events))
  })
})

test('without the animation code a filter changes the list at once', async ({ page, allow }) => {
  allow(failedRequest)
  await page.route(motionChunk, gone)
  await open(page, '/')
  await chipOf(page, 'wrap').click()
  await expectShown(
    page,
    story.events.filter(({ type }) => type === 'wrap'),
  )
  await chipOf(page, 'wrap').click()
  await expectShown(page, story.events)
})

test('the first press of a filter is animated on touch', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await open(page, '/')
  await Promise.all([
    page.waitForResponse(motionChunk),
    chipOf(page, 'interview').scrollIntoViewIfNeeded(),
  ])
  await page.evaluate(() => {
    const noted: string[] = []
    const animate = Reflect.get(Element.prototype, 'animate') as (
      ...given: readonly unknown[]
    ) => Animation
    Element.prototype.animate = function (this: Element, ...given: readonly unknown[]) {
      noted.push(this.tagName)
      return Reflect.apply(animate, this, given)
    }
    Object.assign(window, { noted })
  })
  await chipOf(page, 'interview').tap()
  await expectShown(
    page,
    story.events.filter(({ type }) => type === 'interview'),
  )
  const noted = () => page.evaluate(() => (window as unknown as { readonly noted: string[] }).noted)
  await expect.poll(noted).toContain('ARTICLE')
  await context.close()
})
