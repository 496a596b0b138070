import { expect, type Page } from '@playwright/test'
import { cardOf, open, story, test } from './support/site'
import { en } from '../src/messages/en'

const header = (page: Page) => page.getByRole('banner')
const menu = (page: Page) => page.getByRole('navigation', { name: en.shell.menu })
const topOf = (page: Page) =>
  header(page).evaluate((element) => Math.round(element.getBoundingClientRect().top))
const far = 4000

/** Scrolls as a reader does with the wheel, in steps. */
async function wheel(page: Page, by: number) {
  await page.mouse.move(200, 300)
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, by / 4)
}

async function readDown(page: Page) {
  await wheel(page, far)
  await expect(header(page)).not.toBeInViewport()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(far)
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('the header returns when the reader scrolls up, and leaves when they go on', async ({
      page,
    }) => {
      await open(page, '/')
      await readDown(page)
      await wheel(page, -200)
      await expect.poll(() => topOf(page)).toBe(0)
      await expect(menu(page).getByRole('link', { name: en.shell.pages.cast })).toBeInViewport({
        ratio: 1,
      })
      await wheel(page, 200)
      await expect(header(page)).not.toBeInViewport()
      await wheel(page, -200)
      await menu(page).getByRole('link', { name: en.shell.pages.cast }).click()
      await expect(page).toHaveURL('/cast/')
      await expect.poll(() => topOf(page), 'in its place on the next page').toBe(0)
    })

    test('it is shown while the keyboard is in it, and covers nothing that has the focus', async ({
      page,
    }) => {
      await open(page, '/')
      await readDown(page)
      const link = menu(page).getByRole('link', { name: en.shell.pages.about })
      await link.focus()
      await expect(link).toBeInViewport({ ratio: 1 })
      const last = story.events.at(12)
      if (last) await cardOf(page, last).getByRole('link').last().focus()
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Shift+Tab')
        const covered = await page.evaluate(() => {
          const focused = document.activeElement
          const bar = document.querySelector('header')
          if (!focused || !bar || bar.contains(focused)) return undefined
          const [box, over] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
          return box.top < over.bottom && box.bottom > 0
            ? focused.outerHTML.slice(0, 80)
            : undefined
        })
        expect(covered, `after ${step + 1} steps back`).toBeUndefined()
      }
    })
  })
}

test('the header moves no text of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/')
  await readDown(page)
  await page.evaluate(() => {
    document.documentElement.dataset.shifts = '0'
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = String(list.getEntries().length)
    }).observe({ type: 'layout-shift' })
  })
  await wheel(page, -200)
  await expect.poll(() => topOf(page)).toBe(0)
  await wheel(page, 200)
  await expect(header(page)).not.toBeInViewport()
  await expect(page.locator('html')).toHaveAttribute('data-shifts', '0')
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the header appears without sliding', async ({ page }) => {
    await open(page, '/')
    await readDown(page)
    await wheel(page, -200)
    await expect(page.locator('html')).toHaveAttribute('data-header', 'shown')
    expect(await topOf(page)).toBe(0)
  })
})

test('on paper the header is at its place', async ({ page }) => {
  await open(page, '/')
  await readDown(page)
  await page.emulateMedia({ media: 'print' })
  await expect(header(page)).toHaveCSS('position', 'static')
  await expect(header(page)).toHaveCSS('translate', 'none')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the header stays at the beginning of the page', async ({ page }) => {
    await page.goto('/')
    await expect(header(page)).toHaveCSS('position', 'static')
  })
})
