import { expect } from '@playwright/test'
import { disagreementsOf, isSettled, outletRecords } from '../src/domain/disagreements'
import { cardOf, open, story, test } from './support/site'
import { en } from '../src/messages/en'

const all = disagreementsOf(story)
const [first] = all

test('every disagreement and every outlet is there without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/disagreements/')
  await expect(page.getByRole('article')).toHaveCount(all.length)
  await expect(page.getByText(en.timeline.betterSupported, { exact: true })).toHaveCount(
    all.filter(({ disagreement }) => isSettled(disagreement)).length + 1, // and one heading
  )
  await expect(page.getByRole('rowheader')).toHaveCount(outletRecords(story, all).length)
  await expect(page.getByRole('group', { name: 'Sort by' })).toBeHidden()
  await context.close()
})

test('an event links to its disagreement, and the disagreement to the event', async ({ page }) => {
  if (!first) throw new Error('The sources agree on everything.')
  await open(page, `/event/${first.event.id}/`)
  await cardOf(page, first.event).getByRole('link', { name: en.timeline.allDisagreements }).click()
  const entry = page.getByRole('article').first()
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport()
  await entry.getByRole('link', { name: first.event.title }).click()
  await expect(page).toHaveURL(`/event/${first.event.id}/`)
})

test('a journalist gets from the sources to who got it wrong in two presses', async ({ page }) => {
  await open(page, '/sources/')
  await page.getByRole('link', { name: `Disagreements (${all.length})` }).click()
  await page.getByRole('link', { name: /^By outlet/u }).click()
  const row = page.getByRole('row').nth(1)
  await expect(row).toBeInViewport()
  await expect(row).toContainText(/\d of \d/u)
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Outlet' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

test('a link to a source leads to its entry', async ({ page }) => {
  await open(page, '/disagreements/')
  const link = page.getByRole('article').first().getByRole('list').getByRole('link').first()
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? 'none'
  await link.click()
  await expect(page.locator(`[id="${id}"]`)).toBeFocused()
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

for (const width of [320, 390, 768, 1280])
  test(`the page does not scroll sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/disagreements/')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
