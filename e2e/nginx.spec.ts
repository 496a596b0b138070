import { readdirSync, readFileSync } from 'node:fs'
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { join, relative } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { steadyPolicy } from '../scripts/headers'
import { findNginx } from './support/find-nginx'
import { isInCI } from './support/in-ci'
import { startNginx, type StartedNginx } from './support/start-nginx'
import { everyPath } from '../src/router/paths'
import { pageOf } from './support/html'
import { en } from '../src/messages/en'
import {
  cardOf,
  chipOf,
  eventCalled,
  expectShown,
  open,
  story,
  test as onPage,
  titles,
  titlesOf,
  unfoldEventFilters,
} from './support/site'

/* Tests deploy/nginx.conf in a real nginx: at the root of a host and, as its header describes, in a folder. */

interface Hosts {
  readonly root: StartedNginx
  readonly folder: StartedNginx
}

const noNginx =
  'No nginx with its module for brotli was found, and none could be fetched (that works on Debian and Ubuntu): deploy/nginx.conf stays untried. NGINX_PATH can name one.'

const test = onPage.extend<object, { readonly found: Hosts | undefined; readonly hosts: Hosts }>({
  found: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright infers from it that no other fixture is needed
    async ({}, provide) => {
      const nginx = findNginx()
      if (!nginx && isInCI) throw new Error(noNginx)
      if (!nginx) {
        console.log(noNginx)
        return provide(undefined)
      }
      const root = await startNginx(nginx, 'dist', { fast: true })
      const folder = await startNginx(nginx, 'node_modules/.cache/dist-in-folder', {
        base: '/anything/',
        fast: true,
      })
      await provide({ root, folder })
      await Promise.all([root.stop(), folder.stop()])
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  hosts: [
    async ({ found }, provide) => {
      if (!found) throw new Error(noNginx)
      await provide(found)
    },
    { scope: 'worker' },
  ],
  baseURL: ({ found }, provide) => provide(found?.root.origin),
})

test.describe.configure({ mode: 'default' }) // one worker, so that all tests share one nginx
test.skip(({ found }) => found === undefined, noNginx)

interface Sent {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Requests an address exactly as given, without normalising, redirects or decompression. */
const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Sent>((resolve, reject) => {
    const [, origin = '', path = '/'] = /^(\w+:\/\/[^/]+)(.*)$/u.exec(address) ?? []
    const { hostname, port } = new URL(origin)
    ask({ hostname, port, path, method, headers }, (response) => {
      response.toArray().then(
        (chunks: Buffer[]) =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        reject,
      )
    })
      .on('error', reject)
      .end()
  })

const built = (name: string) => readFileSync(join('dist', name))
const forHosts = new Set(['_headers', '_redirects'])
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)))
  .filter((name) => !forHosts.has(name))
const pathOf = (name: string) => `/${name.replace(/index\.html$/u, '')}`
const anyAsset = (ending: string) =>
  files.find((name) => name.startsWith('assets/') && name.endsWith(`.${ending}`)) ?? ''
const event = eventCalled('the-title')
const eventPage = `event/${event.id}/index.html`

test('every address and every file is served', async ({ hosts: { root } }) => {
  expect(files.map(pathOf)).toEqual(expect.arrayContaining([...everyPath(story)]))
  for (const name of files) {
    const { status, body } = await get(root.origin + pathOf(name))
    expect(status, name).toBe(200)
    expect(body.equals(built(name)), name).toBe(true)
  }
  for (const { id, title } of story.events) {
    const { titles } = pageOf((await get(`${root.origin}/event/${id}/`)).body.toString())
    expect(titles[0]).toContain(title)
  }
})

test('an address without its trailing slash redirects and keeps the query', async ({
  hosts: { root, folder },
}) => {
  for (const [from, to] of [
    ['/event/the-title', '/event/the-title/'],
    ['/cast?asof=2025-04', '/cast/?asof=2025-04'],
    ['//event//the-title', '/event/the-title/'],
  ]) {
    const { status, headers } = await get(root.origin + from)
    expect([status, headers.location]).toEqual([301, to])
  }
  const { status, headers } = await get(`${folder.origin}/anything/event/the-title?x=%C5%99`, {
    host: 'elsewhere.example',
  })
  expect([status, headers.location]).toEqual([301, '/anything/event/the-title/?x=%C5%99'])
})

