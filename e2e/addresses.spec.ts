import { connect } from 'node:net'
import { expect, type Page } from '@playwright/test'
import fc from 'fast-check'
import { hostilePath, hostileSearch } from '../test/hostile'
import { failedRequest, filters, open, test, unfoldFilters } from './support/site'
import { enPages } from '../src/messages/en-pages'

const script = '"><script>window.hacked=1</script><img src=x onerror=window.hacked=1>'
const written = encodeURIComponent(script)

/** Counts what runs, loads or listens in a page; an address must not add to it. */
const whatActs = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll(
      ':is(script, img, iframe, object, embed, base, math, [src]):not([data-sent])',
    ).length,
    listening: [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    hacked: 'hacked' in window,
  }))

/** Navigates to an address as a hostile script would: without the server, in the hydrated page. */
const arrive = (page: Page, address: string) =>
  page.evaluate((to) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)

const note = (page: Page) =>
  page.getByRole('paragraph').filter({ hasText: /^Part of the address was not recognised/u })
const barOf = (page: Page) =>
  page.evaluate(() => window.location.pathname + window.location.search + window.location.hash)

test('an address with hostile values injects nothing, throws nothing, and is rewritten canonically', async ({
  page,
}) => {
  await open(page, '/')
  await expect(filters(page)).toBeVisible()
  // Without its chunk, the browser would load the cast page as a new document.
  const part = page.waitForResponse(/\/CastPage-[\w-]+\.js$/u)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cast' }).focus()
  await part
  const before = await whatActs(page)
  const table: readonly (readonly [address: string, canonical: string, said: readonly string[]])[] =
    [
      [`/?${written}=${written}`, '/', ['<script>']],
      [`/?type=${written},wrap`, '/type/wrap/', ['type “']],
      [
        `/?person=${written}&publisher=__proto__&standing=constructor`,
        '/',
        ['person “', 'publisher “__proto__”', 'standing “constructor”'],
      ],
      [
        '/?__proto__=1&constructor=2&toString=3&x=4',
        '/',
        ['__proto__ “1”', 'constructor “2”', 'toString “3”', 'and more'],
      ],
      [
        '/?order=newest&asof=%E2%80%AE5202&colour=%E2%81%A7%E2%80%8Bred',
        '/?order=newest',
        ['asof “5202”', 'colour “red”'],
      ],
      ['/?type=wrap&type=wrap&type=&type=%&type=%E0%A4%A&type=\uD800', '/type/wrap/', ['type “%”']],
      [
        `/?${'type=wrap&'.repeat(10_000)}order=newest`,
        '/type/wrap/',
        ['anything after the first 4000 characters'],
      ],
      [
        `/?${'k'.repeat(100_000)}=1`,
        '/',
        ['k'.repeat(40), 'anything after the first 4000 characters'],
      ],
      [
        `/event/the-title/?asof=%00#${'%'.repeat(100_000)}`,
        `/event/the-title/#${'%'.repeat(100_000)}`,
        ['was ignored: \u2068asof\u2069.'],
      ],
      [`/cast/#${written}`, `/cast/#${written}`, []],
    ]
  for (const [address, canonical, said] of table) {
    await test.step(address.slice(0, 60), async () => {
      await arrive(page, address)
      await expect.poll(() => barOf(page).then((bar) => bar === canonical)).toBe(true)
      if (said.length === 0) await expect(note(page)).toHaveCount(0)
      for (const words of said) await expect(note(page)).toContainText(words)
      expect(await whatActs(page)).toEqual(before)
      expect(await page.title()).not.toMatch(/[<>]|hacked/u)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    })
  }
  await arrive(page, '/')
  await expect(note(page)).toHaveCount(0)
})

