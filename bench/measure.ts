import { brotliCompressSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { tracedScroll } from '../scripts/motion'
import type { Contestant } from './contestants'
import { findScroller } from './in-page'
import {
  fresh,
  load,
  mostSeconds,
  noted,
  open,
  within,
  type Opened,
  type Profile,
  type Traffic,
} from './open'
import type { Answer } from './start-server'

/** Figures of one visit, by the ids in `figures.ts`. */
export type Sample = Readonly<Record<string, number>>

export interface Visit {
  readonly contestant: Contestant
  readonly profile: Profile
  readonly address: string
  /** Responses of the server since the last call. */
  readonly answered: () => readonly Answer[]
}

const scrollSeconds = 4
/** The most a fast finger scrolls in that time, in pixels; shorter pages are scrolled to the end. */
const maxScroll = 60_000

/** Visits with empty storage and calls `proceed` once the page is idle; if it never is, only paints are counted. */
export async function visit(
  browser: Browser,
  { contestant, profile, address, answered }: Visit,
  proceed: (page: Page, session: CDPSession) => Promise<Sample>,
  onRestless: (why: unknown) => void,
): Promise<Sample> {
  const context = await fresh(browser, profile)
  try {
    answered()
    const opened = await open(context, profile, contestant)
    const { page, session, traffic } = opened
    const isAtRest = await load(opened, address).then(
      () => true,
      (error: unknown) => {
        onRestless(error)
        return false
      },
    )
    // A page that has stopped responding counts as one failure, not two.
    if (!isAtRest) return within(20, 'reading the paints', paints(page)).catch(() => ({}))
    return {
      ...(await paints(page)),
      ...(await settled(opened)),
      ...(await workerTraffic(page, traffic, answered)),
      ...(await proceed(page, session)),
    }
  } finally {
    await context.close()
  }
}

async function paints(page: Page): Promise<Sample> {
  const { readable = Number.NaN } = await noted(page)
  const times = await page.evaluate(() =>
    Object.fromEntries(
      performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime]),
    ),
  )
  return {
    firstPaint: times['first-paint'] ?? Number.NaN,
    contentful: times['first-contentful-paint'] ?? Number.NaN,
    readable,
  }
}

async function settled({ page, session, traffic: { bytes, paths } }: Opened): Promise<Sample> {
  const { largest, shift, longTasks } = await noted(page)
  const { contentful = 0 } = await paints(page)
  const { TaskDuration: busy = Number.NaN } = await metricsOf(session)
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize: heap = Number.NaN, Nodes: nodes = Number.NaN } = await metricsOf(session)
  const inlineStyle = Math.min(await styleWithin(session), bytes.document ?? 0)
  const blockingSince = (time: number) =>
    longTasks
      .filter(({ start }) => start + 50 > time)
      .reduce((sum, { duration }) => sum + duration - 50, 0)
  return {
    largest,
    blocking: blockingSince(contentful),
    blockingWhole: blockingSince(0),
    shift,
    loadBusy: busy * 1000,
    requests: paths.length,
    documentBytes: (bytes.document ?? 0) - inlineStyle,
    scriptBytes: bytes.script ?? 0,
    styleBytes: (bytes.stylesheet ?? 0) + inlineStyle,
    fontBytes: bytes.font ?? 0,
    imageBytes: bytes.image ?? 0,
    dataBytes: (bytes.fetch ?? 0) + (bytes.xhr ?? 0),
    allBytes: Object.values(bytes).reduce((sum, size) => sum + size, 0),
    heap,
    nodes,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  }
}

