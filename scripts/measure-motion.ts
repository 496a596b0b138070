import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type CDPSession, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/support/find-browser.mjs'
import { median, tracedScroll, type Scrolling } from './motion'
import { startServer } from './start-server'

/*
 * Measures the motion of the built site against a plain page of the same text, in interleaved rounds on a throttled
 * processor: npm run build && npm run measure:motion [-- --rounds 5 --slowed 4]
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, slowed: { type: 'string', default: '4' } },
})
const rounds = Number(values.rounds)
const slowed = Number(values.slowed)
const port = 4317
const phone = { width: 412, height: 915 }
const desk = { width: 1280, height: 800 }
const scrollSeconds = 4

interface Scrolled extends Scrolling {
  readonly shift: number
}

const interactions = {
  'a type is filtered': {
    path: '/',
    run: (page: Page) =>
      page.getByRole('list', { name: 'Types of event' }).getByRole('link').first().click(),
  },
  'the filter is taken away': {
    path: '/?type=interview',
    run: (page: Page) =>
      page.getByRole('list', { name: 'Types of event' }).getByRole('link').first().click(),
  },
  'the sources of an event are opened': {
    path: '/',
    run: (page: Page) =>
      page
        .getByRole('article')
        .first()
        .getByText(/^\d+ sources? /u)
        .click(),
  },
  'an event is opened by its link': {
    path: '/',
    run: (page: Page) =>
      page
        .getByRole('article')
        .nth(1)
        .getByRole('link', { name: /^Link to this event/u })
        .click(),
  },
  'a person is opened from the cast': {
    path: '/cast/',
    run: (page: Page) => page.getByRole('main').getByRole('link').first().click(),
  },
  'a step through time': {
    path: '/?asof=2025-04-22',
    run: (page: Page) => page.getByRole('button', { name: 'Step forward' }).click(),
  },
} as const

const folder = mkdtempSync(join(tmpdir(), 'motion-'))
cpSync('dist', folder, { recursive: true })
writeFileSync(
  join(folder, 'plain.css'),
  'body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.6 sans-serif; }',
)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
writeFileSync(join(folder, 'plain.html'), await plainPage(readFileSync('dist/index.html', 'utf8')))
const stopServer = await startServer(folder, port)

try {
  const scrolls: Record<string, Scrolled[]> = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const [size, viewport] of Object.entries({ phone, desk })) {
      for (const [page, path] of Object.entries({ ours: '/', plain: '/plain.html' })) {
        ;(scrolls[`${size} ${page}`] ??= []).push(await opened(path, viewport, scrollThrough))
      }
    }
  }
  console.log(
    `Motion, medians of ${rounds} interleaved rounds, processor ${slowed} times slower, ${scrollSeconds} s from top to bottom\n`,
  )
  console.log(
    '| window | page | main thread busy | frames missed | frames with a blank part | layout shift while scrolling |',
  )
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const size of ['phone', 'desk']) {
    for (const page of ['ours', 'plain']) {
      const all = scrolls[`${size} ${page}`] ?? []
      console.log(
        `| ${size} | ${page} | ${figure(
          all.map(({ busy }) => busy),
          ' ms',
        )} | ${figure(
          all.map(({ missed }) => missed),
          ' %',
          1,
        )} | ${figure(
          all.map(({ blank }) => blank),
          '',
        )} | ${figure(
          all.map(({ shift }) => shift),
          '',
          4,
        )} |`,
      )
    }
    const ratio =
      median((scrolls[`${size} ours`] ?? []).map(({ busy }) => busy)) /
      median((scrolls[`${size} plain`] ?? []).map(({ busy }) => busy))
    console.log(`| ${size} | **ratio** | **${ratio.toFixed(2)}** | | | |`)
  }

  console.log('\n| interaction | time to next paint | worst |\n| --- | --- | --- |')
  for (const [name, act] of Object.entries(interactions)) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1)
      times.push(await opened(act.path, phone, async (page) => nextPaint(page, act.run)))
    console.log(`| ${name} | ${median(times)} ms | ${Math.max(...times)} ms |`)
  }

  const shifts: number[] = []
  for (let round = 0; round < rounds; round += 1) shifts.push(await opened('/', phone, layoutShift))
  console.log(`\nLayout shift while loading: ${figure(shifts, '', 4)}`)
} finally {
  await browser.close()
  stopServer()
  rmSync(folder, { recursive: true })
}

/** Writes a page with the same text, without scripts and without our styles. */
async function plainPage(html: string): Promise<string> {
  const page = await browser.newPage()
  const plain = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    for (const element of parsed.querySelectorAll(
      'script, link, noscript, svg, dialog, [data-needs-script]',
    ))
      element.remove()
    for (const element of parsed.querySelectorAll('[class]')) element.removeAttribute('class')
    const style = parsed.createElement('link')
    style.rel = 'stylesheet'
    style.href = '/plain.css'
    parsed.head.append(style)
    return parsed.documentElement.outerHTML
  }, html)
  await page.close()
  return `<!doctype html>${plain}`
}

/** Opens a page on a throttled processor, waits until it is idle, and measures. */
async function opened<Result>(
  path: string,
  viewport: typeof phone,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await page.addInitScript(() => {
    const record = { shift: 0, events: [] as { duration: number; name: string }[] }
    Object.assign(window, { record })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number
        hadRecentInput: boolean
      }[])
        if (!entry.hadRecentInput) record.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) record.events.push({ duration: entry.duration, name: entry.name })
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' })
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 3000 })
      }),
  )
  try {
    return await measure(page, session)
  } finally {
    await context.close()
  }
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { record: { shift: number } }).record.shift)
}

async function scrollThrough(page: Page, session: CDPSession): Promise<Scrolled> {
  const before = await layoutShift(page)
  const way = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  const scrolling = await tracedScroll(session, async () => {
    const { width, height } = page.viewportSize() ?? phone
    await session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
      yDistance: -way,
      speed: Math.round(way / scrollSeconds),
      gestureSourceType: 'mouse',
    })
  })
  const left = way - (await page.evaluate(() => window.scrollY))
  if (left > 2) throw new Error(`The scroll ended ${left} pixels before the end.`)
  return { ...scrolling, shift: (await layoutShift(page)) - before }
}

/** Measures the time from an interaction to the next paint in milliseconds, by event timing. */
async function nextPaint(page: Page, run: (page: Page) => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    ;(window as unknown as { record: { events: unknown[] } }).record.events.length = 0
  })
  await run(page)
  await page
    .waitForFunction(
      () => (window as unknown as { record: { events: unknown[] } }).record.events.length > 0,
      undefined,
      { timeout: 5000 },
    )
    .catch(() => {})
  return page.evaluate(() =>
    Math.max(
      16,
      ...(window as unknown as { record: { events: { duration: number }[] } }).record.events.map(
        ({ duration }) => duration,
      ),
    ),
  )
}

/** Writes the median and range of the rounds. */
function figure(numbers: readonly number[], unit: string, digits = 0): string {
  return `${median(numbers).toFixed(digits)}${unit} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`
}