test('missing and private paths get the helpful 404 page', async ({ hosts: { root, folder } }) => {
  const missing = [
    '/no',
    '/no/such/page/',
    '/event/nothing/',
    '/assets/index-00000000.js',
    '/data/none.json',
    '/embed/no/such/page/',
  ]
  const folders = ['/assets/', '/data/', '/event/']
  const hidden = [
    '/.git/config',
    '/event/.env',
    '/_headers',
    '/_redirects',
    '/index.html.br',
    '/data/timeline.json.gz',
  ]
  for (const path of [...missing, ...folders, ...hidden]) {
    const { status, headers, body } = await get(root.origin + path)
    expect([status, headers['content-type'], headers['cache-control']], path).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-cache',
    ])
    expect(body.equals(built('404.html')), path).toBe(true)
  }
  const inFolder = await get(`${folder.origin}/anything/no/such/page/`)
  expect(inFolder.status).toBe(404)
  expect(inFolder.body.toString()).toContain('href="/anything/"')
})

test('odd spellings lead nowhere', async ({ hosts: { root } }) => {
  for (const path of [
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2f..%2fsite.conf',
    '/..%5c..%5csite.conf',
    '/%00',
    '/%zz',
    '/%ff',
    '/event/the-title%00.html',
    `/${'x'.repeat(20_000)}`,
  ]) {
    const { status, body } = await get(root.origin + path)
    expect([400, 404, 414], path).toContain(status)
    expect(body.toString()).not.toMatch(/^root:/mu)
  }
})

test('compressed copies are sent to clients that accept them', async ({ hosts: { root } }) => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const
  for (const name of ['index.html', eventPage, 'data/timeline.json', anyAsset('js')]) {
    const address = root.origin + pathOf(name)
    for (const [accepted, encoding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
    ] as const) {
      const { headers, body } = await get(address, { 'accept-encoding': accepted })
      expect(
        [headers['content-encoding'], headers.vary, headers['content-length']],
        `${name} for ${accepted}`,
      ).toEqual([encoding, 'Accept-Encoding', String(body.length)])
      expect(unpack[encoding](body).equals(built(name)), name).toBe(true)
    }
    const plain = await get(address)
    expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([
      undefined,
      'Accept-Encoding',
    ])
    expect(plain.body.equals(built(name)), name).toBe(true)
  }
  const behindProxy = await get(root.origin, { 'accept-encoding': 'gzip', via: '1.1 a-cdn' })
  expect(behindProxy.headers['content-encoding']).toBe('gzip')
})

test('cached files are revalidated in one round trip', async ({ hosts: { root } }) => {
  for (const path of ['/', `/event/${event.id}/`, '/data/timeline.json', '/no-script.css']) {
    for (const encoding of ['br', 'identity']) {
      const first = await get(root.origin + path, { 'accept-encoding': encoding })
      const { status, headers, body } = await get(root.origin + path, {
        'accept-encoding': encoding,
        'if-none-match': first.headers.etag ?? '',
      })
      expect(
        [status, body.length, headers.etag, headers['cache-control']],
        `${path} as ${encoding}`,
      ).toEqual([304, 0, first.headers.etag, 'no-cache'])
    }
    const changed = await get(root.origin + path, { 'if-none-match': '"another"' })
    expect(changed.status).toBe(200)
  }
})

test('hashed files are cached for a year, also in a folder, but missing ones are not', async ({
  hosts: { root, folder },
}) => {
  const year = 'public, max-age=31536000, immutable'
  for (const ending of ['js', 'woff2', 'json']) {
    expect((await get(`${root.origin}/${anyAsset(ending)}`)).headers['cache-control'], ending).toBe(
      year,
    )
  }
  const [, asset = ''] =
    /src="(\/anything\/assets\/[^"]+)"/u.exec(
      (await get(`${folder.origin}/anything/`)).body.toString(),
    ) ?? []
  expect((await get(folder.origin + asset)).headers['cache-control']).toBe(year)
  expect((await get(`${folder.origin}${asset}.map`)).headers['cache-control']).toBe('no-cache')
})

/** Headers that differ between servers or requests and do not matter here. */
const ofTheServer = new Set([
  'server',
  'date',
  'connection',
  'keep-alive',
  'etag',
  'last-modified',
  'accept-ranges',
  'content-length',
  'transfer-encoding',
  'vary',
  'content-encoding',
])
const said = ({ status, headers }: Sent) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTheServer.has(name))
      .map(([name, value]) => [name, String(value).replaceAll(/;\s*/gu, '; ')]),
  ),
})

/** The part of the policy that does not change between builds: pages add the rest themselves. */
const steadyOf = (policy: string) =>
  `${steadyPolicy}; ${/frame-ancestors .*$/u.exec(policy)?.[0] ?? ''}`
