// Finds a Chromium for the tests, without root and without a download of its own. In this order: the one that
// BROWSER_PATH names; the one in the npm package (Linux on x64); one on the system; the one Playwright downloaded.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url))

/** Flags that keep Chromium quiet where there is no network, and let it run as root. */
export const browserFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

const onSystem = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The packaged Chromium: it unpacks into TMPDIR, with its libraries only when it believes it is in a cloud function. */
async function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  mkdirSync(cache, { recursive: true })
  const fonts = join(cache, 'fonts.conf') // the package's own file names folders that an ordinary machine has not
  writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`)
  const before = { TMPDIR: process.env.TMPDIR, VERCEL: process.env.VERCEL }
  Object.assign(process.env, { TMPDIR: cache, VERCEL: '1' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    return undefined
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    process.env.FONTCONFIG_FILE ??= fonts
  }
}

/** The path of a Chromium to test with; throws, with what to do, when there is none. */
export async function findBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH
  const packaged = await unpack()
  if (packaged) return packaged
  const installed = onSystem.find((path) => existsSync(path))
  if (installed) return installed
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error('No Chromium found. Run `npx playwright install chromium`, or set BROWSER_PATH to one.')
}
