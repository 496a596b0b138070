import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/support/find-browser.mjs'
import { findNginx } from '../e2e/support/find-nginx'
import { startNginx } from '../e2e/support/start-nginx'

/*
 * Measures what visits cost a host: requests and bytes that nginx sends to Chromium, headers included, compressed:
 * npm run build && npm run measure:weight
 */
interface Weight {
  readonly requests: number
  /** How many of them were answered with 304. */
  readonly confirmed: number
  readonly bytes: number
}

const nginx = findNginx()
if (!nginx)
  throw new Error(
    'This is measured with nginx, and none was found. Install it with its module for brotli, or name one by NGINX_PATH.',
  )
const host = await startNginx(nginx, 'dist')
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })

const pages = {
  'the story': '/',
  'an event': '/event/the-title/',
  'a person': '/cast/kit-connor/',
  'the sources': '/sources/',
} as const
const readers = 1_000_000

/** After loading a page, browsers check for a newer service worker within this time, in milliseconds. */
const untilLooked = 3000

try {
  const first: Record<string, Weight> = {}
  console.log('| visit | requests | of them 304 | kB sent |\n| --- | --- | --- | --- |')
  for (const [name, path] of Object.entries(pages)) {
    const context = await browser.newContext()
    first[name] = await weightOf(() => visit(context, path))
    print(`first visit, to ${name}`, first[name])
    print(`${name} again`, await weightOf(() => visit(context, path)))
    if (name === 'an event')
      print('from there to the story', await weightOf(() => visit(context, '/')))
    await context.close()
  }
  const context = await browser.newContext()
  const page = await visit(context, '/')
  host.answered()
  print(
    'within the story, to another page and back',
    await weightOf(async () => {
      await page.getByRole('link', { name: 'Cast', exact: true }).first().click()
      await page.goBack()
      await page.waitForLoadState('networkidle')
    }),
  )
  await context.close()

  const { requests, bytes } = first['an event'] ?? { requests: 0, bytes: 0 }
  console.log(
    `\n${readers.toLocaleString('en')} readers a day, each for the first time and to one event: ${((readers * requests) / 1e6).toFixed(1)} million requests, ${Math.round((readers * bytes) / 1e9)} GB;`,
  )
  console.log(
    `a tenth of them in one hour: ${Math.round((readers / 10 / 3600) * requests)} requests and ${(((readers / 10 / 3600) * bytes * 8) / 1e6).toFixed(0)} Mbit in a second.`,
  )

  console.log('\n| file of a first visit | kB sent |\n| --- | --- |')
  const fresh = await browser.newContext()
  host.answered()
  await visit(fresh, '/event/the-title/')
  for (const { address, bytes } of host
    .answered()
    .toSorted((one, other) => other.bytes - one.bytes))
    console.log(`| ${address} | ${kB(bytes)} |`)
} finally {
  await browser.close()
  await host.stop()
}

async function visit(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  const edition = page.waitForResponse(/\/data\/edition\.json$/u) // the last request of a page itself; the service worker follows
  await page.goto(host.origin + path, { waitUntil: 'networkidle' })
  await (await edition).finished()
  await page.evaluate(() => navigator.serviceWorker.ready) // on a first visit it caches its files
  await page.waitForTimeout(untilLooked)
  return page
}

async function weightOf(act: () => Promise<unknown>): Promise<Weight> {
  host.answered()
  await act()
  const answers = host.answered()
  return {
    requests: answers.length,
    confirmed: answers.filter(({ status }) => status === 304).length,
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

function print(name: string, { requests, confirmed, bytes }: Weight) {
  console.log(`| ${name} | ${requests} | ${confirmed} | ${kB(bytes)} |`)
}

function kB(bytes: number) {
  return (bytes / 1000).toFixed(1)
}
