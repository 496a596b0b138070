import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect } from '@playwright/test'
import { open, test } from './site'

/*
 * What a first visit may weigh, in bytes as brotli sends them, requests and nodes: numbers that are the same on every machine.
 * Times are measured by the benchmark, side by side.
 */
const folder = fileURLToPath(new URL('../dist/', import.meta.url))
const kB = 1000
const weightOf = (text: string | Buffer) => brotliCompressSync(text).length
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const styles = /<style>[^]*?<\/style>/gu
const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('embed/'))

test('the script that a first view fetches weighs at most 100 kB', () => {
  const html = textOf('index.html')
  const named = [
    ...html.matchAll(/<script[^>]* src="\/([^"]+)"/gu),
    ...html.matchAll(/<link rel="modulepreload"[^>]* href="\/([^"]+)"/gu),
  ].map(([, name = '']) => name)
  expect(named).toEqual([expect.stringMatching(/^assets\/index-[\w-]+\.js$/u)])
  expect(
    named.reduce((sum, name) => sum + weightOf(readFileSync(join(folder, name))), 0),
  ).toBeLessThanOrEqual(100 * kB)
})

test('the look weighs at most 15 kB, the fonts at most 80', () => {
  expect(weightOf(textOf('index.html').match(styles)?.join('') ?? '')).toBeLessThanOrEqual(15 * kB)
  const fonts = assets.filter((name) => name.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(
    fonts.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0),
  ).toBeLessThanOrEqual(80 * kB)
})

test('pages weigh at most 40 kB beside the look that all of them hold, the script that they hold included', () => {
  expect(pages.length).toBeGreaterThan(60)
  for (const name of pages) {
    const text = textOf(name).replaceAll(styles, '')
    // Brotli in a hurry weighs more: a page that keeps the bound by it need not be weighed with care.
    const atMost = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }).length
    expect(atMost <= 40 * kB ? atMost : weightOf(text), name).toBeLessThanOrEqual(40 * kB)
  }
})

test('a first visit asks for six files, and the page has at most 7500 elements', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\./u, '.')),
  )
  await open(page, '/')
  expect(asked.filter((path) => path !== '/favicon.svg').toSorted()).toEqual([
    '/',
    '/assets/index.js',
    '/assets/nunito.woff2',
    '/assets/shantell-sans.woff2',
    '/assets/timeline.json',
    '/data/edition.json',
  ])
  expect(await page.locator('*').count()).toBeLessThanOrEqual(7500)
})

test('a page of a story that is nine times as long weighs and holds about the same', () => {
  const [long, real] = ['node_modules/.cache/dist-long', 'dist'].map((built) =>
    readFileSync(join(folder, '..', built, 'index.html'), 'utf8'),
  )
  const elementsIn = (html = '') => html.match(/<[a-z]/gu)?.length ?? 0
  expect(weightOf(long ?? '')).toBeLessThanOrEqual(1.1 * weightOf(real ?? ''))
  expect(elementsIn(long)).toBeLessThanOrEqual(1.1 * elementsIn(real))
})