test('a hostile search is shown as text everywhere: in the field, chip, message, link and embed code', async ({
  page,
}) => {
  await open(page, `/?q=${written}`)
  await expect.poll(() => barOf(page)).toContain('/?q=%22%3E%3Cscript%3E')
  await unfoldFilters(page)
  await expect(page.getByRole('searchbox')).toHaveValue(script.slice(0, 100))
  await filters(page)
    .getByRole('button', { name: /^Share/u })
    .click()
  const dialog = page.getByRole('dialog', { name: /^Share/u })
  await dialog.getByText('Embed', { exact: true }).click()
  const code = dialog.getByRole('textbox', { name: 'Code for your page' })
  await expect(code).toHaveValue(/title="[^"<>]*&quot;&gt;&lt;script&gt;[^"<>]*"/u)
  await expect(code).toHaveValue(/^<iframe [^<>]*><\/iframe>/u)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  await expect(page.locator('img, iframe:not([src^="/embed/"])')).toHaveCount(0)
})

test('a hostile path leads to a helpful "not found" page', async ({ page, allow }) => {
  allow(failedRequest)
  for (const path of [
    `/event/${written}/`,
    '/cast/__proto__/',
    '/event/%E2%80%AEeltit-eht/',
    `/${'a/'.repeat(5000)}`,
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path.slice(0, 60)).toBe(404)
    await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(enPages.notFound.heading)
    await expect(page).toHaveTitle(/^Page not found/u)
    expect(await whatActs(page)).toMatchObject({ hacked: false })
  }
})

test('an embed accepts only our themes and views', async ({ page }) => {
  for (const [query, theme] of [
    [`?theme=${written}&type=${written}`, undefined],
    ['?theme=__proto__', undefined],
    ['?theme=night&theme=x&colour=red', 'night'],
  ] as const) {
    await page.goto(`/embed/${query}`)
    await expect(page).toHaveURL(`/embed/${theme ? '?theme=night' : ''}`)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme)
    expect(await whatActs(page)).toMatchObject({ hacked: false })
  }
})

test.describe('the server', () => {
  /** Sends a request exactly as given, even one no browser would send. */
  const ask = (port: number, target: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, 'localhost', () =>
        socket.write(
          Buffer.from(
            `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
            'latin1',
          ),
        ),
      )
      socket.once('data', (bytes) => {
        resolve(bytes.toString('latin1'))
        socket.destroy()
      })
      socket.once('error', reject)
    })

  const refused = [
    '/%00',
    '/\0',
    '/cast%00/',
    '/%',
    '/%ff/',
    '/%C0%AE%C0%AE/',
    '/..%2f..%2fpackage.json',
    '/../package.json',
    '/cast/..%2f..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/....//package.json',
    '/.%00./',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '//elsewhere.example/cast',
    '/\\elsewhere.example',
    '/%5c%5celsewhere.example',
    '/.//elsewhere.example',
    'http://elsewhere.example/cast',
    '*',
    'cast',
    '/cast?\x7f',
    '/cast?\t',
    '/event/__proto__',
    '/constructor',
    '/toString.js',
    `/${'a'.repeat(10_000)}`,
    `/${'a'.repeat(30_000)}`,
  ]
  const leadsElsewhere = /^location: (?!\/(?![/\\]))/imu

  test('refuses paths out of its folder or to another host, and never crashes', async ({
    baseURL,
  }) => {
    const port = Number(new URL(baseURL ?? '').port)
    for (const target of refused)
      expect((await ask(port, target)).slice(0, 12), target.slice(0, 60)).toMatch(/^HTTP\/1\.1 4/u)
    for (const target of [
      '//cast',
      '/cast/..%2fcast',
      '/cast?//elsewhere.example',
      '/cast%2f',
      '/cast?\xFF',
      ...fc
        .sample(fc.tuple(hostilePath, hostileSearch), { numRuns: 200, seed: 5 })
        .map((parts) => parts.join('').slice(0, 12_000)),
    ]) {
      const answer = await ask(port, target)
      expect(answer.slice(0, 12), target.slice(0, 200)).toMatch(/^HTTP\/1\.1 [234]/u)
      expect(answer, target.slice(0, 200)).not.toMatch(leadsElsewhere)
    }
    expect(await ask(port, '/')).toMatch(/^HTTP\/1\.1 200 /u)
  })
})
