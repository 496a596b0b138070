import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { en } from '../src/messages/en'
import { enStage } from '../src/messages/en-stage'
import { tracedScroll, verdictTable, type Scrolling } from './motion'
import { untilIdle, withSite } from './with-site'

/*
 * Judges the motion of the built site on a slow phone, scrolling against a plain page of the same text, in interleaved
 * rounds: npm run measure:motion [-- --rounds 5 --slowed 4]
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, slowed: { type: 'string', default: '4' } },
})
const rounds = Number(values.rounds)
const slowed = Number(values.slowed)
const scrollSeconds = 4
const phone = { viewport: { width: 412, height: 915 }, isMobile: true, hasTouch: true }

interface Interaction {
  readonly name: string
  readonly path: string
  /** What is done before, unmeasured. */
  readonly before?: (page: Page) => Promise<void>
  readonly act: (page: Page) => Promise<void>
}

const firstChip = (page: Page) =>
  page.getByRole('list', { name: en.filters.types }).getByRole('link').first()
const density = (page: Page, name: string) =>
  page.getByRole('list', { name: en.filters.density }).getByRole('link', { name })
const folded = (page: Page) => page.getByRole('article').locator('a[aria-expanded=false]').first()
const board = (page: Page) => page.getByRole('button', { name: en.board.title })
const searchBox = (page: Page) => page.getByRole('searchbox')

const interactions: readonly Interaction[] = [
  { name: 'filter a type', path: '/', act: (page) => firstChip(page).tap() },
  {
    name: 'remove the filter',
    path: '/',
    before: (page) => firstChip(page).tap(),
    act: (page) => firstChip(page).tap(),
  },
  { name: 'open a card', path: '/', act: (page) => folded(page).tap() },
  {
    name: 'open the sources of a card',
    path: '/',
    before: (page) => folded(page).tap(),
    act: (page) =>
      page
        .getByRole('article')
        .locator('summary', { hasText: /^\d+ sources? from/u })
        .first()
        .tap(),
  },
  {
    name: 'show titles only',
    path: '/',
    act: (page) => density(page, en.filters.densities.titles).tap(),
  },
  {
    name: 'show everything',
    path: '/',
    act: (page) => density(page, en.filters.densities.full).tap(),
  },
  { name: 'open a card from its title', path: '/?show=titles', act: (page) => folded(page).tap() },
  {
    name: 'search: type a letter',
    path: '/',
    before: async (page) => {
      await page.getByText(en.filters.more).tap()
      await searchBox(page).tap()
    },
    act: (page) => page.keyboard.press('e'),
  },
  {
    name: 'move along the rail',
    path: '/',
    before: (page) => page.getByRole('slider').focus(),
    act: (page) => page.keyboard.press('PageDown'),
  },
  { name: 'open the board', path: '/', act: (page) => board(page).tap() },
  {
    name: 'close the board',
    path: '/',
    before: (page) => board(page).tap(),
    act: (page) => page.getByRole('button', { name: en.common.close }).tap(),
  },
  {
    name: 'share an event',
    path: '/',
    act: (page) =>
      page.getByRole('article').first().getByRole('button', { name: en.common.share }).tap(),
  },
  {
    name: 'open the stage',
    path: '/',
    act: (page) => page.getByRole('button', { name: en.stage.open }).tap(),
  },
  {
    name: 'step on the stage',
    path: '/',
    before: (page) => page.getByRole('button', { name: en.stage.open }).tap(),
    act: (page) => page.getByRole('button', { name: enStage.stage.forward }).tap(),
  },
  {
    name: 'open a person from the cast',
    path: '/cast/',
    act: (page) => page.getByRole('article').getByRole('link').first().tap(),
  },
  {
    name: 'change the theme',
    path: '/',
    act: (page) => page.getByRole('button', { name: en.common.theme.system }).tap(),
  },
]

await withSite('dist', measureAll)

