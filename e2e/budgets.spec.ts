import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect } from '@playwright/test'
import { open, test } from './support/site'

/* Budgets of a first visit, in brotli bytes, requests and elements, which are the same on every machine. */
const folder = fileURLToPath(new URL('../dist/', import.meta.url))
const kB = 1000
const weightOf = (text: string | Buffer) => brotliCompressSync(text).length
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const styles = /<style>[^]*?<\/style>/gu
const assets = readdirSync(join(folder, 'assets'), { recursive: true, encoding: 'utf8' }).map(
  (name) => `assets/${name.replaceAll('\\', '/')}`,
)
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('embed/'))

/** The scripts that a page names: its entry, and the chunks that it preloads. */
const scriptsIn = (html: string) =>
  [
    ...html.matchAll(
      /<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="\/([^"]+)"/gu,
    ),
  ].map(([, name = '']) => name)
const weightOfAll = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + weightOf(readFileSync(join(folder, name))), 0)

/** The code of the slider, which a page of the story loads after it is hydrated. */
const slider = assets.filter((name) => /^assets\/Rail-[\w-]+\.js$/u.test(name))
/** The code of notices, which every page of the app loads after it is hydrated. */
const notices = assets.filter((name) => /^assets\/EditionNotices-[\w-]+\.js$/u.test(name))

test('the scripts of the first view weigh at most 115 kB, and that of its slider 4 kB', () => {
  const scripts = scriptsIn(textOf('index.html'))
  expect(scripts[0]).toMatch(/^assets\/index-[\w-]+\.js$/u)
  expect(weightOfAll(scripts)).toBeLessThanOrEqual(115 * kB)
  expect(slider).toHaveLength(1)
  expect(weightOfAll(slider)).toBeLessThanOrEqual(4 * kB)
})

test('the scripts of an embed weigh at most 85 kB', () => {
  for (const name of ['embed/index.html', 'embed/event/the-title/index.html']) {
    const scripts = scriptsIn(textOf(name))
    expect(scripts[0]).toMatch(/^assets\/embed\/embed-[\w-]+\.js$/u)
    expect(weightOfAll(scripts)).toBeLessThanOrEqual(85 * kB)
  }
})

for (const path of [
  '/',
  '/cast/',
  '/cast/kit-connor/',
  '/sources/',
  '/disagreements/',
  '/about/',
  '/embed/',
]) {
  const later = [...(path === '/' ? slider : []), ...(path === '/embed/' ? [] : notices)]
  test(`${path} names every script that it loads before it is hydrated, and no other`, async ({
    page,
  }) => {
    const loaded = new Set<string>()
    page.on('request', (request) => {
      if (request.resourceType() === 'script') loaded.add(new URL(request.url()).pathname.slice(1))
    })
    await page.goto(path)
    await expect(page.locator('html[data-hydrated]')).toBeAttached()
    if (path === '/') await expect(page.getByRole('slider')).toBeVisible()
    await expect.poll(() => later.filter((name) => !loaded.has(name))).toEqual([])
    expect([...loaded].toSorted()).toEqual(
      [...new Set([...scriptsIn(textOf(`${path.slice(1)}index.html`)), ...later])].toSorted(),
    )
  })
}

test('no script and no page names a style sheet that is not built', () => {
  const texts = [...assets.filter((name) => name.endsWith('.js')), ...pages].map(textOf)
  for (const text of texts)
    for (const [, name = ''] of text.matchAll(/["'/]([\w/-]+\.css)["']/gu))
      expect(existsSync(join(folder, name)), name).toBe(true)
})

test('styles weigh at most 15 kB, fonts at most 80 kB', () => {
  expect(weightOf(textOf('index.html').match(styles)?.join('') ?? '')).toBeLessThanOrEqual(15 * kB)
  const fonts = assets.filter((name) => name.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(
    fonts.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0),
  ).toBeLessThanOrEqual(80 * kB)
})

test('the drawings weigh at most 12 kB, uncompressed', () => {
  const drawings = assets.filter((name) => name.endsWith('.svg'))
  expect(drawings).toHaveLength(1)
  expect(textOf(drawings.join()).length).toBeLessThanOrEqual(12 * kB)
})

test('the short story, the full one, and the page of an event have their budgets as whole files', () => {
  const elementsIn = (html: string) => html.match(/<[a-z]/gu)?.length ?? 0
  expect(weightOf(textOf('index.html'))).toBeLessThanOrEqual(32 * kB)
  expect(weightOf(textOf('full/index.html'))).toBeLessThanOrEqual(55 * kB)
  const ofEvents = pages.filter((name) => /^event\/[^/]+\/index\.html$/u.test(name))
  expect(ofEvents.length).toBeGreaterThan(20)
  for (const html of ofEvents.map(textOf)) {
    expect(weightOf(html)).toBeLessThanOrEqual(28 * kB)
    expect(elementsIn(html)).toBeLessThanOrEqual(1500)
  }
})

test('pages weigh at most 40 kB without their shared styles, including inline scripts', () => {
  expect(pages.length).toBeGreaterThan(60)
  for (const name of pages) {
    const text = textOf(name).replaceAll(styles, '')
    // A fast compression is larger: pages within the budget need no slower one.
    const atMost = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }).length
    expect(atMost <= 40 * kB ? atMost : weightOf(text), name).toBeLessThanOrEqual(40 * kB)
  }
})

test('a first visit makes eight requests and renders at most 2500 elements', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\./u, '.')),
  )
  await open(page, '/')
  await expect.poll(() => asked).toContain('/data/edition.json')
  expect(asked.filter((path) => path !== '/favicon.svg').toSorted()).toEqual([
    '/',
    '/assets/EditionNotices.js',
    '/assets/Rail.js',
    '/assets/index.js',
    '/assets/nunito.woff2',
    '/assets/shantell-sans.woff2',
    '/assets/timeline.json',
    '/data/edition.json',
  ])
  expect(await page.locator('*').count()).toBeLessThanOrEqual(2500)
})

test('a page of a story nine times as long has about the same weight and size', () => {
  const [long, real] = ['node_modules/.cache/dist-long', 'dist'].map((built) =>
    readFileSync(join(folder, '..', built, 'index.html'), 'utf8'),
  )
  const elementsIn = (html = '') => html.match(/<[a-z]/gu)?.length ?? 0
  expect(weightOf(long ?? '')).toBeLessThanOrEqual(1.1 * weightOf(real ?? ''))
  expect(elementsIn(long)).toBeLessThanOrEqual(1.1 * elementsIn(real))
})
