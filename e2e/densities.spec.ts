import { expect } from '@playwright/test'
import { en } from '../src/messages/en'
import { cardOf, eventCalled, open, placeInPage, story, test, titles } from './support/site'

const event = eventCalled('netflix-announces-film')
const { densities } = en.filters

test.use({ viewport: { width: 390, height: 844 } })

test('titles show the whole story in at most four windows, and open their cards in place', async ({
  page,
}) => {
  await open(page, '/?show=titles')
  await expect(titles(page)).toHaveCount(story.events.length)
  const boxes = await Promise.all(
    [titles(page).first(), titles(page).last()].map((title) => title.boundingBox()),
  )
  const [first, last] = boxes.map((box) => box?.y ?? Number.NaN)
  expect((last ?? 0) - (first ?? 0)).toBeLessThanOrEqual(4 * 844)
  const title = cardOf(page, event).getByRole('link', { name: event.title, exact: true })
  await title.click()
  await expect(cardOf(page, event).getByText(en.timeline.changes)).toBeVisible()
  await expect(page).toHaveURL(/\?show=titles/u)
  await title.click()
  await expect(cardOf(page, event).getByText(en.timeline.changes)).toBeHidden()
})

test('the choice keeps the reader’s place, and is remembered; the address wins', async ({
  page,
}) => {
  await open(page, '/')
  await cardOf(page, event).evaluate((card) => card.scrollIntoView())
  await expect(page).toHaveURL(`/#event-${event.id}`)
  const top = () =>
    cardOf(page, event).evaluate((card) => Math.round(card.getBoundingClientRect().top))
  const before = await top()
  const choose = (name: string) =>
    page
      .getByRole('list', { name: en.filters.density })
      .getByRole('link', { name, exact: true })
      .evaluate((link: HTMLElement) => link.click())
  await choose(densities.full)
  await expect(page).toHaveURL(/^[^?]*\/full\//u)
  await expect(cardOf(page, event).getByText(/^\d+ sources from/u)).toBeVisible()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
  await choose(densities.titles)
  await expect(page).toHaveURL(/\?show=titles/u)
  await open(page, '/cast/')
  await open(page, '/')
  await expect(cardOf(page, event).getByText(en.timeline.changes)).toHaveCount(0)
  await open(page, '/?show=short')
  await expect(cardOf(page, event).getByText(en.timeline.changes)).toBeVisible()
  expect(await placeInPage(page)).toBe(0)
})

test('the page is as short, and has as few stops, as promised', async ({ page }) => {
  await open(page, '/')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    16_000,
  )
  const { elements, stops } = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    stops: [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((element) => element.tabIndex >= 0)
      .filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
  }))
  expect(elements).toBeLessThanOrEqual(2500)
  expect(stops).toBeLessThanOrEqual(220)
})
