import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { pagePolicy } from '../scripts/headers'
import { everyEmbed, everyPath, files as published } from '../src/router/paths'
import { pageOf } from './support/html'
import { inlineHashes, story } from './support/site'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()

/** The pages of the site, without redirects from former addresses. */
const pages = filesIn(dist)
  .filter((name) => name.endsWith('.html'))
  .flatMap((name) => {
    const html = readFileSync(join(dist, name), 'utf8')
    const page = pageOf(html)
    const leadsOn = page.tags.some(({ attributes }) => attributes.get('http-equiv') === 'refresh')
    return leadsOn ? [] : [{ name, html, ...page }]
  })

/** Returns the path that serves a file of the site. */
const pathOf = (name: string) => `/${name.replace(/index\.html$/u, '')}`

/** Returns the addresses in a page that the browser follows or loads, with their tags. */
const addressesIn = ({ tags }: Pick<(typeof pages)[number], 'tags'>) =>
  tags.flatMap(({ name, attributes }) =>
    ['href', 'src'].flatMap((key) => {
      const address = attributes.get(key)
      return address === undefined ? [] : [{ tag: name, address, rel: attributes.get('rel') ?? '' }]
    }),
  )

const isElsewhere = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address)

test('every address has a page', () => {
  const built = pages.map(({ name }) => pathOf(name))
  expect(built).toContain('/404.html')
  for (const path of [...everyPath(story), ...everyEmbed(story)]) expect(built).toContain(path)
})

test('the published content is identical to the edited file', () => {
  const [published, edited] = ['dist', 'public'].map((folder) =>
    readFileSync(join(root, folder, 'data/timeline.json')),
  )
  expect(
    edited && published?.equals(edited),
    'dist is of the present content; else run "npm run build"',
  ).toBe(true)
})

test('every page states its policy before anything the policy could block', () => {
  for (const { name, tags } of pages) {
    const [first, second] = tags.slice(tags.findIndex((tag) => tag.name === 'head') + 1)
    expect([...(first?.attributes.keys() ?? [])], name).toEqual(['charset'])
    expect(second && Object.fromEntries(second.attributes), name).toEqual({
      'http-equiv': 'Content-Security-Policy',
      content: pagePolicy(inlineHashes),
    })
  }
})

/** Names of the pages that show the story; the others have styles of their own, too. */
const ofStory = /^(?:index\.html|(?:event|full|type)\/)/u

test('every page follows its policy: no inline styles or scripts except the shared ones', () => {
  for (const { name, html, tags } of pages) {
    expect(
      tags.filter(({ attributes }) => attributes.has('style')),
      `style attributes of ${name}`,
    ).toEqual([])
    expect(
      tags.filter((tag) => tag.name === 'style'),
      `style sheets in ${name}`,
    ).toHaveLength(name.startsWith('embed/') ? 1 : ofStory.test(name) ? 2 : 3)
    const handlers = tags.flatMap(({ attributes }) =>
      [...attributes.keys()].filter((key) => key.startsWith('on')),
    )
    expect(handlers, `handlers in ${name}`).toEqual([])
    const inline = tags.filter(
      (tag) =>
        tag.name === 'script' &&
        !tag.attributes.has('src') &&
        !/^application\/(?:ld\+)?json$/u.test(tag.attributes.get('type') ?? ''),
    )
    expect(
      inline.map(({ attributes }) => [...attributes.keys()]),
      `programs in ${name}`,
    ).toEqual([['data-base']])
    expect(html, name).not.toMatch(/\shref="javascript:/iu)
    expect(
      html.replaceAll(/<style>.*?<\/style>/gsu, ''),
      `what only scripts would show in ${name}`,
    ).not.toMatch(/opacity:\s*0/u)
  }
})

test('every page has one heading, title, description and canonical address', () => {
  for (const { name, tags, titles, headings, descriptions, canonicals } of pages) {
    const once = /^(?:404|offline\/index|embed\/not-found\/index)\.html$/u.test(name)
      ? [1, 1, 1, 0]
      : [1, 1, 1, 1]
    expect([headings.length, titles.length, descriptions.length, canonicals.length], name).toEqual(
      once,
    )
    expect(
      [...headings, ...titles, ...descriptions].every((text) => text.trim() !== ''),
      name,
    ).toBe(true)
    // An embed's canonical address is that of the embedded page.
    if (canonicals.length > 0)
      expect(new URL(canonicals[0] ?? '', 'https://host.example').pathname).toBe(
        pathOf(name).replace(/^\/embed\//u, '/'),
      )
    expect(tags.find((tag) => tag.name === 'html')?.attributes.get('lang'), name).toBe('en-GB')
  }
})

test('no page repeats an id', () => {
  for (const { name, tags } of pages) {
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(ids.length, name).toBeGreaterThan(0)
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      name,
    ).toEqual([])
  }
})

test('every id referenced by an attribute exists', () => {
  for (const { name, tags } of pages) {
    const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))
    const named = tags.flatMap(({ attributes }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
        (key) => attributes.get(key)?.split(' ') ?? [],
      ),
    )
    expect(
      named.filter((id) => !ids.has(id)),
      name,
    ).toEqual([])
  }
})

