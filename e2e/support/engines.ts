import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { firefox, webkit, type BrowserType } from '@playwright/test'

/** A Firefox to test in: Playwright's own build, or a regular one. */
interface Firefox {
  readonly path: string
  readonly isOwn: boolean
}

/** A WebKit to test in: Playwright's own build, or the MiniBrowser of WebKitGTK with its driver and a virtual screen. */
type WebKit = { readonly path: string; readonly isOwn: true } | WebKitGtk

export interface WebKitGtk {
  readonly path: string
  readonly isOwn: false
  readonly driver: string
  readonly screen: string
}

/** The engines besides Chromium. */
export interface Engines {
  readonly firefox: Firefox | undefined
  readonly webkit: WebKit | undefined
}

/** Finds the engines on this machine: FIREFOX_PATH, else Playwright's own builds, else those of the system. */
export function engines(): Engines {
  return { firefox: findFirefox(), webkit: findWebKit() }
}

/** Says why an engine is missing: "not found", or which Firefox is too old. */
export function whyMissing(engine: keyof Engines): string {
  const [path] = engine === 'firefox' ? regularFirefoxes() : []
  return path === undefined
    ? 'not found'
    : `${path} is ${versionOf(path)}, and Playwright drives version ${oldestFirefox} or newer`
}

/** Playwright 1.64 begins with `network.addDataCollector`, a command of WebDriver BiDi that Firefox has since version 143. */
const oldestFirefox = 143

/** Tells whether Playwright can drive a Firefox, by what its `--version` prints; an unknown version is tried. */
export function isDrivable(version: string): boolean {
  const [, major] = /(\d+)\.\d/u.exec(version) ?? []
  return major === undefined || Number(major) >= oldestFirefox
}

const versionOf = (path: string): string =>
  (spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '').trim()

function findFirefox(): Firefox | undefined {
  const own = process.env.FIREFOX_PATH ? undefined : ownPath(firefox)
  if (own) return { path: own, isOwn: true }
  const path = regularFirefoxes().find((path) => isDrivable(versionOf(path)))
  return path === undefined ? undefined : { path, isOwn: false }
}

function regularFirefoxes(): readonly string[] {
  if (process.env.FIREFOX_PATH) return [process.env.FIREFOX_PATH]
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ].filter((path) => existsSync(path) && !isSnap(path))
}

/** Tells whether a file only starts a snap, as Ubuntu's firefox does; that may be absent, and sees only its own folders. */
export function isSnap(path: string): boolean {
  const file = realpathSync(path)
  if (file.startsWith('/snap/') || file.endsWith('/snap')) return true
  const text = readFileSync(file, 'latin1')
  return text.startsWith('#!') && text.includes('/snap/')
}

function findWebKit(): WebKit | undefined {
  const own = ownPath(webkit)
  if (own) return { path: own, isOwn: true }
  const path = libraryFolders()
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) =>
        join(folder, name, 'MiniBrowser'),
      ),
    )
    .find(existsSync)
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']
  return path !== undefined && existsSync(driver) && existsSync(screen)
    ? { path, isOwn: false, driver, screen }
    : undefined
}

/** Lists the folders in which Linux systems keep the MiniBrowser: /usr/lib/x86_64-linux-gnu and the like. */
function libraryFolders(): readonly string[] {
  if (process.platform !== 'linux') return []
  return [
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
    ...readdirSync('/usr/lib')
      .filter((name) => name.includes('-linux-'))
      .map((name) => join('/usr/lib', name)),
  ]
}

/** Finds Playwright's own build of an engine, if it was downloaded. */
function ownPath(type: BrowserType): string | undefined {
  try {
    return [type.executablePath()].find(existsSync)
  } catch {
    return undefined // Playwright does not build it for this system
  }
}
