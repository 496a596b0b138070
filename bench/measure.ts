import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { tracedScroll } from '../scripts/motion'
import type { Contestant } from './contestants'
import { findScroller, watch, type Noted, type Watched } from './in-page'
import type { Answer } from './start-server'

export interface Profile {
  readonly id: 'phone' | 'desk'
  readonly name: string
  readonly viewport: { readonly width: number, readonly height: number }
  readonly isMobile: boolean
  /** How many times slower the processor is. */
  readonly slowed: number
  /** In bytes a second and milliseconds. */
  readonly network?: { readonly throughput: number, readonly latency: number }
}

export const profiles: readonly Profile[] = [
  { id: 'phone', name: 'slow phone: processor 4 times slower, 1.6 Mbit/s, 150 ms, 412 × 915', viewport: { width: 412, height: 915 }, isMobile: true, slowed: 4, network: { throughput: 1_600_000 / 8, latency: 150 } },
  { id: 'desk', name: 'desktop: unthrottled, 1280 × 800', viewport: { width: 1280, height: 800 }, isMobile: false, slowed: 1 },
]

/** Figures of one visit, by the names in `figures.ts`. */
export type Sample = Readonly<Record<string, number>>

export interface Visit {
  readonly contestant: Contestant
  readonly profile: Profile
  readonly address: string
  /** What the server answered since this was last asked. */
  readonly answered: () => readonly Answer[]
}

const scrollSeconds = 4
/** What a fast finger does at most in that time; shorter pages are scrolled whole. */
const longestWay = 60_000
const mostSeconds = 60

/** The promise, or an error that says what took too long. */
export async function within<Result>(seconds: number, what: string, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([promise, new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Error(`${what}: not within ${seconds} s`)) }, seconds * 1000) })])
  } finally {
    clearTimeout(timer)
  }
}

interface Opened { readonly page: Page, readonly session: CDPSession, readonly traffic: Traffic }

interface Traffic {
  /** Bytes over the wire by kind. */
  readonly bytes: Record<string, number>
  readonly paths: string[]
  /** What has been asked for and not yet come. */
  readonly asked: Set<string>
  lastMoved: number
}

/** A page under a profile, that notes what is watched for. */
async function open(context: BrowserContext, profile: Profile, watched: Watched): Promise<Opened> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic: Traffic = { bytes: {}, paths: [], asked: new Set(), lastMoved: Date.now() }
  const { asked } = traffic
  const answers = new Map<string, { readonly kind: string, readonly size: number }>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return
    traffic.paths.push(new URL(request.url).pathname)
    asked.add(requestId)
    traffic.lastMoved = Date.now()
  })
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    answers.set(requestId, { kind: type.toLowerCase(), size: Number(response.headers['content-length'] ?? response.headers['Content-Length'] ?? 0) })
  })
  const ended = (requestId: string) => {
    if (!asked.delete(requestId)) return
    const { kind, size } = answers.get(requestId) ?? { kind: 'failed', size: 0 }
    traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + size
    traffic.lastMoved = Date.now()
  }
  session.on('Network.loadingFinished', ({ requestId }) => { ended(requestId) })
  session.on('Network.loadingFailed', ({ requestId }) => { ended(requestId) })
  await session.send('Network.enable')
  await session.send('Performance.enable')
  if (profile.network) {
    const { throughput, latency } = profile.network
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowed })
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' }) // what compiles this names its functions so
  const { titles, filter, presses } = watched // and nothing of a contestant that cannot be sent
  await page.addInitScript(watch, { titles, filter, presses: presses ?? false })
  return { page, session, traffic }
}

const noted = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted)

/** Waits until something can be read, and then nothing has been fetched and nothing has blocked for a second. */
async function quiet({ page, traffic }: Opened): Promise<void> {
  for (;;) {
    const idle = await page.evaluate(async () => {
      await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))) })
      const { readable, longTasks } = (window as unknown as { noted: Noted }).noted
      const last = longTasks.at(-1)
      const isShown = Number.isFinite(readable) && performance.getEntriesByName('first-contentful-paint').length > 0
      return isShown && document.readyState === 'complete' ? performance.now() - (last ? last.start + last.duration : 0) : 0
    })
    if (idle > 1000 && traffic.asked.size === 0 && Date.now() - traffic.lastMoved > 1000) return
    await page.waitForTimeout(200)
  }
}

/** Fetches the page anew and waits until it has come to rest. */
async function load(opened: Opened, address: string): Promise<void> {
  await within(mostSeconds, 'loading', (async () => {
    await opened.page.goto(address, { waitUntil: 'commit', timeout: mostSeconds * 1000 })
    await quiet(opened)
  })())
}

const fresh = (browser: Browser, { viewport, isMobile }: Profile) => browser.newContext({ viewport, isMobile, hasTouch: isMobile })

/** A visit with an empty store, until the page has come to rest; and what is then done with the page. What never comes to rest has its paints counted. */
export async function visit(browser: Browser, { contestant, profile, address, answered }: Visit, proceed: (page: Page, session: CDPSession) => Promise<Sample>, restless: (why: unknown) => void): Promise<Sample> {
  const context = await fresh(browser, profile)
  try {
    answered()
    const opened = await open(context, profile, contestant)
    const { page, session, traffic } = opened
    const isAtRest = await load(opened, address).then(() => true, (error: unknown) => {
      restless(error)
      return false
    })
    const painted = await within(20, 'reading the paints', paints(page))
    if (!isAtRest) return painted
    return { ...painted, ...await settled(opened), ...await later(page, traffic, answered), ...await proceed(page, session) }
  } finally {
    await context.close()
  }
}

