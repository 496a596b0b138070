import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { WebKitGtk } from '../scripts/engines'
import { freePort } from '../scripts/free-port'
import type { Command } from './webdriver'

/* WebKitGTK's small browser, driven by its own WebDriver, on a screen that nobody sees. */

interface StartedWebKit {
  /** Where files go that a page saves. */
  readonly downloads: string
  /** Opens the browser for a reader who was never there before. */
  readonly begin: () => Promise<{ readonly command: Command; readonly end: () => Promise<void> }>
  readonly stop: () => Promise<void>
}

/** Lets the window be as narrow as a phone, which the buttons of the browser would not. */
const slim = '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }'

/** Starts the driver of the browser; what either of them writes stays in a folder of its own. */
export async function startWebKit({ path, driver, screen }: WebKitGtk): Promise<StartedWebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(home, 'downloads')
  for (const folder of [downloads, join(home, 'gtk-3.0')]) mkdirSync(folder)
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), slim)
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)

  const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = display.stdio[3] ? await once(display.stdio[3], 'data') : []
  const port = await freePort()
  const server = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env, DISPLAY: `:${String(number).trim()}`, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home,
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1', // there is no graphics card
    },
  })
  const stop = () => [server, display].map((process) => process.kill())
  process.once('exit', stop) // nobody else would, once we are gone

  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...body && { body: JSON.stringify(body) } })
    const { value } = await response.json() as { readonly value: unknown }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  await expect.poll(() => call('GET', '/status').then(() => true, () => false), 'the driver answers').toBe(true)

  return {
    downloads,
    begin: async () => {
      const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } } }
      const { sessionId } = await call('POST', '/session', { capabilities }) as { readonly sessionId: string }
      return {
        command: (path, body) => call(body ? 'POST' : 'GET', `/session/${sessionId}/${path}`, body),
        end: async () => void await call('DELETE', `/session/${sessionId}`),
      }
    },
    stop: async () => {
      const ended = Promise.all([once(server, 'exit'), once(display, 'exit')])
      stop()
      await ended
      rmSync(home, { recursive: true, force: true, maxRetries: 10 }) // the last processes of the browser may still write
    },
  }
}
