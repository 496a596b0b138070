import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { engines } from './e2e/support/engines'
import { browserFlags, findBrowser } from './e2e/support/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 4310)
const basePort = port + 1

/** Where the site is served. */
export const rootSite = `http://localhost:${port}/`

/** Where the site is served a second time, in a folder of its host, by one that sends no headers of ours. */
export const baseSite = `http://localhost:${basePort}/anything/`

/** Where a long story is served, of which few pages are there. */
export const longSite = `http://localhost:${port + 2}/`

const serve = (folder: string, on: number, base: string, options = '') => ({
  command: `npx tsx scripts/serve.ts ${folder} --port ${on} --base ${base} ${options}`,
  url: `http://localhost:${on}${base}`,
  reuseExistingServer: false,
})

const { firefox, webkit } = engines()
for (const [name, found] of Object.entries({ firefox, webkit })) {
  // Each worker reads this file anew.
  if (!found && process.env.TEST_WORKER_INDEX === undefined)
    console.log(
      `No ${name} is here, so nobody walks in it: \`npx tsx e2e/support/get-engines.ts\` says what brings it.`,
    )
}

/** Where Firefox saves files: as it comes, it tells Playwright nothing of those that a page makes itself. */
export const firefoxDownloads = resolve('test-results/firefox-downloads')

/** The walk through the site by a driver of its own: Playwright drives only a WebKit that it built itself. */
const inWebKitGtk = '**/walk-webkitgtk.spec.ts'

/** Others are slower than Chromium where two cores do everything; WebKit draws without a graphics card, and opens anew for each reader. */
const patience = { timeout: 120_000, expect: { timeout: 30_000 } }

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: rootSite.slice(0, -1),
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 5_000,
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: inWebKitGtk,
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: await findBrowser(), args: browserFlags },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: '**/walk.spec.ts',
            ...patience,
            // The channel is that of a Firefox as it comes, which Playwright drives by WebDriver BiDi.
            use: {
              browserName: 'firefox' as const,
              ...(!firefox.isOwn && { channel: 'moz-firefox' }),
              launchOptions: {
                downloadsPath: firefoxDownloads,
                ...(!firefox.isOwn && { executablePath: firefox.path }),
              },
            },
          },
        ]
      : []),
    ...(webkit
      ? [
          {
            name: 'webkit',
            testMatch: webkit.isOwn ? '**/walk.spec.ts' : inWebKitGtk,
            workers: 1,
            ...patience,
            use: { browserName: 'webkit' as const },
          },
        ]
      : []),
  ],
  webServer: [
    serve('dist', port, '/'),
    serve('node_modules/.cache/dist-in-folder', basePort, '/anything/', '--plain'),
    serve('node_modules/.cache/dist-long', port + 2, '/'),
  ],
})
