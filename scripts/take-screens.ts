import { mkdirSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/support/find-browser.mjs'
import { startServer } from './start-server'
import { readTimeline } from './read-timeline'

/*
 * Takes the screenshots in docs/screens, at three widths and in both themes: npm run build && npm run screens
 */
const port = 4318
const site = `http://localhost:${port}`
const widths = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'desk', width: 1440, height: 900 },
] as const

const unfoldFirst = async (page: Page) => {
  await page.mouse.wheel(0, 1) // the page stops scrolling to the event
  const card = page.locator('[data-linked]')
  await card.getByRole('heading', { name: /details? differs?$/u }).evaluate((heading) => {
    for (const folded of heading.parentElement?.querySelectorAll('details') ?? [])
      folded.open = true
    heading.scrollIntoView()
    window.scrollBy(0, -90)
  })
}
const openBoard = async (page: Page) => {
  const button = page.getByRole('button', { name: /^Where things stood/u })
  if (await button.isVisible()) await button.click()
}

const openSharing = async (page: Page) => {
  await page
    .locator('[data-linked]')
    .getByRole('button', { name: /^Share/u })
    .click()
  await page.getByRole('button', { name: 'BibTeX' }).waitFor()
}

const timeline = readTimeline()
/** Returns the event with most of something. */
const eventWithMost = (list: 'disagreements' | 'answers') =>
  timeline.events.toSorted((a, b) => b[list].length - a[list].length)[0]
const [disputed, decisive] = [eventWithMost('disagreements'), eventWithMost('answers')]

const screens: readonly {
  readonly name: string
  readonly path: string
  readonly act?: (page: Page) => Promise<void>
}[] = [
  { name: 'first', path: '/' },
  { name: 'disagreement', path: `/event/${disputed?.id}/`, act: unfoldFirst },
  { name: 'board', path: `/event/${decisive?.id}/`, act: openBoard },
  { name: 'share', path: `/event/${decisive?.id}/`, act: openSharing },
  { name: 'known', path: `/?asof=${decisive?.date}` },
  { name: 'cast', path: '/cast/' },
  { name: 'person', path: `/cast/${timeline.people[0]?.id}/` },
  { name: 'sources', path: '/sources/#who' },
  { name: 'empty', path: '/?q=zzzz' },
]

const stopServer = await startServer('dist', port)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
try {
  mkdirSync('docs/screens', { recursive: true })
  for (const { name: size, width, height } of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      for (const { name, path, act } of screens) {
        await page.goto(site + path, { waitUntil: 'networkidle' })
        await act?.(page)
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              requestIdleCallback(resolve, { timeout: 2000 })
            }),
        )
        await page.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
        )
        const theme = colorScheme === 'light' ? 'day' : 'night'
        await page.screenshot({
          path: `docs/screens/${name}-${size}-${theme}.jpg`,
          type: 'jpeg',
          quality: 48,
        })
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  stopServer()
}
