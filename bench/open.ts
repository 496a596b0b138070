import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { watch, type Noted, type Watched } from './in-page'

export interface Profile {
  readonly id: 'phone' | 'desk'
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly isMobile: boolean
  /** CPU slowdown factor. */
  readonly slowed: number
  /** In bytes per second and milliseconds. */
  readonly network?: { readonly throughput: number; readonly latency: number }
}

export const profiles: readonly Profile[] = [
  {
    id: 'phone',
    name: 'slow phone: processor 4 times slower, 1.6 Mbit/s, 150 ms, 412 × 915',
    viewport: { width: 412, height: 915 },
    isMobile: true,
    slowed: 4,
    network: { throughput: 1_600_000 / 8, latency: 150 },
  },
  {
    id: 'desk',
    name: 'desktop: unthrottled, 1280 × 800',
    viewport: { width: 1280, height: 800 },
    isMobile: false,
    slowed: 1,
  },
]

/** Time limit of every step, in seconds. */
export const mostSeconds = 60

/** Rejects with a message that names the step when a promise takes too long. */
export async function within<Result>(
  seconds: number,
  what: string,
  promise: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new Error(`${what}: not within ${seconds} s`))
        }, seconds * 1000)
      }),
    ])
  } finally {
    clearTimeout(timer)
  }
}

export interface Opened {
  readonly page: Page
  readonly session: CDPSession
  readonly traffic: Traffic
}

/** What a page has fetched. */
export interface Traffic {
  /** Bytes transferred, by kind. */
  readonly bytes: Record<string, number>
  readonly paths: string[]
  /** Pending requests. */
  readonly asked: Set<string>
  lastMoved: number
}

function listen(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: {}, paths: [], asked: new Set(), lastMoved: Date.now() }
  const answers = new Map<string, { readonly kind: string; readonly size: number }>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return
    traffic.paths.push(new URL(request.url).pathname)
    traffic.asked.add(requestId)
    traffic.lastMoved = Date.now()
  })
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    answers.set(requestId, {
      kind: type.toLowerCase(),
      size: Number(response.headers['content-length'] ?? response.headers['Content-Length'] ?? 0),
    })
  })
  const onEnd = (requestId: string) => {
    if (!traffic.asked.delete(requestId)) return
    const { kind, size } = answers.get(requestId) ?? { kind: 'failed', size: 0 }
    traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + size
    traffic.lastMoved = Date.now()
  }
  session.on('Network.loadingFinished', ({ requestId }) => {
    onEnd(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    onEnd(requestId)
  })
  return traffic
}

/** Opens a page under a profile and records what happens in it. */
export async function open(
  context: BrowserContext,
  profile: Profile,
  watched: Watched,
): Promise<Opened> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = listen(session)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  if (profile.network) {
    const { throughput, latency } = profile.network
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowed })
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' }) // esbuild wraps named functions in this helper
  const { titles, filter, presses } = watched // only what can be serialised
  await page.addInitScript(watch, { titles, filter, presses: presses ?? false })
  return { page, session, traffic }
}

/** Returns what a page has recorded so far. */
export const noted = (page: Page): Promise<Noted> => page.evaluate(() => window.noted)

/** Waits until an event is readable and there was no request or long task for a second. */
async function waitForQuiet({ page, traffic }: Opened): Promise<void> {
  for (;;) {
    const idle = await page.evaluate(async () => {
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      })
      const { readable, longTasks } = window.noted
      const last = longTasks.at(-1)
      const isShown =
        Number.isFinite(readable) &&
        performance.getEntriesByName('first-contentful-paint').length > 0
      return isShown && document.readyState === 'complete'
        ? performance.now() - (last ? last.start + last.duration : 0)
        : 0
    })
    if (idle > 1000 && traffic.asked.size === 0 && Date.now() - traffic.lastMoved > 1000) return
    await page.waitForTimeout(200)
  }
}

/** Loads a page and waits until it is idle. */
export async function load(opened: Opened, address: string): Promise<void> {
  await within(
    mostSeconds,
    'loading',
    (async () => {
      await opened.page.goto(address, { waitUntil: 'commit', timeout: mostSeconds * 1000 })
      await waitForQuiet(opened)
    })(),
  )
}

/** Creates a browser context with empty storage. */
export const fresh = (browser: Browser, { viewport, isMobile }: Profile) =>
  browser.newContext({ viewport, isMobile, hasTouch: isMobile })