const steady = ({ status, headers }: ReturnType<typeof said>) => ({
  status,
  headers: {
    ...headers,
    'content-security-policy': steadyOf(headers['content-security-policy'] ?? ''),
  },
})

test('every kind of response has the same headers as under npm start', async ({ hosts: { root } }, {
  project,
}) => {
  const own = project.use.baseURL ?? ''
  for (const path of [
    ...files.map(pathOf),
    '/no/such/page/',
    '/embed/no/such/page/',
    '/data/none.json',
    '/assets/none.js',
  ]) {
    const [theirs, ours] = await Promise.all(
      [root.origin, own].map((origin) => get(origin + path, {}, 'HEAD')),
    )
    expect(theirs && said(theirs), path).toEqual(ours && steady(said(ours)))
  }
  // These bodies are generated by each server, as are their headers.
  const policyOf = (sent?: Sent) =>
    Object.fromEntries(
      [
        'content-security-policy',
        'x-content-type-options',
        'referrer-policy',
        'permissions-policy',
        'cross-origin-opener-policy',
        'location',
        'allow',
      ].map((name) => [name, sent?.headers[name]]),
    )
  const withSteady = (headers: ReturnType<typeof policyOf>) => ({
    ...headers,
    'content-security-policy': steadyOf(String(headers['content-security-policy'])),
  })
  for (const [method, path] of [
    ['GET', '/cast'],
    ['POST', '/'],
    ['PUT', '/data/timeline.json'],
    ['DELETE', '/event/the-title/'],
  ] as const) {
    const [theirs, ours] = await Promise.all(
      [root.origin, own].map((origin) => get(origin + path, {}, method)),
    )
    expect([theirs?.status, policyOf(theirs)], `${method} ${path}`).toEqual([
      ours?.status,
      withSteady(policyOf(ours)),
    ])
  }
  const unchanged = await get(root.origin, {
    'if-none-match': (await get(root.origin)).headers.etag ?? '',
  })
  expect([unchanged.status, policyOf(unchanged)]).toEqual([
    304,
    withSteady(policyOf(await get(own))),
  ])
  expect(policyOf(await get(`${root.origin}/%zz`))['content-security-policy']).toBe(
    withSteady(policyOf(await get(own)))['content-security-policy'],
  )
})

test('the server reveals nothing but its name', async ({ hosts: { root } }) => {
  expect((await get(root.origin)).headers.server).toBe('nginx')
})

test('an address that only looks like an embed cannot be framed', async ({ hosts: { root } }) => {
  for (const path of [
    '/embed/../cast/',
    '/embed/..%2fcast/',
    '/embed/%2e%2e/',
    '/cast/?/embed/',
    '/cast/#/embed/',
    '/embed',
  ]) {
    expect((await get(root.origin + path)).headers['content-security-policy'], path).toContain(
      "frame-ancestors 'none'",
    )
  }
})

test('HEAD returns the headers of GET, and other methods are refused', async ({
  hosts: { root },
}) => {
  const encoding = { 'accept-encoding': 'br' }
  const [head, full] = [await get(root.origin, encoding, 'HEAD'), await get(root.origin, encoding)]
  const { date: _, ...headers } = head.headers
  expect(full.headers).toMatchObject(headers)
  expect([head.status, head.body.length]).toEqual([200, 0])
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    for (const path of ['/', '/cast', '/data/timeline.json', '/no/such/page/']) {
      const { status, headers } = await get(root.origin + path, {}, method)
      expect([status, headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD'])
    }
  }
})

test('a shared link opens at its event and hydrates', async ({ page }) => {
  await expectLinkToOpen(page, `/event/${event.id}/`)
})

test.describe('in a folder of the host', () => {
  test.use({
    baseURL: ({ found }, provide) => provide(found && `${found.folder.origin}/anything/`),
  })

  test('a shared link opens at its event and hydrates', async ({ page, baseURL }) => {
    await expectLinkToOpen(page, `/event/${event.id}`)
    expect(page.url()).toContain(`${baseURL}event/${event.id}/`)
  })
})

async function expectLinkToOpen(page: Page, path: string) {
  await open(page, path)
  await expect(cardOf(page, event)).toBeInViewport()
  await unfoldEventFilters(page)
  await chipOf(page, event.type).click()
  const fitting = story.events.filter(({ type }) => type === event.type)
  await expect(titles(page)).toHaveText(titlesOf([event]))
  await page.getByRole('link', { name: en.pageHeader.before(fitting.indexOf(event)) }).click()
  await expectShown(page, fitting)
}
