import { spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { WebKitGtk } from './engines'
import { freePort } from './free-port'
import type { Command } from './webdriver'

/* The MiniBrowser of WebKitGTK with its own WebDriver, on a virtual screen. */

interface StartedWebKit {
  /** The download folder. */
  readonly downloads: string
  /** Opens the browser with an empty profile. */
  readonly begin: () => Promise<{ readonly command: Command; readonly end: () => Promise<void> }>
  readonly stop: () => Promise<void>
}

/** Hides the buttons of the browser, so that the window can be as narrow as a phone. */
const slim =
  '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }'

/** Starts a process and listens for its end at once, so that it is not missed. */
function start(path: string, args: readonly string[], options: SpawnOptions) {
  const child = spawn(path, args, options)
  process.once('exit', () => void child.kill()) // nothing else would stop it
  const ended = once(child, 'exit').then(() => 'it ended', String)
  return {
    /** Returns the first output of one of its pipes. */
    tells: (pipe: 3): Promise<unknown[]> => once(child.stdio[pipe] ?? child, 'data'),
    /** Waits for a promise; rejects if the process ends first. */
    whileAlive: <Value>(awaited: Promise<Value>) =>
      Promise.race([
        awaited,
        ended.then((how) => {
          throw new Error(`${path} did not start: ${how}.`)
        }),
      ]),
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

/** Starts the driver; driver and browser write into a temporary folder only. */
export async function startWebKit({ path, driver, screen }: WebKitGtk): Promise<StartedWebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(home, 'downloads')
  mkdirSync(downloads)
  for (const gtk of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, gtk))
    writeFileSync(join(home, gtk, 'gtk.css'), slim)
  }
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)

  const port = await freePort()
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { readonly value: unknown }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }

  const display = start(
    screen,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const started = [display]
  const stop = async () => {
    await Promise.all(started.map((process) => process.stop()))
    rmSync(home, { recursive: true, force: true, maxRetries: 10 }) // browser processes may still be writing
  }
  const drive = async () => {
    const [number] = await display.whileAlive(display.tells(3))
    const server = start(driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(number).trim()}`,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        XDG_CACHE_HOME: home,
        WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1', // without a graphics card
      },
    })
    started.push(server)
    await expect
      .poll(
        () =>
          server.whileAlive(
            call('GET', '/status').then(
              () => true,
              () => false,
            ),
          ),
        'the driver answers',
      )
      .toBe(true)
  }
  await drive().catch(async (error: unknown) => {
    await stop()
    throw error
  })

  return {
    downloads,
    begin: async () => {
      const capabilities = {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
        },
      }
      const { sessionId } = (await call('POST', '/session', { capabilities })) as {
        readonly sessionId: string
      }
      return {
        command: (path, body) => call(body ? 'POST' : 'GET', `/session/${sessionId}/${path}`, body),
        end: async () => void (await call('DELETE', `/session/${sessionId}`)),
      }
    },
    stop,
  }
}
