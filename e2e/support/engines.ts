import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { firefox, webkit, type BrowserType } from '@playwright/test'

/** A Firefox to walk in: Playwright's own, or one as it comes. */
interface Firefox {
  readonly path: string
  readonly isOwn: boolean
}

/** A WebKit to walk in: Playwright's own, or the small browser of WebKitGTK with what drives it and the screen it draws on. */
type WebKit = { readonly path: string; readonly isOwn: true } | WebKitGtk

export interface WebKitGtk {
  readonly path: string
  readonly isOwn: false
  readonly driver: string
  readonly screen: string
}

/** The engines besides Chromium that are installed. */
export interface Engines {
  readonly firefox: Firefox | undefined
  readonly webkit: WebKit | undefined
}

/** What is on this machine, Playwright's own first, which know each other; FIREFOX_PATH goes before all. Nothing is installed from here: see get-engines.ts. */
export function engines(): Engines {
  return { firefox: findFirefox(), webkit: findWebKit() }
}

function findFirefox(): Firefox | undefined {
  const { FIREFOX_PATH: named } = process.env
  if (named) return { path: named, isOwn: false }
  const own = ownPath(firefox)
  if (own) return { path: own, isOwn: true }
  const path = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ].find((path) => existsSync(path) && !isOfSnap(path))
  return path === undefined ? undefined : { path, isOwn: false }
}

/** Whether this only hands over to a snap, as Ubuntu's firefox does: that may be absent, and keeps to folders of its own. */
export function isOfSnap(path: string): boolean {
  const file = realpathSync(path)
  if (file.startsWith('/snap/') || file.endsWith('/snap')) return true
  const text = readFileSync(file, 'latin1')
  return text.startsWith('#!') && text.includes('/snap/')
}

function findWebKit(): WebKit | undefined {
  const own = ownPath(webkit)
  if (own) return { path: own, isOwn: true }
  const path = librariesOfSystem()
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

/** The folders of libraries, in which systems keep the small browser: /usr/lib/x86_64-linux-gnu and the like. */
function librariesOfSystem(): readonly string[] {
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

/** Where Playwright keeps its own build of an engine, if it was downloaded. */
function ownPath(type: BrowserType): string | undefined {
  try {
    return [type.executablePath()].find(existsSync)
  } catch {
    return undefined // not made for this system
  }
}
