import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aSource, aStory, aTimeline } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { render } from '../../src/server'
import { oEmbedPathOf } from '../../src/formats/oembed'
import { everyEmbed, everyPath, feedsOf, routeOf } from '../../src/router/paths'
import { pagePolicy } from '../headers'
import { inlineHashesOf } from './inline-assets'
import { siteFiles } from './site-files'

const html =
  '<html><head><meta charset="utf-8" /><!--inline-assets--><!--page-head--></head><body><div id="root"><!--page-body--></div></body></html>'
const inline = {
  script: 'watch()',
  style: 'body{margin:0}',
  lazyStyle: 'dialog{color:red}',
  pageStyle: 'td{color:red}',
  embedStyle: 'li{margin:0}',
}
const site = {
  html,
  inline,
  siteUrl: '',
  base: '/',
  fonts: ['assets/nunito.woff2'],
  scriptsOf: () => ['assets/index.js', 'assets/cast.js'],
  render,
}

describe('the files of the site', () => {
  let files: ReadonlyMap<string, string>
  const file = (name: string) => files.get(name) ?? ''
  beforeAll(async () => {
    files = await siteFiles(aStory(exampleFile), site)
  })

  it('are a page for each path, exports, sitemap, robots.txt, web app manifest, and files for hosts', () => {
    const pages = everyPath(aStory(exampleFile)).map((path) => `${path.slice(1)}index.html`)
    const calendars = aStory(exampleFile).events.map(({ id }) => `event/${id}/${id}.ics`)
    const embeds = everyEmbed(aStory(exampleFile)).map((path) => `${path.slice(1)}index.html`)
    const oEmbeds = everyPath(aStory(exampleFile)).flatMap(
      (path) => oEmbedPathOf(routeOf(path, aStory(exampleFile)))?.slice(1) ?? [],
    )
    const topics = everyPath(aStory(exampleFile))
      .filter((path) => /^\/(?:cast|type)\/./u.test(path))
      .flatMap((path) => Object.values(feedsOf(path.slice(1))))
    const exports = [
      'feed.xml',
      'feed.json',
      'calendar.ics',
      ...calendars,
      ...topics,
      'data/edition.json',
      'data/timelinejs.json',
    ]
    expect([...files.keys()].filter((name) => !name.startsWith('assets/')).toSorted()).toEqual(
      [
        ...pages,
        ...embeds,
        'embed/not-found/index.html',
        ...exports,
        ...oEmbeds,
        '404.html',
        'offline/index.html',
        'manifest.webmanifest',
        'sitemap.xml',
        'robots.txt',
        '_headers',
        '_redirects',
        'event/film-announced/index.html',
        'embed/event/film-announced/index.html',
        'cast/kit/index.html',
      ].toSorted(),
    )
  })

  it('have the policy directly after the charset, before anything that it could refuse', () => {
    const pages = [...files].filter(([name]) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(0)
    for (const [, html] of pages) {
      expect(
        /^<html><head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/u.exec(
          html,
        )?.[1],
      ).toBe(pagePolicy(inlineHashesOf(inline)))
    }
  })

  it.each([
    ['event/film-announced', 'event/netflix-announces-film'],
    ['cast/kit', 'cast/kit-connor'],
  ])(
    'have at the former address %s the page of %s, with a redirect for readers without scripts',
    (former, present) => {
      const refresh = `<noscript><meta http-equiv="refresh" content="0; url=/${present}/" /></noscript>`
      expect(file(`${present}/index.html`)).not.toContain('refresh')
      expect(file(`${former}/index.html`)).toContain(refresh)
      expect(file(`${former}/index.html`).replace(refresh, '').replaceAll(/\s/gu, '')).toBe(
        file(`${present}/index.html`).replaceAll(/\s/gu, ''),
      )
      expect(file(`${former}/index.html`)).toContain(`rel="canonical" href="/${present}/"`)
      expect(file(`${former}/index.html`)).toContain(`property="og:url" content="/${present}/"`)
      expect(file('sitemap.xml')).not.toContain(`/${former}/`)
    },
  )

  it('have on the page of a person or type its own feeds and calendar, before those of the story', () => {
    const links = (name: string) =>
      [...file(name).matchAll(/rel="alternate" href="([^"]*)"/gu)].map(([, href]) => href)
    const whole = ['/feed.xml', '/feed.json']
    expect(links('index.html').slice(0, 2)).toEqual(whole)
    expect(links('cast/kit-connor/index.html').slice(0, 5)).toEqual([
      '/cast/kit-connor/feed.xml',
      '/cast/kit-connor/feed.json',
      '/cast/kit-connor/calendar.ics',
      ...whole,
    ])
    expect(links('type/release/index.html')[2]).toBe('/type/release/calendar.ics')
    expect(file('cast/kit-connor/index.html')).toContain('title="Kit Connor: Events (calendar)"')
    for (const page of ['cast/kit-connor', 'type/release'])
      expect(file(`${page}/index.html`)).toContain(`<a href="/${page}/calendar.ics">`)
    expect(/Follow|calendar\.ics/u.exec(file('index.html'))).toBeNull()
  })

  it('have a not-found page without previews, which is not indexed', () => {
    expect(file('404.html')).toContain('content="noindex"')
    expect(file('404.html')).not.toMatch(/og:|twitter:|ld\+json|canonical/u)
  })

  it('name the version of the app for the service worker, except in embeds; the offline page is not indexed', async () => {
    const kept = await siteFiles(aStory(exampleFile), { ...site, program: 'a1b2c3d4' })
    const naming = [...kept]
      .filter(([, text]) => text.includes('data-program="a1b2c3d4"'))
      .map(([name]) => name)
    expect(naming).toEqual(
      [...kept.keys()].filter((name) => name.endsWith('.html') && !name.startsWith('embed/')),
    )
    expect([...files.values()].filter((text) => text.includes('data-program'))).toEqual([])
    expect(kept.get('embed/index.html')).not.toContain('rel="manifest"')
    expect(kept.get('cast/index.html')).toContain(
      '<link rel="manifest" href="/manifest.webmanifest"',
    )
    expect(kept.get('offline/index.html')).toContain('content="noindex"')
    expect(kept.get('offline/index.html')).toContain('data-path="/offline/"')
    expect(kept.get('sitemap.xml')).not.toContain('/offline/')
  })

  it('have absolute URLs of the host, or of a local one if it is not known', async () => {
    expect(file('sitemap.xml')).toContain('<loc>http://localhost:4300/cast/</loc>')
    expect(file('robots.txt')).toContain('Sitemap: http://localhost:4300/sitemap.xml')
    const published = await siteFiles(aStory(exampleFile), {
      ...site,
      siteUrl: 'https://example.org',
    })
    expect(published.get('sitemap.xml')).toContain('<loc>https://example.org/cast/</loc>')
    expect(published.get('cast/index.html')).toContain(
      'property="og:url" content="https://example.org/cast/"',
    )
  })

  it('have previews with the words of the page, of a long text its beginning', async () => {
    const long = aTimeline({
      sources: [aSource()],
      events: [
        anEvent({
          title: '“Tea” & more',
          claims: [{ text: `${'Long & "wide" '.repeat(20)}end.`, sources: ['hello-film-finale'] }],
        }),
      ],
    })
    const page =
      (await siteFiles(aStory(long), site)).get('event/netflix-announces-film/index.html') ?? ''
    const [, description = ''] = /name="description" content="([^"]*)"/u.exec(page) ?? []
    expect(description).toMatch(/(?:Long|&amp;|&quot;wide&quot;)…$/u)
    expect(page).toContain(`property="og:description" content="${description}"`)
    expect(page).toContain('property="og:title" content="“Tea” &amp; more"')
    expect(page).toContain('"name":"“Tea” & more"')
  })
})