async function measureAll(browser: Browser, address: string) {
  const plainHtml = await plainPage(browser, readFileSync('dist/index.html', 'utf8'))
  const ours: (Scrolling & Record<'loading' | 'scrolling', number>)[] = []
  const plain: Scrolling[] = []
  const presses = interactions.map(({ name }) => ({ name, figures: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await opened(browser, (page) => page.goto(address), scrollOurs))
    plain.push(await opened(browser, (page) => page.setContent(plainHtml), scrollThrough))
    for (const [index, { path, before, act }] of interactions.entries())
      presses[index]?.figures.push(
        await opened(
          browser,
          (page) => page.goto(address + path),
          async (page) => {
            await before?.(page)
            return nextPaint(page, act)
          },
        ),
      )
  }
  const pairs = ours.map((one, round) => [one, plain[round] ?? one] as const)
  const time = { unit: ' ms', digits: 0 }
  const frames = { unit: ' %', digits: 1 }
  const shift = { unit: '', digits: 4 }
  console.log(
    `${rounds} interleaved rounds, processor ${slowed} times slower, ${scrollSeconds} s from top to bottom\n`,
  )
  console.log(
    verdictTable([
      { name: 'scroll: main thread busy', figures: ours.map(({ busy }) => busy), ...time },
      { name: '… of the plain page', figures: plain.map(({ busy }) => busy), ...time },
      {
        name: '… times the plain page',
        figures: pairs.map(([our, plain]) => our.busy / plain.busy),
        unit: '',
        digits: 2,
        limit: { most: 2, of: 'median' },
      },
      { name: 'scroll: frames missed', figures: ours.map(({ missed }) => missed), ...frames },
      { name: '… of the plain page', figures: plain.map(({ missed }) => missed), ...frames },
      {
        name: '… more than the plain page',
        figures: pairs.map(([our, plain]) => our.missed - plain.missed),
        ...frames,
        limit: { most: 2, of: 'median' },
      },
      {
        name: 'scroll: frames with a blank part',
        figures: ours.map(({ blank }) => blank),
        unit: '',
        digits: 0,
      },
      {
        name: 'layout shift while loading',
        figures: ours.map(({ loading }) => loading),
        ...shift,
        limit: { most: 0, of: 'worst' },
      },
      {
        name: 'layout shift while scrolling',
        figures: ours.map(({ scrolling }) => scrolling),
        ...shift,
        limit: { most: 0.02, of: 'worst' },
      },
      ...presses.map((press) => ({
        ...press,
        name: `next paint: ${press.name}`,
        ...time,
        limit: { most: 200, of: 'worst' } as const,
      })),
    ]),
  )
}

/** Returns a page with the same text, without its scripts, styles and drawings. */
async function plainPage(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage()
  const plain = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    for (const element of parsed.querySelectorAll(
      'script, style, link, noscript, svg, dialog, [data-needs-script]',
    ))
      element.remove()
    for (const element of parsed.querySelectorAll('[class]')) element.removeAttribute('class')
    const style = parsed.createElement('style')
    style.textContent =
      'body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.6 sans-serif; }'
    parsed.head.append(style)
    return parsed.documentElement.outerHTML
  }, html)
  await page.close()
  return `<!doctype html>${plain}`
}

/** Opens a page on a slow phone, waits until it is idle, and measures. */
async function opened<Result>(
  browser: Browser,
  show: (page: Page) => Promise<unknown>,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    await page.addInitScript(() => {
      const record = { shift: 0, presses: [] as number[] }
      Object.assign(window, { record })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as {
          value: number
          hadRecentInput: boolean
        }[])
          if (!entry.hadRecentInput) record.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
          if (interactionId) record.presses.push(duration)
      }).observe({
        type: 'event',
        durationThreshold: 16,
        buffered: true,
      } as PerformanceObserverInit)
    })
    await show(page)
    await untilIdle(page)
    return await measure(page, session)
  } finally {
    await context.close()
  }
}

function recorded(page: Page) {
  return page.evaluate(
    () => (window as unknown as { record: { shift: number; presses: number[] } }).record,
  )
}

async function scrollOurs(page: Page, session: CDPSession) {
  const { shift: loading } = await recorded(page)
  const scrolling = await scrollThrough(page, session)
  return { ...scrolling, loading, scrolling: (await recorded(page)).shift - loading }
}

async function scrollThrough(page: Page, session: CDPSession): Promise<Scrolling> {
  const way = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  const { width, height } = phone.viewport
  const scrolling = await tracedScroll(session, async () => {
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
  return scrolling
}

/** Measures the milliseconds from an interaction to the next paint with event timing, which reports 16 ms at least. */
async function nextPaint(page: Page, act: (page: Page) => Promise<void>): Promise<number> {
  await untilIdle(page)
  const before = (await recorded(page)).presses.length
  await act(page)
  await untilIdle(page)
  await page.waitForTimeout(300) // an entry is reported after its frame has been presented
  return Math.max(16, ...(await recorded(page)).presses.slice(before))
}
