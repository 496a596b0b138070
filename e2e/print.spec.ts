import { expect, type Page } from '@playwright/test'
import { sourceOf } from '../src/domain/story'
import { citationsOf } from '../src/domain/citations'
import { to } from '../src/router/paths'
import { cardOf, eventCalled, open, story, test } from './support/site'

/** Returns the number of A4 pages. */
async function pagesOf(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return [...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length
}

test('the whole story fits on ten pages', async ({ page }) => {
  await open(page, '/')
  const pages = await pagesOf(page)
  expect(pages).toBeGreaterThan(5)
  expect(pages).toBeLessThanOrEqual(10)
})

test('printouts include collapsed parts, addresses, the final board, and where and when they were printed', async ({
  page,
}) => {
  await open(page, '/')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Printed from http.* on \d+ \p{L}+ \d{4}\./u)).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /^Where things stood at the end of / }),
  ).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('slider')).toHaveCount(0)

  const event = eventCalled('production-begins')
  const source = citationsOf(event)
    .map((id) => sourceOf(story, id))
    // A source that others are known through is linked from them, too, without its address.
    .find(({ id, url }) => url && !story.timeline.sources.some(({ via }) => via === id))
  const link = cardOf(page, event)
    .getByRole('listitem')
    .getByRole('link')
    .and(page.locator(`[href="${source?.url}"]`))
    .first()
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    source?.url ?? 'no address',
  )
})

test("an event's page prints only that event, on one page", async ({ page }) => {
  const longest = story.events.toSorted((a, b) => citationsOf(b).length - citationsOf(a).length)
  for (const { id } of longest.slice(0, 5)) {
    await open(page, to.event(id))
    expect(await pagesOf(page), id).toBe(1)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article')).toHaveCount(1)
})
