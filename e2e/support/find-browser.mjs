// Finds a Chromium for the tests: that of BROWSER_PATH, else that of the npm package (Linux on x64), else one on the system,
// else Playwright's own, which it downloads.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url))

/** Flags that stop background requests and allow Chromium to run as root. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const onSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
]

/** Unpacks the packaged Chromium into TMPDIR, with its libraries only if VERCEL is set. */
async function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  mkdirSync(cache, { recursive: true })
  const fonts = join(cache, 'fonts.conf') // that of the package names folders of a cloud function
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  )
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

/** Tells whether a browser runs here: it may lack a library. Not tried on Windows, where it would open a window. */
function runs(path) {
  return (
    process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
  )
}

/** Returns Playwright's own Chromium, downloaded if missing. */
async function fetched() {
  const { chromium } = await import('@playwright/test')
  const path = () => chromium.executablePath()
  if (!existsSync(path())) {
    console.error('No Chromium found on this machine: downloading Playwright\u2019s own …')
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  return existsSync(path()) ? path() : undefined
}

/** Returns the path of a Chromium; throws with a remedy if there is none. */
export async function findBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH
  const found =
    [await unpack(), ...onSystem].find(
      (path) => path !== undefined && existsSync(path) && runs(path),
    ) ?? (await fetched())
  if (found) return found
  throw new Error(
    'No Chromium found. Install Chrome, run `npx playwright install chromium`, or set BROWSER_PATH to one.',
  )
}
