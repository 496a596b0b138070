import { chromium, type Browser, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/support/find-browser.mjs'
import { freePort } from '../e2e/support/free-port'
import { startServer } from './start-server'

/** Serves a built folder and starts a browser; stops both when the work is done. */
export async function withSite(
  folder: string,
  work: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const stopServer = await startServer(folder, port)
  try {
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: browserFlags,
    })
    try {
      await work(browser, `http://localhost:${port}`)
    } finally {
      await browser.close()
    }
  } finally {
    stopServer()
  }
}

/** Waits until a page has loaded, is hydrated and has nothing left to do. */
export async function untilIdle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 3000 })
      }),
  )
}

/** Waits until a page rests: board and rail follow the reader, and every animation has ended. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForTimeout(500)
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  )
}
