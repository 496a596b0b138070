import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { longSite } from '../playwright.config'
import { parseTimeline } from '../src/content/validate-content'
import { storyOf } from '../src/domain/story'
import { test, titles, titlesOf } from './support/site'
import { en } from '../src/messages/en'

/* A story too long for one page: each page contains one chapter and loads the others on demand. */
const long = storyOf(
  parseTimeline(JSON.parse(readFileSync('node_modules/.cache/long-story.json', 'utf8'))),
)
const chapters = Array.from({ length: Math.ceil(long.total / 24) }, (_, index) =>
  long.events.slice(24 * index, 24 * (index + 1)),
)
const [first = [], second = [], third = []] = chapters

test.use({ baseURL: longSite })

async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.locator('html[data-hydrated]')).toBeAttached()
}

const chapterLink = (page: Page, from: number, to: number) =>
  page.getByRole('link', { name: new RegExp(String.raw`events ${from} to ${to}:`, 'u') })
const status = (page: Page) => page.locator('#shown')

test('a page has its chapter and the counts of the whole story, and requests nothing else', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, '/')
  await expect(titles(page)).toHaveText(titlesOf(first))
  await expect(page.getByText(`${long.total} of ${long.total} events.`).first()).toBeVisible()
  await expect(page.getByText(`Event 24 of ${long.total}`)).toBeVisible()
  const interviews = long.events.filter(({ type }) => type === 'interview').length
  await expect(
    page
      .getByRole('list', { name: 'Types of event' })
      .getByRole('link', { name: `Interviews ${interviews}` }),
  ).toBeVisible()
  expect(asked.filter((path) => path.includes('/chapter-'))).toHaveLength(1)
})

test('reading on loads the next chapter and focuses its first event', async ({ page }) => {
  await open(page, '/')
  await chapterLink(page, 25, 48).click()
  await expect(titles(page)).toHaveText(titlesOf([...first, ...second]))
  await expect(
    page.getByRole('heading', { level: 3, name: second[0]?.title ?? '', exact: true }),
  ).toBeFocused()
  await page.keyboard.press('k')
  await expect(
    page.getByRole('heading', { level: 3, name: first.at(-1)?.title ?? '', exact: true }),
  ).toBeFocused()
})

test('a distant chapter opens in place, and those between stay collapsed', async ({ page }) => {
  await open(page, '/')
  await page.getByText(/^\d{4}, events 49 to/u).click()
  await chapterLink(page, 73, 96).click()
  await expect(titles(page)).toHaveText(titlesOf([...first, ...(chapters[3] ?? [])]))
  await expect(
    page.getByRole('heading', { level: 3, name: chapters[3]?.[0]?.title ?? '', exact: true }),
  ).toBeFocused()
  await expect(page.getByRole('link', { name: /^Read the previous part/u })).toBeVisible()
})

test('a filter searches the whole story, and says so while loading', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await open(page, '/')
  await page.route('**/chapter-*.json', async (route) => {
    await held
    await route.continue()
  })
  const wraps = long.events.filter(({ type }) => type === 'wrap')
  await page
    .getByRole('list', { name: 'Types of event' })
    .getByRole('link', { name: /^Wrap/u })
    .click()
  await expect(status(page)).toHaveText(/events found so far; still searching the rest\.$/u)
  release()
  await expect(status(page)).toHaveText(`${wraps.length} of ${long.total} events.`)
  await expect(titles(page)).toHaveText(titlesOf(wraps))
})

test('an address can name an event of any chapter, and its context loads', async ({ page }) => {
  await open(page, '/event/event-60/')
  const event = long.eventsByName.get('event-60')
  const chapter = chapters.find((events) => events.some((one) => one === event)) ?? []
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event?.title ?? '')
  await expect(titles(page)).toHaveText(titlesOf(chapter))
  await expect(page.getByRole('link', { name: /^Read the previous part/u })).toBeVisible()
})

test('a chapter that fails to load shows an error and can be retried', async ({ page, allow }) => {
  allow(/^error: Failed to load resource/u)
  await open(page, '/')
  await page.route('**/chapter-*.json', (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  )
  await chapterLink(page, 25, 48).click()
  await expect(page.getByRole('alert')).toContainText(en.longStory.partFailed)
  await page.unroute('**/chapter-*.json')
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(titles(page)).toHaveText(titlesOf([...first, ...second]))
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a page about the whole story waits for all of it', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cast' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast and crew')
  await expect(page.getByRole('article')).toHaveCount(long.people.length)
})

test('without scripts, a chapter is a link to the page of its first event', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(longSite)
  await expect(titles(page)).toHaveText(titlesOf(first))
  await expect(chapterLink(page, 25, 48)).toHaveAttribute('href', `/event/${second[0]?.id}/`)
  await page.getByText(/^\d{4}, events 49 to/u).click()
  await expect(chapterLink(page, 49, 72)).toHaveAttribute('href', `/event/${third[0]?.id}/`)
  await context.close()
})
