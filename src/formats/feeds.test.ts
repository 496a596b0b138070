// @vitest-environment jsdom
import { parseFeed } from '@rowanmanning/feed-parser'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { anyStory } from '../../test/arbitraries'
import { aCorrection, anEvent, aPerson, aStory, eventIn } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import type { Story } from '../domain/story'
import { routeOf } from '../router/paths'
import { atomFeedOf, jsonFeedOf } from './feeds'
import { topicOf } from './topic'

const home = 'https://host.example/timeline/'
const updated = '2025-07-21'

const edited = aStory({
  updated,
  events: [
    anEvent({ id: 'later', date: '2025-04-22', added: '2025-07-01', title: 'A later event' }),
    anEvent({
      id: 'earlier',
      date: '[2025-02-15,2025-02-16]',
      added: '2025-07-01',
      title: 'An earlier event',
      dating: 'The festival ran for two days.',
      planned: true,
    }),
    anEvent({
      id: 'added-late',
      date: '2024-11',
      added: '2025-07-20',
      title: 'An event added late',
    }),
  ],
  corrections: [
    aCorrection({
      id: 'day-of-the-later',
      date: '2025-07-01',
      text: 'The day was that of the report.',
      event: 'later',
    }),
    aCorrection({ id: 'spelling', date: '2025-07-21', text: 'A name was misspelled.' }),
  ],
})

// What https://www.jsonfeed.org/version/1.1/ asks for, and nothing that it does not know.
const address = v.pipe(v.string(), v.url())
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u),
)
const jsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.pipe(v.string(), v.nonEmpty()),
  description: v.string(),
  home_page_url: address,
  feed_url: address,
  language: v.literal('en-GB'),
  authors: v.array(v.strictObject({ name: v.string(), url: address })),
  items: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.nonEmpty()),
      url: address,
      title: v.string(),
      summary: v.string(),
      content_html: v.string(),
      date_published: moment,
      date_modified: moment,
      tags: v.array(v.string()),
    }),
  ),
})

const atomOf = (story: Story, from = home) => parseFeed(atomFeedOf(story, from))
const jsonOf = (story: Story, from = home) => v.parse(jsonFeed, JSON.parse(jsonFeedOf(story, from)))

