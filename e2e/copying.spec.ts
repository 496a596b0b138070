import { expect, type Page } from '@playwright/test'
import { cardOf, eventCalled, open, story, test } from './support/site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const read = (page: Page, type: string) =>
  page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read()
    return item ? (await item.getType(type)).text() : ''
  }, type)

/** A claim that ends in a year, so that a number after it would change what it says. */
const event =
  story.events.find(({ claims }) => /\d\.?$/u.test(claims[0]?.text ?? '')) ??
  eventCalled('netflix-announces-film')
const claim = event.claims[0]?.text ?? ''

test('a copied claim has no numbers of citations in it, as text and as HTML', async ({ page }) => {
  await open(page, `/event/${event.id}/`)
  const item = cardOf(page, event).getByRole('listitem').filter({ hasText: claim }).first()
  await expect(item.locator('[data-citations]').first()).toBeVisible()
  await item.evaluate((element) => document.getSelection()?.selectAllChildren(element))
  await page.keyboard.press('Control+C')
  const text = await read(page, 'text/plain')
  expect(text.split('\n')[0]?.trim()).toBe(claim)
  const html = await read(page, 'text/html')
  expect(html).toContain('2')
  expect(html).not.toContain('data-citations')
})

test('several copied claims stay on lines of their own', async ({ page }) => {
  await open(page, `/event/${event.id}/`)
  await cardOf(page, event).evaluate((card) => document.getSelection()?.selectAllChildren(card))
  await page.keyboard.press('Control+C')
  const lines = (await read(page, 'text/plain')).split('\n').map((line) => line.trim())
  for (const { text } of event.claims.slice(0, 2)) expect(lines).toContain(text)
})
