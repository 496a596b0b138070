import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { watch, type Noted, type Watched } from './in-page'

/* Pages as a reader on a device opens them, and the wait until they have come to rest. */

export interface Profile {
  readonly id: 'phone' | 'desk'
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly isMobile: boolean
  /** How many times slower the processor is. */
  readonly slowed: number
  /** In bytes a second and milliseconds. */
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

/** How long anything may take. */
export const mostSeconds = 60

/** The promise, or an error that says what took too long. */
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
  /** Bytes over the wire by kind. */
  readonly bytes: Record<string, number>
  readonly paths: string[]
  /** What has been asked for and not yet come. */
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
  const ended = (requestId: string) => {
    if (!traffic.asked.delete(requestId)) return
    const { kind, size } = answers.get(requestId) ?? { kind: 'failed', size: 0 }
    traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + size
    traffic.lastMoved = Date.now()
  }
  session.on('Network.loadingFinished', ({ requestId }) => {
    ended(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    ended(requestId)
  })
  return traffic
}

/** A page under a profile, that notes what is watched for. */
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
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' }) // what compiles this names its functions so
  const { titles, filter, presses } = watched // and nothing of a contestant that cannot be sent
  await page.addInitScript(watch, { titles, filter, presses: presses ?? false })
  return { page, session, traffic }
}

/** What a page has noted of itself so far. */
export const noted = (page: Page): Promise<Noted> => page.evaluate(() => window.noted)

/** Waits until something can be read, and then nothing has been fetched and nothing has blocked for a second. */
async function quiet({ page, traffic }: Opened): Promise<void> {
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

/** Fetches the page anew and waits until it has come to rest. */
export async function load(opened: Opened, address: string): Promise<void> {
  await within(
    mostSeconds,
    'loading',
    (async () => {
      await opened.page.goto(address, { waitUntil: 'commit', timeout: mostSeconds * 1000 })
      await quiet(opened)
    })(),
  )
}

/** A store that nothing is in. */
export const fresh = (browser: Browser, { viewport, isMobile }: Profile) =>
  browser.newContext({ viewport, isMobile, hasTouch: isMobile })
