import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { WebKitGtk } from '../scripts/engines'
import { freePort } from '../scripts/free-port'
import { savedIn, type Reader } from './walk'

/* WebKitGTK's small browser, driven by its own WebDriver, on a screen that nobody sees. */

/** The name under which WebDriver refers to an element. */
const element = 'element-6066-11e4-a52e-4f735466cecf'

const candidates = { button: 'button, summary', link: 'a[href]' } as const

/** Makes the window as narrow as a phone, where the buttons of the browser would not let it. */
const slimWindow = '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }'

/** A browser that was started; each session in it is a reader who was never there before. */
export interface StartedWebKit {
  readonly begin: (site: string) => Promise<Reader & { readonly troubles: () => Promise<readonly string[]>; readonly end: () => Promise<void> }>
  readonly stop: () => Promise<void>
}

/** Starts the driver of the browser; what either of them writes stays in a folder of its own. */
export async function startWebKit({ path, driver, screen }: WebKitGtk): Promise<StartedWebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(home, 'downloads')
  for (const folder of [downloads, join(home, 'gtk-3.0')]) mkdirSync(folder)
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), slimWindow)
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)

  const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number: unknown = display.stdio[3] && (await once(display.stdio[3], 'data'))[0]
  const port = await freePort()
  const server = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' },
  })
  const stopAll = () => [server, display].map((process) => process.kill())
  process.once('exit', stopAll) // nobody else would, once we are gone

  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...body && { body: JSON.stringify(body) } })
    const { value } = await response.json() as { readonly value: unknown }
    if (!response.ok) throw new Error(JSON.stringify(value))
    return value
  }
  await expect.poll(() => call('GET', '/status').then(() => true, () => false), 'WebKitWebDriver answers').toBe(true)

  const begin: StartedWebKit['begin'] = async (site) => {
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } } }
    const { sessionId } = await call('POST', '/session', { capabilities }) as { readonly sessionId: string }
    const say = (path: string, body: object = {}) => call('POST', `/session/${sessionId}/${path}`, body)
    const hear = (path: string) => call('GET', `/session/${sessionId}/${path}`)
    const ask: Reader['ask'] = async (question, given) => (await say('execute/sync', { script: `return (${String(question)})(...arguments)`, args: [given ?? null] }) ?? undefined) as never
    const resize = async (width: number, height: number) => {
      // The window has a frame of the browser's own, as high as it happens to be.
      await say('window/rect', { width, height })
      const frame = height - await ask(() => innerHeight, undefined)
      await say('window/rect', { width, height: height + frame })
    }
    const labelled = async (css: string, name: string | RegExp) => {
      const { source } = typeof name === 'string' ? { source: `^${name.replaceAll(/[().]/gu, String.raw`\$&`)}$` } : name
      // The page knows at once what comes into question, the browser how it is called.
      const found = await say('execute/sync', {
        script: 'const [css, source] = arguments; return [...document.querySelectorAll(css)].filter((one) => one.checkVisibility() && new RegExp(source).test(one.ariaLabel ?? one.textContent.trim()))',
        args: [css, source.replaceAll(' ', String.raw`\W*`)],
      }) as readonly Record<string, string>[]
      for (const one of found) {
        const label = String(await hear(`element/${one[element]}/computedlabel`))
        if (new RegExp(source, 'u').test(label)) return `element/${one[element]}`
      }
      throw new Error(`Nothing that can be seen is called ${String(name)}.`)
    }
    const hit = async (keys: string) => {
      const actions = keys.split('').flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
      await say('actions', { actions: [{ type: 'key', id: 'keys', actions }] })
    }
    await resize(1280, 800)
    return {
      ask,
      resize,
      goTo: async (address) => void await say('url', { url: new URL(address.slice(1), site).href }),
      goBack: async () => void await say('back'),
      press: async (role, name) => void await say(`${await labelled(candidates[role], name)}/click`),
      type: hit,
      escape: () => hit('\uE00C'), // as WebDriver spells it
      focused: async () => String(await hear(`element/${(await hear('element/active') as Record<string, string>)[element]}/computedlabel`)),
      saved: (save) => savedIn(downloads, save),
      troubles: () => ask(() => {
        const observer = new ReportingObserver(() => {}, { types: ['csp-violation'], buffered: true })
        observer.observe()
        return observer.takeRecords().map(({ body }) => JSON.stringify(body))
      }, undefined),
      end: async () => void await call('DELETE', `/session/${sessionId}`),
    }
  }
  const stop = async () => {
    const ended = Promise.all([once(server, 'exit'), once(display, 'exit')])
    stopAll()
    await ended
    rmSync(home, { recursive: true, force: true, maxRetries: 10 }) // the last processes of the browser may still write
  }
  return { begin, stop }
}
