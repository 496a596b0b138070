import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { coloursOf } from '../src/design/contrast'
import { open, test } from './support/site'
import { en } from '../src/messages/en'

const paper = coloursOf(
  readFileSync(new URL('../src/design/tokens.css', import.meta.url), 'utf8').split('@media')[0] ??
    '',
).get('paper') ?? { day: '', night: '' }
const switchCalled = (page: Page, theme: keyof typeof en.common.theme) =>
  page.getByRole('banner').getByRole('button', { name: en.common.theme[theme], exact: true })

/** Expects the page and the browser window to have the colours of a theme. */
async function expectShown(page: Page, theme: keyof typeof paper) {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(paper[theme].slice(at, at + 2), 16),
  )
  await expect(page.locator('html')).toHaveCSS('background-color', `rgb(${red}, ${green}, ${blue})`)
  const tints = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((metas) =>
      metas
        .filter((meta) => matchMedia(meta.getAttribute('media') ?? '').matches)
        .map((meta) => meta.getAttribute('content')),
    )
  expect(tints).toEqual([paper[theme]])
}

test('the page follows the system, and changes with it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/')
  await expect(switchCalled(page, 'system')).toBeVisible()
  await expectShown(page, 'night')
  await page.emulateMedia({ colorScheme: 'light' })
  await expectShown(page, 'day')
})

test('a chosen theme overrides the system, on other pages and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/')
  await switchCalled(page, 'system').click()
  await expect(switchCalled(page, 'day')).toBeFocused()
  await expect(page.getByRole('status')).toHaveText(en.common.theme.day)
  await expectShown(page, 'day')
  await open(page, '/cast/')
  await expectShown(page, 'day')
  await expect(switchCalled(page, 'day')).toBeVisible()
  await switchCalled(page, 'day').click()
  await page.emulateMedia({ colorScheme: 'light' })
  await expectShown(page, 'night')
  await switchCalled(page, 'night').click()
  await expectShown(page, 'day')
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('theme'))),
  ).toEqual([])
})

test('the chosen theme applies before the first paint', async ({ page }) => {
  await open(page, '/')
  await page.evaluate(() => localStorage.setItem('timeline-theme', 'night'))
  await page.addInitScript(() => {
    const grounds: string[] = []
    Object.assign(window, { grounds })
    // Every frame, starting with the first.
    const look = () => {
      if (grounds.push(getComputedStyle(document.documentElement).backgroundColor) < 60)
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.theme === undefined) return
      performance.mark('theme')
      observer.disconnect()
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] })
  })
  await page.reload()
  await expectShown(page, 'night')
  const [marked = Infinity, painted = 0] = await page.evaluate(() =>
    ['theme', 'first-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  )
  expect(marked).toBeLessThan(painted)
  const grounds = await page.evaluate(() => (window as unknown as { grounds: string[] }).grounds)
  const { backgroundColor } = await page
    .locator('html')
    .evaluate((html) => ({ backgroundColor: getComputedStyle(html).backgroundColor }))
  expect(
    [...new Set(grounds)].filter(
      (ground) => ground !== backgroundColor && ground !== 'rgba(0, 0, 0, 0)',
    ),
  ).toEqual([])
})

test('other tabs follow', async ({ page, context }) => {
  const other = await context.newPage()
  await open(other, '/about/')
  await open(page, '/')
  await switchCalled(page, 'system').click()
  await switchCalled(page, 'day').click()
  await expectShown(other, 'night')
  await expect(switchCalled(other, 'night')).toBeVisible()
})

test('with reduced motion nothing moves, but fades remain', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/')
  const moving = await page.locator('body *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { transitionProperty, animationName } = getComputedStyle(element)
      return transitionProperty === 'opacity' && animationName === 'none'
        ? []
        : [`${element.tagName}: ${transitionProperty}, ${animationName}`]
    }),
  )
  expect(moving).toEqual([])
})

test('both fonts are preloaded by the page, once each', async ({ page }) => {
  await open(page, '/')
  await page.evaluate(() => document.fonts.ready)
  const links = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((all) =>
      all
        .filter((link) => matchMedia((link as HTMLLinkElement).media).matches)
        .map((link) => (link as HTMLLinkElement).href),
    )
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ name }) => name),
  )
  expect(links).toHaveLength(2)
  expect(loaded.toSorted()).toEqual(links.toSorted())
})