describe('both feeds', () => {
  it('list the newest edit first, and one day in reverse order of the story', () => {
    const titles = [
      'Correction',
      'An event added late',
      'Correction: A later event',
      'A later event',
      'An earlier event',
    ]
    expect(jsonOf(edited).items.map(({ title }) => title)).toEqual(titles)
    expect(atomOf(edited).items.map(({ title }) => title)).toEqual(titles)
  })

  it('date an edit to noon UTC of its day, and edits of one day seconds apart in the order of the story', () => {
    const days = [
      '2025-07-21T12:00:00.000Z',
      '2025-07-20T12:00:00.000Z',
      '2025-07-01T12:00:02.000Z',
      '2025-07-01T12:00:01.000Z',
      '2025-07-01T12:00:00.000Z',
    ]
    expect(jsonOf(edited).items.map(({ date_published }) => date_published)).toEqual(days)
    expect(jsonOf(edited).items.map(({ date_modified }) => date_modified)).toEqual(days)
    const { items, ...feed } = atomOf(edited).toJSON()
    expect(items.map(({ published }) => published)).toEqual(days)
    expect(items.map(({ updated }) => updated)).toEqual(days)
    expect(feed.updated).toBe(`${updated}T12:00:00.000Z`)
  })

  it('have their own address and that of the site', () => {
    expect(jsonOf(edited)).toMatchObject({ home_page_url: home, feed_url: `${home}feed.json` })
    expect(atomOf(edited).toJSON()).toMatchObject({
      url: home,
      self: `${home}feed.xml`,
      language: 'en-GB',
      copyright: expect.stringContaining('Creative Commons BY 4.0'),
    })
    const addresses = [
      'about/',
      'event/added-late/',
      'event/later/',
      'event/later/',
      'event/earlier/',
    ].map((path) => home + path)
    expect(jsonOf(edited).items.map(({ url }) => url)).toEqual(addresses)
    expect(atomOf(edited).items.map(({ url }) => url)).toEqual(addresses)
  })

  it('have the type, date and claims of an event with their sources', () => {
    const story = aStory({
      events: [
        anEvent({
          date: '[2025-04-15,2025-04-16]',
          dating: 'The festival ran for two days.',
          planned: true,
        }),
      ],
    })
    const summary = 'Added to the timeline: Label announcement, 15 or 16 April 2025, as announced.'
    const html =
      '<p>Label announcement, 15 or 16 April 2025, as announced. The festival ran for two days.</p>' +
      '<ul><li>A film ends the story. (<a href="https://www.example.org/hello-film-finale/">HELLO!</a>)</li></ul>' +
      `<p><a href="${home}event/netflix-announces-film/">Read this event in the timeline</a></p>`
    expect(jsonOf(story).items).toMatchObject([
      { summary, content_html: html, tags: ['Label announcement'] },
    ])
    expect(atomOf(story).toJSON().items).toMatchObject([
      { description: summary, content: html, categories: [{ term: 'Label announcement' }] },
    ])
  })

  it('have the text of a correction', () => {
    const [item] = jsonOf(edited).items
    expect(item).toMatchObject({
      summary: 'A name was misspelled.',
      content_html: expect.stringContaining('<p>A name was misspelled.</p>'),
      tags: ['Correction'],
    })
  })

  it('have the same id for an entry on every host', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const ids = jsonOf(story).items.map(({ id }) => id)
        expect(new Set(ids).size).toBe(story.events.length)
        expect(atomOf(story, 'http://localhost:4300/').items.map(({ id }) => id)).toEqual(ids)
      }),
      { numRuns: 20 },
    )
  })

  it('have separate ids for a correction and its event, and keep the id of a renamed event', () => {
    const story = aStory({
      events: [anEvent({ id: 'wrap' })],
      corrections: [aCorrection({ id: 'wrap', event: 'wrap' })],
    })
    const [correction, event] = jsonOf(story).items.map(({ id }) => id)
    expect(correction).not.toBe(event)
    const renamed = aStory({
      events: [anEvent({ id: 'filming-wraps', aliases: ['wrap', 'the-wrap'] })],
    })
    expect(jsonOf(renamed).items.map(({ id }) => id)).toEqual([event])
  })

  it('show a correction with the words before and after, the changed ones marked', () => {
    const story = aStory({
      corrections: [
        aCorrection({ text: 'A day off.', change: { before: '1 or 2 May', after: '2 to 3 May' } }),
      ],
    })
    const html =
      '<p>A day off.</p><p>Before: <del>1 or 2</del> May</p><p>Now: <ins>2 to 3</ins> May</p>'
    expect(jsonOf(story).items[0]?.content_html).toContain(html)
    expect(atomOf(story).items[0]?.content).toContain(html)
  })

  it('of a person or type have its events and their corrections, with the ids and times of the whole', () => {
    const story = aStory({
      people: [aPerson(), aPerson({ id: 'joe-locke', aliases: ['joe'], name: 'Joe Locke' })],
      events: [
        anEvent({ id: 'first', added: '2025-07-01', people: ['joe-locke'] }),
        anEvent({ id: 'second', added: '2025-07-01', type: 'wrap', people: [] }),
        anEvent({ id: 'third', added: '2025-07-01', people: ['joe-locke', 'kit-connor'] }),
      ],
      corrections: [
        aCorrection({ id: 'of-third', event: 'third' }),
        aCorrection({ id: 'of-second', event: 'second' }),
        aCorrection({ id: 'of-none' }),
      ],
    })
    const topicAt = (path: string) => topicOf(story, routeOf(path, story))
    const joe = topicAt('/cast/joe/')
    const [json, atom] = [jsonFeedOf, atomFeedOf].map((write) => write(story, home, joe)) as [
      string,
      string,
    ]
    const feed = v.parse(jsonFeed, JSON.parse(json))
    const stamps = ({ id, date_published }: (typeof feed.items)[number]) => [id, date_published]
    expect(feed).toMatchObject({
      title: 'Heartstopper Forever: Joe Locke, additions and corrections',
      home_page_url: `${home}cast/joe-locke/`,
      feed_url: `${home}cast/joe-locke/feed.json`,
    })
    expect(feed.items.map(({ url }) => url)).toEqual(
      ['third', 'third', 'first'].map((id) => `${home}event/${id}/`),
    )
    const whole = jsonOf(story).items.map(stamps)
    for (const stamp of feed.items.map(stamps)) expect(whole).toContainEqual(stamp)
    expect(parseFeed(atom)).toMatchObject({
      title: 'Heartstopper Forever: Joe Locke, additions and corrections',
      url: `${home}cast/joe-locke/`,
      self: `${home}cast/joe-locke/feed.xml`,
    })
    expect(parseFeed(atom).items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id))
    expect(topicAt('/type/wrap/')).toMatchObject({
      name: 'Plural wrap',
      events: [{ id: 'second' }],
      corrections: [{ id: 'of-second' }],
    })
    expect(topicAt('/sources/')).toBeUndefined()
    const ids = [undefined, joe, topicAt('/cast/kit-connor/'), topicAt('/type/wrap/')].map(
      (topic) => /<id>(.*)<\/id>/u.exec(atomFeedOf(story, home, topic))?.[1],
    )
    expect(new Set(ids).size, 'each feed has its own id').toBe(4)
  })

  it('are read back unchanged, with any texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const story = saying(text)
        const [json] = jsonOf(story).items
        const entry = new DOMParser()
          .parseFromString(atomFeedOf(story, home), 'application/xml')
          .querySelector('entry')
        const inAtom = (name: string) => entry?.querySelector(name)?.textContent.trim() // feedsmith puts each text on a separate line
        expect([json?.title, inAtom('title')]).toEqual([text, text])
        expect(inAtom('content')).toBe(json?.content_html)
        expect(claimIn(json?.content_html)).toBe(`${text} (HELLO!)`)
      }),
      { examples: [[']]>'], ['a ]]> <b>'], ['&amp;'], ['<!--'], ['“🍂”'], ['&#x27;']] },
    )
  })

  it('are well-formed XML for another parser, with any texts', async () => {
    const xml = [
      atomFeedOf(edited, home),
      ...fc.sample(hostileText, 20).map((text) => atomFeedOf(saying(text), home)),
    ]
    expect(await validateXML({ xml, normalization: 'format' })).toMatchObject({
      valid: true,
      errors: [],
    })
  })
})

/** A story with an event of this title and claim, not validated because some would be refused. */
function saying(text: string): Story {
  const story = aStory()
  const event = eventIn(story, 'netflix-announces-film')
  return {
    ...story,
    events: [{ ...event, title: text, claims: event.claims.map((claim) => ({ ...claim, text })) }],
  }
}

/** The text of the first claim in HTML. */
function claimIn(html = ''): string | null | undefined {
  return new DOMParser().parseFromString(html, 'text/html').querySelector('li')?.textContent
}
