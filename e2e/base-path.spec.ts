import { expect } from '@playwright/test'
import { baseSite } from '../playwright.config'
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
import { enPages } from '../src/messages/en-pages'

/** Fails on requests outside the site's folder. */
const test = onPage.extend<{ readonly outside: readonly string[] }>({
  outside: [
    async ({ page }, provide) => {
      const outside: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(baseSite)) outside.push(request.url())
      })
      await provide(outside)
      expect(outside, 'requests outside the folder').toEqual([])
    },
    { auto: true },
  ],
})

test.use({ baseURL: baseSite })

test('home, filters and menu work in a folder', async ({ page }) => {
  const files: string[] = []
  page.on('response', (response) =>
    files.push(
      `${response.status()} ${new URL(response.url()).pathname.replace(/-[\w-]{8}\./u, '.')}`,
    ),
  )
  await open(page, '/')
  await expect(page).toHaveURL(baseSite)
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  await chipOf(page, 'wrap').click()
  await expectShown(
    page,
    story.events.filter(({ type }) => type === 'wrap'),
  )
  await expect(page).toHaveURL(`${baseSite}type/wrap/`)
  for (const file of ['assets/index.js', 'assets/timeline.json', 'data/edition.json']) {
    await expect.poll(() => files).toContain(`200 /anything/${file}`)
  }

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cast' }).click()
  await expect(page).toHaveURL(`${baseSite}cast/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast and crew')
  await page.getByRole('link', { name: 'Joe Locke' }).click()
  await expect(page).toHaveURL(`${baseSite}cast/joe-locke/`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joe Locke')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast and crew')
})

test('a link to an event works in a folder', async ({ page }) => {
  const event = eventCalled('the-title')
  await open(page, '/event/the-title/?type=announcement&utm_source=x')
  await expect(page).toHaveURL(`${baseSite}event/the-title/?type=announcement`)
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute(
    'href',
    `${baseSite}event/the-title/`,
  )
  await expect(cardOf(page, event)).toBeInViewport()
})

test('another spelling redirects to the canonical address in a folder', async ({ page }) => {
  await open(page, '/event/the-title')
  await expect(page).toHaveURL(`${baseSite}event/the-title/`)
  const response = await page.request.get(baseSite.slice(0, -1), { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(response.headers()['location']).toBe('/anything/')
})

test('an unknown address shows "not found" in a folder', async ({ page, allow }) => {
  allow(failedRequest)
  const response = await open(page, '/no/such/page/')
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: enPages.notFound.readStory }).click()
  await expect(page).toHaveURL(baseSite)
  await expect(titles(page)).toHaveText(titlesOf(story.events))
})
