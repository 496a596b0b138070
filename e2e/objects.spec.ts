import { expect, type Page } from '@playwright/test'
import type { TimelineEvent } from '../src/content/schema'
import { to } from '../src/router/paths'
import { cardOf, open, story, test } from './support/site'

/* Some events have a drawing, which arrives after the page and is completed when its event is read. */

const drawn = story.events.filter(({ drawing }) => drawing)
const [event] = drawn
if (!event?.drawing) throw new Error('No event has a drawing.')

const drawingOf = (page: Page, one: TimelineEvent) =>
  cardOf(page, one).locator('svg', { has: page.locator(`use[href$="#${one.drawing}"]`) })
const undrawn = (page: Page, one: TimelineEvent) =>
  drawingOf(page, one).evaluate((svg) => parseFloat(getComputedStyle(svg).strokeDashoffset))

/** Scrolls until a card begins at this share of the window. */
const scrollTo = (page: Page, one: TimelineEvent, share: number) =>
  cardOf(page, one).evaluate(
    (card, at) =>
      window.scrollBy({
        top: card.getBoundingClientRect().top - at * window.innerHeight,
        behavior: 'instant',
      }),
    share,
  )

/** Starts to record what shifts in the story; the board next to it may change with what is read. */
const recordShifts = (page: Page) =>
  page.evaluate(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly sources?: readonly { readonly node?: Node }[]
      })[])
        for (const { node } of entry.sources ?? [])
          if (node?.parentElement?.closest('article, ol li li')) shifts.push(node.textContent ?? '')
    }).observe({ type: 'layout-shift' })
  })

for (const width of [390, 1440])
  test(`a drawing is loaded near its event, and completed when it is read, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const sprite = () => asked.filter((path) => /\/assets\/objects-[\w-]+\.svg$/u.test(path))
    await open(page, '/')
    await recordShifts(page)
    expect(sprite()).toHaveLength(0)
    await expect(drawingOf(page, event)).toHaveCount(0)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await scrollTo(page, event, 0.95)
    await expect(drawingOf(page, event)).toBeVisible()
    await expect.poll(sprite).toHaveLength(1)
    expect(await undrawn(page, event)).toBeGreaterThan(1)
    await scrollTo(page, event, 0.2)
    await expect.poll(() => undrawn(page, event)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    const shifts = () =>
      page.evaluate(() => (window as unknown as { readonly shifts: readonly string[] }).shifts)
    expect(await shifts()).toEqual([])
  })

for (const width of [360, 390, 768, 1440])
  test(`no drawing covers words at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '/')
    for (const one of drawn) {
      await scrollTo(page, one, 0.3)
      await expect(drawingOf(page, one)).toBeVisible()
      const covered = await drawingOf(page, one).evaluate((svg) => {
        // The strokes leave a margin in their box.
        const box = svg.getBoundingClientRect()
        const margin = box.width * 0.08
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (words.nextNode()) {
          const range = document.createRange()
          range.selectNodeContents(words.currentNode)
          for (const { left, right, top, bottom } of range.getClientRects()) {
            const gap = (bottom - top) * 0.2
            if (
              right > box.left + margin &&
              left < box.right - margin &&
              bottom - gap > box.top + margin &&
              top + gap < box.bottom - margin
            )
              found.push(words.currentNode.textContent ?? '')
          }
        }
        return found
      })
      expect(covered, one.id).toEqual([])
    }
  })

test('the page of an event and the full story have its drawing, the list of titles has none', async ({
  page,
}) => {
  await open(page, to.event(event.id))
  await expect(drawingOf(page, event)).toBeVisible()
  await expect.poll(() => undrawn(page, event)).toBe(0)
  await open(page, to.full())
  await scrollTo(page, event, 0.5)
  await expect(drawingOf(page, event)).toBeVisible()
  await open(page, '/?show=titles')
  await scrollTo(page, event, 0.5)
  await expect(cardOf(page, event)).toBeVisible()
  await expect(drawingOf(page, event)).toHaveCount(0)
})

test('a page whose drawings cannot be loaded is whole', async ({ page, allow }) => {
  allow(/objects-[\w-]+\.svg/u)
  await page.route(/\/objects-[\w-]+\.svg$/u, (route) => route.abort())
  await open(page, to.event(event.id))
  await expect(cardOf(page, event).getByRole('heading', { name: event.title })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(drawingOf(page, event)).toBeHidden()
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a drawing is complete before its event is read', async ({ page }) => {
    await open(page, '/')
    await scrollTo(page, event, 0.95)
    await expect(drawingOf(page, event)).toBeVisible()
    expect(await undrawn(page, event)).toBe(0)
  })
})
