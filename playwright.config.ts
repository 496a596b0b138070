import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { engines, whyMissing } from './e2e/support/engines'
import { browserFlags, findBrowser } from './e2e/support/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 4310)
const basePort = port + 1

/** The site at the root of a host. */
export const rootSite = `http://localhost:${port}/`

/** The site in a folder of a host that sends none of our headers. */
export const baseSite = `http://localhost:${basePort}/anything/`

/** A long story, with a few of its pages. */
export const longSite = `http://localhost:${port + 2}/`

/** A site with another story. */
export const anotherSite = `http://localhost:${port + 3}/`

const serve = (folder: string, on: number, base: string, options = '') => ({
  command: `npx tsx scripts/serve.ts ${folder} --port ${on} --base ${base} ${options}`,
  url: `http://localhost:${on}${base}`,
  reuseExistingServer: false,
})

const { firefox, webkit } = engines()
const isWorker = process.env.TEST_WORKER_INDEX !== undefined // each worker reads this file again
for (const engine of ['firefox', 'webkit'] as const) {
  if (!isWorker && !{ firefox, webkit }[engine])
    console.log(
      `No test runs in ${engine}: ${whyMissing(engine)}. \`npx tsx e2e/support/get-engines.ts\` says what installs it.`,
    )
}

/** Where a regular Firefox saves files; Playwright does not learn of those that a page makes itself. */
export const firefoxDownloads = resolve('test-results/firefox-downloads')

/** WebKitGTK needs its own driver: Playwright drives only its own build of WebKit. */
const inWebKitGtk = '**/walk-webkitgtk.spec.ts'

/** The other engines are slower on two cores: WebKit renders in software and restarts for each test. */
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
            // This channel is a regular Firefox, which Playwright drives by WebDriver BiDi.
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
    serve('node_modules/.cache/dist-another', port + 3, '/'),
  ],
})
