import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
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

/** The engines beside Chromium that can be had. */
interface Engines {
  readonly firefox: Firefox | undefined
  readonly webkit: WebKit | undefined
}

const names = { firefox: 'Firefox', webkit: 'WebKit' } as const
const debian = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] } as const
const patience = 300_000 // milliseconds for one step over the network

/** What is on this machine, Playwright's own first, which know each other; FIREFOX_PATH goes before all. */
export function engines(): Engines {
  return { firefox: findFirefox(), webkit: findWebKit() }
}

/**
 * Says which engines the tests run in. What is missing is fetched in CI, where the machine is nobody's own, and is a failure
 * where that does not help; elsewhere nothing is installed, and the line says what would bring it.
 */
export function gatherEngines() {
  for (const engine of ['firefox', 'webkit'] as const) {
    const found = engines()[engine] ?? (process.env.CI && fetched(engine))
    if (found) console.log(`${names[engine]}: ${found.path}`)
    else if (process.env.CI) throw new Error(`${names[engine]} could not be had. ${remedy(engine)}`)
    else console.log(`${names[engine]}: not found, so nobody walks in it. ${remedy(engine)}`)
  }
}

const remedy = (engine: keyof Engines) => `\`npx playwright install ${engine}\` brings it; so does, on Debian, \`apt-get install ${debian[engine].join(' ')}\`.`

/** By Debian's packages, as small as they go, else as Playwright's own. */
function fetched(engine: keyof Engines) {
  console.log(`${names[engine]}: not found, installing it ...`)
  const install = () => run('apt-get', 'install', '-qq', '--yes', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-unsafe-io', ...debian[engine])
  if (process.getuid?.() === 0 && (install() || (run('apt-get', 'update', '-qq') && install()))) return engines()[engine]
  run('npx', 'playwright', 'install', '--with-deps', engine)
  return engines()[engine]
}

function findFirefox(): Firefox | undefined {
  const { FIREFOX_PATH: named } = process.env
  if (named) return { path: named, isOwn: false }
  const own = ownPath(firefox)
  if (own) return { path: own, isOwn: true }
  const path = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'].find(existsSync)
  return path === undefined ? undefined : { path, isOwn: false }
}

function findWebKit(): WebKit | undefined {
  const own = ownPath(webkit)
  if (own) return { path: own, isOwn: true }
  const path = librariesOfSystem().flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser'))).find(existsSync)
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']
  return path !== undefined && existsSync(driver) && existsSync(screen) ? { path, isOwn: false, driver, screen } : undefined
}

/** The folders of libraries, in which systems keep the small browser: /usr/lib/x86_64-linux-gnu and the like. */
function librariesOfSystem(): readonly string[] {
  if (process.platform !== 'linux') return []
  return ['/usr/libexec', '/usr/lib64', '/usr/lib', ...readdirSync('/usr/lib').filter((name) => name.includes('-linux-')).map((name) => join('/usr/lib', name))]
}

/** Where Playwright keeps its own build of an engine, if it was downloaded. */
function ownPath(type: BrowserType): string | undefined {
  try {
    return [type.executablePath()].find(existsSync)
  } catch {
    return undefined // not made for this system
  }
}

function run(command: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: patience, shell: process.platform === 'win32' }).status === 0
}