async function paints(page: Page): Promise<Sample> {
  const { readable = Number.NaN } = await noted(page)
  const times = await page.evaluate(() => Object.fromEntries(performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime])))
  return { firstPaint: times['first-paint'] ?? Number.NaN, contentful: times['first-contentful-paint'] ?? Number.NaN, readable }
}

async function settled({ page, session, traffic: { bytes, paths } }: Opened): Promise<Sample> {
  const { largest, shift, longTasks } = await noted(page)
  const { contentful = 0 } = await paints(page)
  const { TaskDuration: busy = Number.NaN } = await metricsOf(session)
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize: heap = Number.NaN, Nodes: nodes = Number.NaN } = await metricsOf(session)
  const blockingSince = (time: number) => longTasks.filter(({ start }) => start + 50 > time).reduce((sum, { duration }) => sum + duration - 50, 0)
  return {
    largest,
    blocking: blockingSince(contentful),
    blockingWhole: blockingSince(0),
    shift,
    loadBusy: busy * 1000,
    requests: paths.length,
    documentBytes: bytes.document ?? 0,
    scriptBytes: bytes.script ?? 0,
    styleBytes: bytes.stylesheet ?? 0,
    fontBytes: bytes.font ?? 0,
    imageBytes: bytes.image ?? 0,
    dataBytes: (bytes.fetch ?? 0) + (bytes.xhr ?? 0),
    allBytes: Object.values(bytes).reduce((sum, size) => sum + size, 0),
    heap,
    nodes,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  }
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/** What a worker fetches once the page has come to rest, as the server has it. */
async function later(page: Page, { paths }: Traffic, answered: Visit['answered']): Promise<Sample> {
  if (!await page.evaluate(() => navigator.serviceWorker.controller !== null || navigator.serviceWorker.getRegistration().then((found) => found !== undefined))) return {}
  const answers: Answer[] = []
  for (let silent = 0; silent < 4; silent += 1) {
    const more = answered()
    if (more.length > 0) silent = 0
    answers.push(...more)
    await page.waitForTimeout(500)
  }
  for (const path of paths) answers.splice(answers.findIndex((answer) => answer.path === path), 1)
  return { laterRequests: answers.length, laterBytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** From the start of the navigation until the first press of the filter shows. */
export async function firstPress(browser: Browser, { contestant: { titles, filter }, profile, address }: Visit): Promise<Sample> {
  const context = await fresh(browser, profile)
  try {
    const opened = await open(context, profile, { titles, filter, presses: true })
    await load(opened, address)
    return { firstPress: (await effectOf(opened.page)).effect }
  } finally {
    await context.close()
  }
}

/** Waits until the first press of the filter has had its effect; gives back when each was. */
export async function effectOf(page: Page): Promise<{ readonly pressed: number, readonly effect: number }> {
  await within(mostSeconds, 'the effect of the filter', page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.effect !== undefined, undefined, { timeout: 0 }))
  const { pressed = Number.NaN, effect = Number.NaN } = await noted(page)
  return { pressed, effect }
}

/** What a second visit fetches, in requests and in bytes of answers that are no mere confirmation. */
export async function returning(browser: Browser, { contestant, profile, address, answered }: Visit): Promise<Sample> {
  const context = await fresh(browser, profile)
  try {
    for (const round of ['first', 'second']) {
      answered()
      const opened = await open(context, profile, { titles: contestant.titles })
      await load(opened, address)
      await opened.page.waitForTimeout(3000) // the worker keeps what it wants, and browsers look for a newer one
      if (round === 'first') await opened.page.close()
    }
    const answers = answered()
    return { againRequests: answers.length, againConfirmed: answers.filter(({ status }) => status === 304).length, againBytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) }
  } finally {
    await context.close()
  }
}

/** The costs of a scroll of four seconds, from the top as far as that goes. */
export async function scroll(page: Page, session: CDPSession): Promise<Sample> {
  const way = Math.min(await page.evaluate(findScroller), longestWay)
  if (way < 200) return {}
  const begun = await page.evaluate(() => performance.now())
  const { width, height } = page.viewportSize() ?? { width: 412, height: 915 }
  const { busy, missed } = await within(mostSeconds, 'scrolling', tracedScroll(session, async () => {
    await session.send('Input.synthesizeScrollGesture', { x: width / 2, y: height / 2, yDistance: -way, speed: Math.round(way / scrollSeconds), gestureSourceType: 'mouse' })
  }))
  const { longFrames } = await noted(page)
  return { scrollBusy: busy, scrollMissed: missed, scrollLong: longFrames.filter(({ start, duration }) => start >= begun && duration > 50).length }
}

/** From an input until the next paint, as the engine's event timing has it; the least it tells of are 16 ms. */
export async function nextPaint(page: Page, act: () => Promise<void>): Promise<number> {
  await rest(page)
  await page.evaluate(() => { (window as unknown as { noted: Noted }).noted.inputs.length = 0 })
  await within(mostSeconds, 'an input', act())
  await rest(page)
  return Math.max(16, ...(await noted(page)).inputs.map(({ duration }) => duration))
}

/** Waits until the page has nothing to do. */
const rest = (page: Page) => within(mostSeconds, 'coming to rest', page.evaluate(() => new Promise<void>((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 5000 }), 250)))
})))