test('every internal link leads to an existing file and element', () => {
  const idsAt = new Map(
    pages.map(({ name, tags }) => [
      pathOf(name),
      new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  )
  const lost = pages.flatMap((page) =>
    addressesIn(page)
      .filter(({ address }) => !isElsewhere(address))
      .flatMap(({ address }) => {
        const { pathname, hash } = new URL(address, `https://host.example${pathOf(page.name)}`)
        const file = join(
          dist,
          decodeURIComponent(pathname),
          pathname.endsWith('/') ? 'index.html' : '',
        )
        const isThere =
          existsSync(file) &&
          (hash === '' || idsAt.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
        return isThere ? [] : [`${page.name}: ${address}`]
      }),
  )
  expect(lost).toEqual([])
})

test('nothing loads from another host', () => {
  for (const page of pages) {
    const loaded = addressesIn(page).filter(({ tag, rel }) => tag !== 'a' && rel !== 'canonical')
    expect(loaded.length, page.name).toBeGreaterThan(0)
    expect(
      loaded.filter(({ address }) => isElsewhere(address)),
      page.name,
    ).toEqual([])
  }
  for (const name of filesIn(dist).filter((file) => file.endsWith('.css'))) {
    expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(
      /url\(["']?(?:https?:|\/\/|data:)|@import/u,
    )
  }
  for (const name of filesIn(dist).filter((file) => /\.(?:svg|webmanifest)$/u.test(file))) {
    expect(
      readFileSync(join(dist, name), 'utf8').replaceAll(/ xmlns(?::\w+)?="[^"]*"/gu, ''),
      name,
    ).not.toMatch(/\w+:\/\//u)
  }
})

/** The only absolute addresses in the scripts; none of them is ever requested. */
const named = [
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/u, // XML namespaces
  /^https:\/\/react\.dev\/errors\/$/u, // links in React's messages
  /^https:\/\/(?:\.|www\.example\.org\/news\/827768\/|example\.org\/issues\/new)$/u, // examples in messages for editors
]

test('scripts contain no absolute addresses except in messages', () => {
  const found = filesIn(dist)
    .filter((file) => file.endsWith('.js'))
    .flatMap(
      (name) =>
        readFileSync(join(dist, name), 'utf8').match(/\b(?:https?|wss?):\/\/[\w./-]+/gu) ?? [],
    )
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((address) => !named.some((one) => one.test(address)))).toEqual([])
})

interface Locked {
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

test('the licences of all bundled dependencies are published', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const askedBy = (path: string): readonly string[] =>
    Object.keys(packages[path]?.dependencies ?? {}).flatMap((name) => [
      name,
      ...askedBy(`node_modules/${name}`),
    ])
  const tslib = 'tslib' // required by framer-motion, but tree-shaken out
  const notices = readFileSync(join(dist, published.licences), 'utf8').split('\n## ')
  for (const name of new Set(askedBy('').filter((name) => name !== tslib))) {
    const { version, license } = packages[`node_modules/${name}`] ?? {}
    const notice = notices.find((notice) =>
      notice.startsWith(`${name} - ${version} (${license})\n`),
    )
    expect(notice?.length, `${name} with its text`).toBeGreaterThan(500)
  }
  const fonts = filesIn(join(root, 'src/design/fonts')).filter((name) => name.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) {
    const licence = readFileSync(
      join(root, 'src/design/fonts', font.replace('.woff2', '-licence.txt')),
      'utf8',
    ).trim()
    expect(
      notices.some((notice) => notice.includes('(OFL-1.1)') && notice.includes(licence)),
      font,
    ).toBe(true)
  }
})

test('external links say so and leak nothing', () => {
  for (const { name, tags } of pages) {
    const away = tags.filter(
      (tag) => tag.name === 'a' && isElsewhere(tag.attributes.get('href') ?? ''),
    )
    const careless = away.filter(
      ({ attributes }) =>
        !attributes.get('href')?.startsWith('https://') ||
        attributes.get('target') !== '_blank' ||
        !attributes.get('rel')?.split(' ').includes('noopener'),
    )
    expect(careless, name).toEqual([])
  }
})

test('styles are compiled for the oldest supported browsers', () => {
  for (const name of filesIn(dist).filter((name) => name.endsWith('.css'))) {
    expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(/light-dark\(|[{};]&/u)
  }
})

test('two builds of the same content are identical', () => {
  test.slow()
  // In another folder, time zone and language, and as another user.
  const elsewhere = mkdtempSync(join(tmpdir(), 'built again '))
  for (const name of [
    'index.html',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.base.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(join(root, name), join(elsewhere, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction')
  const { NODE_ENV: _, ...env } = process.env // Playwright sets "test", which would change the build
  execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--logLevel', 'error'],
    {
      cwd: elsewhere,
      env: { ...env, TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', USER: 'somebody', HOME: elsewhere },
    },
  )
  const again = join(elsewhere, 'dist')
  expect(filesIn(again)).toEqual(filesIn(dist))
  const different = filesIn(dist).filter(
    (name) => !readFileSync(join(dist, name)).equals(readFileSync(join(again, name))),
  )
  expect(different).toEqual([])
  rmSync(elsewhere, { recursive: true })
})

test('no picture has inline styles, which the policy would block', () => {
  const pictures = filesIn(dist).filter((name) => name.endsWith('.svg'))
  expect(pictures).toContain('favicon.svg')
  for (const name of pictures)
    expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(/<style|\sstyle=/u)
})
