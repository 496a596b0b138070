import { expect, type Page } from '@playwright/test'
import { whenOf } from '../src/domain/event-words'
import { en } from '../src/messages/en'
import { cardOf, eventCalled, open, story, test } from './support/site'

const last = story.events.at(-1) ?? eventCalled('none')
const first = story.events[0] ?? eventCalled('none')
const event = eventCalled('who-makes-the-film')
const aside = (page: Page) => page.getByRole('region', { name: en.board.title })
const sheet = (page: Page) => page.getByRole('dialog', { name: en.board.title })
const headingOf = (page: Page) =>
  cardOf(page, event).getByRole('heading', { name: event.title, exact: true })
const showEvent = (page: Page) => cardOf(page, event).evaluate((card) => card.scrollIntoView())

test('above the first event the board shows how things ended', async ({ page }) => {
  await open(page, '/')
  await expect(aside(page)).toContainText(en.board.ended(whenOf(last)))
  await expect(aside(page).getByRole('term')).toHaveCount(story.timeline.questions.length)
  await cardOf(page, first).evaluate((card) => card.scrollIntoView())
  await expect(aside(page)).toContainText(`${whenOf(first)}: ${first.title}`)
  const unanswered = story.timeline.questions.filter(
    ({ id }) => !first.answers.some(({ question }) => question === id),
  )
  await expect(aside(page)).toContainText(
    en.board.stillOpen(
      unanswered.map(({ label }) => label.replace(/^./u, (sign) => sign.toLowerCase())),
    ),
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the board shows how things ended, and says so', async ({ page }) => {
    await page.goto('/')
    await expect(aside(page)).toContainText(en.board.ended(whenOf(last)))
  })
})

for (const way of ['Escape', 'Back to the event'] as const) {
  test(`b leads to the board, and ${way} back to the event being read`, async ({ page }) => {
    await open(page, '/')
    await showEvent(page)
    await expect(aside(page)).toContainText(event.title)
    const place = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('b')
    await expect(aside(page)).toBeFocused()
    if (way === 'Escape') await page.keyboard.press('Escape')
    else {
      await page.keyboard.press('Tab')
      const back = aside(page).getByRole('button', { name: way })
      await expect(back).toBeFocused()
      await expect(back).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
    }
    await expect(headingOf(page)).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(place)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('b opens the board, and Escape leads back to the event being read', async ({ page }) => {
    await open(page, '/')
    await showEvent(page)
    await expect(page.locator(`article[data-reading]`)).toContainText(event.title)
    const place = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('b')
    await expect(sheet(page)).toContainText(event.title)
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toBeHidden()
    await expect(headingOf(page)).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(place)
  })

  test('t leads to the slider', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('t')
    await expect(page.getByRole('slider')).toBeFocused()
    await expect(page.getByRole('slider')).toBeInViewport()
  })

  test('the button says that it shows the end until something is read', async ({ page }) => {
    await open(page, '/')
    const opener = page.getByRole('button', { name: /^Where things stood/u })
    await expect(opener).toContainText('in the end')
    await showEvent(page)
    await expect(opener).toContainText('so far')
  })
})
