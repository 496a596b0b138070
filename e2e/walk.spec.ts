import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { firefoxDownloads } from '../playwright.config'
import { failedRequest, test } from './support/site'
import { savedIn, walk, type Reader } from './support/walk'

async function downloaded(page: Page, save: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), save()])
  return readFileSync(await download.path(), 'utf8')
}

/** Implements a reader with Playwright. */
const readerOn = (page: Page, browserName: string): Reader => ({
  goTo: async (address) => void (await page.goto(address)),
  goBack: async () => void (await page.goBack()),
  resize: (width, height) => page.setViewportSize({ width, height }),
  press: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
  type: (text) => page.keyboard.type(text),
  escape: () => page.keyboard.press('Escape'),
  focused: () =>
    page.evaluate(() => {
      const element = document.activeElement
      return (
        (element instanceof HTMLInputElement
          ? element.labels?.[0]?.textContent
          : (element?.ariaLabel ?? element?.textContent)) ?? ''
      )
    }),
  ask: (question, given) => page.evaluate(question as never, given),
  saved: (save) =>
    browserName === 'firefox' ? savedIn(firefoxDownloads, save) : downloaded(page, save),
})

for (const { name, go } of walk) {
  test(name, async ({ page, browserName, allow }) => {
    allow(failedRequest) // for the unknown address
    await go(readerOn(page, browserName))
  })
}