/** Returns the size of the page's inline styles, compressed on their own with brotli. */
async function styleWithin(session: CDPSession): Promise<number> {
  await session.send('Page.enable')
  const {
    frameTree: { frame },
  } = await session.send('Page.getFrameTree')
  const { content } = await session.send('Page.getResourceContent', {
    frameId: frame.id,
    url: frame.url,
  })
  const styles = content.match(/<style>[^]*?<\/style>/gu)
  return styles ? brotliCompressSync(styles.join('')).length : 0
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/** Measures what the service worker fetches once the page is idle, as seen by the server. */
async function workerTraffic(
  page: Page,
  { paths }: Traffic,
  answered: Visit['answered'],
): Promise<Sample> {
  if (
    !(await page.evaluate(
      () =>
        navigator.serviceWorker.controller !== null ||
        navigator.serviceWorker.getRegistration().then((found) => found !== undefined),
    ))
  )
    return {}
  const answers: Answer[] = []
  for (let quietRounds = 0; quietRounds < 4; quietRounds += 1) {
    const more = answered()
    if (more.length > 0) quietRounds = 0
    answers.push(...more)
    await page.waitForTimeout(500)
  }
  for (const path of paths)
    answers.splice(
      answers.findIndex((answer) => answer.path === path),
      1,
    )
  return {
    laterRequests: answers.length,
    laterBytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/** Measures the time from navigation start until the first filter press takes effect. */
export async function firstPress(
  browser: Browser,
  { contestant: { titles, filter }, profile, address }: Visit,
): Promise<Sample> {
  const context = await fresh(browser, profile)
  try {
    const opened = await open(context, profile, { titles, filter, presses: true })
    await load(opened, address)
    return { firstPress: (await effectOf(opened.page)).effect }
  } finally {
    await context.close()
  }
}

/** Waits until the first filter press takes effect, and returns both times. */
export async function effectOf(
  page: Page,
): Promise<{ readonly pressed: number; readonly effect: number }> {
  await within(
    mostSeconds,
    'the effect of the filter',
    page.waitForFunction(() => window.noted.effect !== undefined, undefined, { timeout: 0 }),
  )
  const { pressed = Number.NaN, effect = Number.NaN } = await noted(page)
  return { pressed, effect }
}

/** Measures what a second visit fetches; bytes exclude 304 responses. */
export async function returning(
  browser: Browser,
  { contestant, profile, address, answered }: Visit,
): Promise<Sample> {
  const context = await fresh(browser, profile)
  try {
    for (const round of ['first', 'second']) {
      answered()
      const opened = await open(context, profile, { titles: contestant.titles })
      await load(opened, address)
      await opened.page.waitForTimeout(3000) // time for the worker to fill its cache and to check for updates
      if (round === 'first') await opened.page.close()
    }
    const answers = answered()
    return {
      againRequests: answers.length,
      againConfirmed: answers.filter(({ status }) => status === 304).length,
      againBytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  } finally {
    await context.close()
  }
}

/** Measures a scroll of four seconds, from the top. */
export async function scroll(page: Page, session: CDPSession): Promise<Sample> {
  const distance = Math.min(await page.evaluate(findScroller), maxScroll)
  if (distance < 200) return {}
  const scrollStart = await page.evaluate(() => performance.now())
  const { width, height } = page.viewportSize() ?? { width: 412, height: 915 }
  const { busy, missed } = await within(
    mostSeconds,
    'scrolling',
    tracedScroll(session, async () => {
      await session.send('Input.synthesizeScrollGesture', {
        x: width / 2,
        y: height / 2,
        yDistance: -distance,
        speed: Math.round(distance / scrollSeconds),
        gestureSourceType: 'mouse',
      })
    }),
  )
  const { longFrames } = await noted(page)
  return {
    scrollBusy: busy,
    scrollMissed: missed,
    scrollLong: longFrames.filter(({ start, duration }) => start >= scrollStart && duration > 50)
      .length,
  }
}

/** Measures the time from an input to the next paint with event timing, which reports 16 ms at least. */
export async function nextPaint(page: Page, act: () => Promise<void>): Promise<number> {
  await waitForIdle(page)
  await page.evaluate(() => {
    window.noted.inputs.length = 0
  })
  await within(mostSeconds, 'an input', act())
  await waitForIdle(page)
  return Math.max(16, ...(await noted(page)).inputs.map(({ duration }) => duration))
}

/** Waits until the page is idle. */
const waitForIdle = (page: Page) =>
  within(
    mostSeconds,
    'coming to rest',
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 5000 }), 250),
            ),
          )
        }),
    ),
  )
