import { expect, type Page } from '@playwright/test'
import { to } from '../src/router/paths'
import { open, placeInPage, story, test } from './support/site'

/* The event that turns the story is announced by a panel, which plays once when the reader gets there. */

const event = story.events.find(({ turn }) => turn)
if (!event?.turn) throw new Error('No event turns the story.')
const { id, turn } = event

const newWords = (page: Page) => page.getByRole('insertion').filter({ hasText: `${turn.to}.` }) // a correction has some too
const opacityOf = (page: Page) =>
  newWords(page).evaluate((words) => Number(getComputedStyle(words).opacity))

/** Scrolls so far that the panel is this many windows below the top of the window. */
const scrollNear = (page: Page, windows: number) =>
  newWords(page).evaluate(
    (words, share) =>
      window.scrollBy({
        top: words.getBoundingClientRect().top - share * window.innerHeight,
        behavior: 'instant',
      }),
    windows,
  )

for (const width of [360, 1440])
  test(`the turn is hidden just before it is played, at ${width} px, and moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '/')
    expect(await opacityOf(page)).toBe(1)
    await scrollNear(page, 1.6)
    await expect.poll(() => opacityOf(page)).toBe(0)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await scrollNear(page, 0.5)
    await expect.poll(() => opacityOf(page)).toBeGreaterThan(0.99)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    // The old words fit one line, or the stroke would miss some of them.
    const lines = await page
      .getByRole('deletion')
      .evaluate(
        (words) =>
          words.getBoundingClientRect().height / parseFloat(getComputedStyle(words).fontSize),
      )
    expect(lines).toBeLessThan(1.5)
    await scrollNear(page, 3)
    await scrollNear(page, 1.6)
    expect(await opacityOf(page), 'the spring may still swing').toBeGreaterThan(0.9)
  })

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the turn is complete, and its animation is not loaded', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(page, '/')
    await scrollNear(page, 1.6)
    await scrollNear(page, 0.5)
    expect(await opacityOf(page)).toBe(1)
    expect(asked.filter((address) => address.includes('turn-animation'))).toEqual([])
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the turn is complete', async ({ page }) => {
    for (const path of [to.home(), to.full()]) {
      await page.goto(path)
      await expect(page.getByRole('deletion').filter({ hasText: turn.from })).toBeVisible()
      await expect(newWords(page)).toHaveText(`${turn.to}.`)
    }
  })
})

test('the turn is left out on the page of its event, and in the list of titles', async ({
  page,
}) => {
  await open(page, to.event(id))
  await expect(newWords(page)).toHaveCount(0)
  await open(page, '/?show=titles')
  await expect(newWords(page)).toHaveCount(0)
  expect(await placeInPage(page)).toBe(0)
})
