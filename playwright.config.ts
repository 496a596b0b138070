import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './scripts/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 4310)
const basePort = port + 1

/** Where the site is served. */
export const rootSite = `http://localhost:${port}/`

/** Where the site is served a second time, in a folder of its host, by one that sends no headers of ours. */
export const baseSite = `http://localhost:${basePort}/anything/`

const serve = (folder: string, on: number, base: string, options = '') => ({
  command: `npx tsx scripts/serve.ts ${folder} --port ${on} --base ${base} ${options}`,
  url: `http://localhost:${on}${base}`,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: { baseURL: rootSite.slice(0, -1), locale: 'en-GB', viewport: { width: 1280, height: 800 }, actionTimeout: 5_000, serviceWorkers: 'block' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath: await findBrowser(), args: browserFlags } } },
  ],
  webServer: [serve('dist', port, '/'), serve('node_modules/.cache/dist-in-folder', basePort, '/anything/', '--plain')],
})
