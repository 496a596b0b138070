import { describe, expect, it } from 'vitest'
import { aStory } from '../test/builders'
import { exampleFile } from '../test/example'
import { everyEmbed, everyPath, everyRedirect, feedsOf, files } from './router/paths'
import { render } from './server'

const story = aStory(exampleFile)
const paths = everyPath(story)
const sent = new Set([
  ...Object.values(files).filter((file) => typeof file === 'string'),
  ...story.events.map(({ id }) => files.eventCalendar(id)),
  ...paths
    .filter((path) => /^\/(?:cast|type)\/./u.test(path))
    .flatMap((path) => Object.values(feedsOf(path))),
])
const embeds = everyEmbed(story)
const count = (text: string, tag: RegExp) => text.match(tag)?.length ?? 0
/** The text of a page; the elements of one word and its neighbours have no space of their own. */
const textOf = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<\/?span[^>]*>/gu, '')
    .replaceAll(/<[^>]*>/gu, ' ')

describe('the prerendered page', () => {
  it.each([...paths, ...embeds, '/404.html'])(
    '%s has one title, one heading and no style in its markup',
    async (path) => {
      const { head, body } = await render(path, story.timeline)
      expect(count(head, /<title>[^<]+<\/title>/gu)).toBe(1)
      expect(count(head, /<meta data-page name="description" content="[^"]+"/gu)).toBe(1)
      expect(count(body, /<title/gu)).toBe(0)
      expect(count(body, /<h1[ >]/gu)).toBe(1)
      expect(count(body, /<main[ >]/gu)).toBe(1)
      expect(head + body).not.toMatch(/<[^>]+ style=|<style|<script|opacity/u)
    },
  )

  it.each(paths)('%s names itself as canonical', async (path) => {
    const { head } = await render(path, story.timeline)
    expect(head).toContain(`<link data-page rel="canonical" href="${path}"/>`)
    expect(head).not.toContain('noindex')
  })

  it.each([...paths, '/404.html'])(
    '%s has each id once, and leads to no page, file or place that is not there',
    async (path) => {
      const { body } = await render(path, story.timeline)
      const ids = [...body.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const hrefs = [...body.matchAll(/ href="([^"]*)"/gu)].map(([, href = '']) => href)
      expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual(
        [],
      )
      const within = hrefs
        .filter((href) => href.startsWith('/'))
        .map((href) => href.replace(/[?#].*$/u, ''))
      expect(within.filter((href) => !paths.includes(href) && !sent.has(href))).toEqual([])
    },
  )

  it.each(embeds)(
    '%s belongs to the page of the site, and asks not to be listed itself',
    async (path) => {
      const { head } = await render(path, story.timeline)
      expect(head).toContain(
        `<link data-page rel="canonical" href="${path.replace('/embed', '')}"/>`,
      )
      expect(head).toContain('<meta data-page name="robots" content="noindex"/>')
    },
  )

  it.each(embeds)(
    '%s keeps events in its frame and opens everything else in a new tab',
    async (path) => {
      const { body } = await render(path, story.timeline)
      const links = [...body.matchAll(/<a [^>]*>/gu)].map(([tag]) => ({
        href: / href="([^"]*)"/u.exec(tag)?.[1] ?? '',
        isAway: tag.includes(' target="_blank" rel="noopener'),
      }))
      const within = links.filter(({ isAway }) => !isAway).map(({ href }) => href)
      expect(within.filter((href) => !href.startsWith('#') && !embeds.includes(href))).toEqual([])
      expect(
        links.filter(
          ({ isAway, href }) =>
            isAway && !href.startsWith('https:') && !paths.includes(href.replace(/#.*/u, '')),
        ),
      ).toEqual([])
      expect(links.some(({ isAway, href }) => isAway && href === path.replace('/embed', ''))).toBe(
        true,
      )
    },
  )

  it('for a frame lists every event, or tells one whole', async () => {
    const [list, one] = await Promise.all([
      render('/embed/', story.timeline),
      render('/embed/event/meeting/', story.timeline),
    ])
    for (const { id, title } of story.events)
      expect(list.body).toMatch(new RegExp(`href="/embed/event/${id}/"[^>]*>${title}<`, 'u'))
    expect(count(list.body, /<article/gu)).toBe(0)
    expect(count(one.body, /<article/gu)).toBe(1)
    for (const words of [
      'A meeting in a café',
      'Two of them met.',
      'The memo is nearer.',
      'not seen directly',
    ])
      expect(textOf(one.body)).toContain(words)
  })

  it('of the full story has every event, claim and source in its words', async () => {
    const { body } = await render('/full/', story.timeline)
    const text = textOf(body)
    for (const { title, claims } of story.events)
      for (const words of [title, ...claims.map((claim) => claim.text)])
        expect(text).toContain(words)
    for (const { publisher } of story.timeline.sources) expect(text).toContain(publisher)
    expect(body.indexOf('A podcast episode')).toBeLessThan(body.indexOf('A meeting in a café'))
  })

  it('is the same each time', async () => {
    expect(await render('/', story.timeline)).toEqual(await render('/', story.timeline))
  })

  it('for addresses that lead nowhere asks not to be listed', async () => {
    const { head, body } = await render('/404.html', story.timeline)
    expect(head).toContain('noindex')
    expect(head).not.toContain('canonical')
    expect(textOf(body)).toContain('Page not found')
  })

  it.each(everyRedirect(story))(
    'is that of the event or person for a former id: $from',
    async ({ from, to }) => {
      const [former, present] = await Promise.all([
        render(from, story.timeline),
        render(to, story.timeline),
      ])
      expect(former.head).toBe(present.head)
      expect(former.body).toBe(present.body)
    },
  )

  it('is none when a component throws', async () => {
    const broken = { ...story.timeline, sources: [] }
    await expect(render('/', broken)).rejects.toThrow('Unknown source')
  })
})
