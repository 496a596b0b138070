import { expect, type Page } from '@playwright/test'
import { cardOf, chipOf, eventCalled, open, placeInPage, story, test } from './support/site'

const wrap = eventCalled('filming-wraps')
const first = story.events[0] ?? wrap

/** Returns how much of the vine is uncovered, from 0 to 1. */
const grown = (page: Page) =>
  page.evaluate(() => {
    const [vine, veil] = ['[class*=-vine]', '[class*=-veil]'].map((name) =>
      document.querySelector(name)?.getBoundingClientRect(),
    )
    return vine && veil && veil.width > 0 ? (veil.top - vine.top) / vine.height : 1
  })

test('the vine grows while reading, from the beginning to the end', async ({ page }) => {
  await open(page, '/')
  const atFirst = await grown(page)
  expect(atFirst).toBeLessThan(0.1)
  await cardOf(page, wrap).evaluate((card) => card.scrollIntoView())
  await expect.poll(() => grown(page)).toBeGreaterThan(0.7)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(() => grown(page)).toBeGreaterThan(0.97)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the vine is fully grown and does not change', async ({ page }) => {
    await open(page, '/')
    expect(await grown(page)).toBeCloseTo(1, 1)
    await cardOf(page, wrap).evaluate((card) => card.scrollIntoView())
    expect(await grown(page)).toBeCloseTo(1, 1)
  })
})

test('the leaf of the event being read opens', async ({ page }) => {
  await open(page, '/')
  await expect(cardOf(page, first)).toHaveAttribute('data-reading', '')
  await cardOf(page, wrap).evaluate((card) => card.scrollIntoView())
  await expect(cardOf(page, wrap)).toHaveAttribute('data-reading', '')
  await expect(page.locator('[data-reading]')).toHaveCount(1)
})

test('the address names the event being read, without adding history entries', async ({ page }) => {
  await open(page, '/')
  const steps = await page.evaluate(() => window.history.length)
  await cardOf(page, wrap).evaluate((card) => card.scrollIntoView())
  await expect(page).toHaveURL(`/#event-${wrap.id}`)
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect(page).toHaveURL('/')
  expect(await page.evaluate(() => window.history.length)).toBe(steps)
})

test('a copied address restores the position', async ({ page }) => {
  await open(page, `/?type=${wrap.type},release#event-${wrap.id}`)
  await expect(page.getByRole('article')).toHaveCount(
    story.events.filter(({ type }) => type === wrap.type || type === 'release').length,
  )
  await expect(cardOf(page, wrap)).toBeInViewport({ ratio: 0.2 })
  await expect(cardOf(page, wrap)).toHaveAttribute('data-reading', '')
})

test("filters keep the reader's position when events above come and go", async ({ page }) => {
  const event = eventCalled('netflix-announces-film')
  await open(page, '/')
  await cardOf(page, event).evaluate((card) => card.scrollIntoView())
  await expect(cardOf(page, event)).toHaveAttribute('data-reading', '')
  const top = () =>
    cardOf(page, event).evaluate((card) => Math.round(card.getBoundingClientRect().top))
  const before = await top()
  await chipOf(page, event.type).click()
  await expect(page.getByRole('article')).toHaveCount(
    story.events.filter(({ type }) => type === event.type).length,
  )
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1) // allows for rounding
  await chipOf(page, event.type).click()
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
})

test('Back restores the position from before a filter', async ({ page }) => {
  const event = eventCalled('netflix-announces-film')
  await open(page, '/')
  await cardOf(page, event).evaluate((card) => card.scrollIntoView())
  await expect(page).toHaveURL(`/#event-${event.id}`)
  const place = await placeInPage(page)
  await chipOf(page, event.type).click()
  await expect(page.getByRole('article')).toHaveCount(
    story.events.filter(({ type }) => type === event.type).length,
  )
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
  await expect.poll(async () => Math.abs((await placeInPage(page)) - place)).toBeLessThanOrEqual(1)
  await expect(cardOf(page, event)).toHaveAttribute('data-reading', '')
})

test('the address names the event being read after a filter too', async ({ page }) => {
  const event = eventCalled('netflix-announces-film')
  await open(page, '/')
  await cardOf(page, event).evaluate((card) => card.scrollIntoView())
  await expect(page).toHaveURL(`/#event-${event.id}`)
  await chipOf(page, event.type).click()
  await expect(page).toHaveURL(`/type/${event.type}/#event-${event.id}`)
})

test('the title is never clipped, at any width', async ({ page }) => {
  await open(page, '/')
  for (let width = 320; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 800 })
    const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
      const words = document.createRange()
      const text = title.querySelector('i')?.firstChild
      if (!(text instanceof Text)) return []
      return ['Heartstopper', 'Forever'].map((word) => {
        words.setStart(text, text.data.indexOf(word))
        words.setEnd(text, text.data.indexOf(word) + word.length)
        return words.getClientRects().length
      })
    })
    expect(lines, `at ${width} pixels`).toEqual([1, 1])
  }
})
