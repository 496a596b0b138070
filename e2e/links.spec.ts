import { expect, type Page } from '@playwright/test'
import { descriptionOf, whenOf } from '../src/domain/event-words'
import { cutTo } from '../src/domain/phrases'
import { everyPath, to } from '../src/router/paths'
import { pageOf } from './support/html'
import {
  cardOf,
  chipOf,
  eventCalled,
  expectShown,
  failedRequest,
  filters,
  open,
  openCard,
  placeInPage,
  shownInWords,
  story,
  test,
  titles,
  titlesOf,
  unfoldEventFilters,
} from './support/site'
import { en } from '../src/messages/en'
import { enPages } from '../src/messages/en-pages'

const ending = ' · Heartstopper Forever, a sourced timeline'

/** Expects one of each tag in the head, however the reader arrived. */
async function expectHead(page: Page, title: string, path: string) {
  await expect(page).toHaveTitle(title)
  await expect(page.locator('head title')).toHaveCount(1)
  await expect(page.locator('head meta[name="description"]')).toHaveCount(1)
  await expect(page.locator('head link[rel="canonical"]')).toHaveCount(1)
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

test.describe('every address', () => {
  test('of an event or a person has its own page', async ({ request }) => {
    const descriptions = new Map<string, string>()
    const wanted = [
      ...story.events.map((event) => ({
        path: to.event(event.id),
        name: event.title,
        says: cutTo(200, descriptionOf(event)),
      })),
      ...story.people.map((person) => ({
        path: to.person(person.id),
        name: person.name,
        says: `${person.name}: ${person.credits[0]?.text}`,
      })),
    ]
    for (const { path, name, says } of wanted) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status(), path).toBe(200)
      const {
        titles,
        headings,
        canonicals,
        descriptions: [description = ''],
      } = pageOf(await response.text())
      expect({ titles, headings, canonicals }).toEqual({
        titles: [name + ending],
        headings: [name],
        canonicals: [path],
      })
      expect(description).toContain(says)
      expect(descriptions.get(description), `${path} has its own description`).toBeUndefined()
      descriptions.set(description, path)
    }
  })

  test('has its own title', async ({ request }) => {
    const found = new Map<string, string>()
    for (const path of everyPath(story)) {
      const {
        titles: [title = ''],
      } = pageOf(await (await request.get(path)).text())
      expect(found.get(title), `${path} has its own title`).toBeUndefined()
      found.set(title, path)
    }
    expect(found.size).toBe(everyPath(story).length)
  })

  for (const { id, name } of story.people.slice(0, 2)) {
    test(`hydrates without a mismatch: ${name}`, async ({ page }) => {
      await open(page, to.person(id))
      await expectHead(page, name + ending, to.person(id))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    })
  }

  for (const [path, name] of [
    ['/cast/', 'Cast and crew'],
    ['/sources/', 'Sources'],
    ['/about/', 'How this is made'],
  ] as const) {
    test(`hydrates without a mismatch: ${path}`, async ({ page }) => {
      await open(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      await expectHead(page, await page.title(), path)
      await expect(
        page
          .getByRole('navigation', { name: 'Pages' })
          .getByRole('link')
          .and(page.locator('[aria-current="page"]')),
      ).toHaveAttribute('href', path)
    })
  }
})

test.describe('a link to an event', () => {
  for (const id of [
    'season-3-arrives',
    'connor-unsure',
    'festival-optimism',
    'netflix-announces-film',
    'filming-wraps',
    'release-2026',
  ]) {
    test(`opens at that event: ${id}`, async ({ page }) => {
      const event = eventCalled(id)
      await open(page, to.event(event.id))
      await expectHead(page, event.title + ending, to.event(event.id))
      const heading = cardOf(page, event).getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(event.title)
      const { y = -1 } = (await heading.boundingBox()) ?? {}
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y, 'the event is in the upper half of the window').toBeLessThan(400)
      expect(await placeInPage(page)).toBe(0)
      await expect(page.getByRole('region', { name: 'Where things stood' })).toContainText(
        `${whenOf(event)}: ${event.title}`,
      )
    })
  }

  test('followed from its card marks it as being read', async ({ page }) => {
    await open(page, '/')
    const board = page.getByRole('region', { name: 'Where things stood' })
    const event = eventCalled('production-begins')
    await openCard(page, event)
    await cardOf(page, event).getByRole('link', { name: en.timeline.ownPage }).click()
    await expect(page).toHaveURL(to.event(event.id))
    await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeFocused()
    await expect(board).toContainText(`${whenOf(event)}: ${event.title}`)
  })

  test('shows it even if the filter hides it, and says so', async ({ page }) => {
    const event = eventCalled('season-3-arrives')
    const fitting = story.events.filter(({ type }) => type === 'wrap')
    await open(page, `${to.event(event.id)}?type=wrap`)
    await expect(titles(page)).toHaveText(titlesOf([event, ...fitting]))
    await expect(cardOf(page, event)).toContainText(en.timeline.linkedDespiteFilter)
    await unfoldEventFilters(page)
    await expect(filters(page)).toContainText(
      `${fitting.length} of ${story.events.length} events, plus the one the link leads to.`,
    )
    await expect(page).toHaveURL(`${to.event(event.id)}?type=wrap`)
    await expect(cardOf(page, event)).toBeInViewport()
  })

  test('shows it even if it was not known on that day, and says so', async ({ page }) => {
    const event = eventCalled('filming-wraps')
    await open(page, `${to.event(event.id)}?asof=2025-01`)
    await expect(cardOf(page, event)).toContainText(en.timeline.linkedBeforeKnown)
    await expect(cardOf(page, event)).toBeInViewport()
    await unfoldEventFilters(page)
    await expect(filters(page)).toContainText(', plus the one the link leads to.')
  })

  test('does not scroll away a reader who started before hydration', async ({ page }) => {
    await page.route('**/assets/timeline-*.json', async (route) => {
      await page.getByRole('link', { name: 'Cast', exact: true }).focus()
      await route.continue()
    })
    await open(page, '/event/filming-wraps/')
    await expect(page.getByRole('link', { name: 'Cast', exact: true })).toBeFocused()
    expect(await placeInPage(page)).toBe(0)
  })

  test('shows no such message when the filter matches', async ({ page }) => {
    const event = eventCalled('filming-wraps')
    await open(page, `${to.event(event.id)}?type=wrap`)
    await unfoldEventFilters(page)
    await expectShown(
      page,
      story.events.filter(({ type }) => type === 'wrap'),
    )
    await expect(cardOf(page, event)).not.toContainText('you followed a link to it')
  })
})

test.describe('an address with unknown parameters', () => {
  test('drops them and says so', async ({ page }) => {
    await open(page, '/?type=interview,nonsense&colour=red&asof=2025-02-30&utm_source=mail')
    await expect(page).toHaveURL('/type/interview/')
    await expectShown(
      page,
      story.events.filter(({ type }) => type === 'interview'),
    )
    const note = page
      .getByRole('paragraph')
      .filter({ hasText: /^Part of the address was not recognised/u })
    await expect(note).toBeVisible()
    for (const part of ['type “nonsense”', 'colour “red”', 'asof “2025-02-30”'])
      await expect(note).toContainText(part)
    await expect(note).not.toContainText('utm_source')
    await expect(page.getByRole('status')).toContainText('type “nonsense”')
    await chipOf(page, 'wrap').click()
    await expect(note).toHaveCount(0)
  })

  test('silently drops tracking parameters', async ({ page }) => {
    await open(page, '/event/the-title/?utm_source=mail&fbclid=abc&type=announcement')
    await expect(page).toHaveURL('/event/the-title/?type=announcement')
    await unfoldEventFilters(page)
    await expect(filters(page)).toContainText(
      shownInWords(story.events.filter(({ type }) => type === 'announcement').length),
    )
    await expect(page.getByText('This timeline does not know')).toHaveCount(0)
  })

  test('is rewritten canonically', async ({ page }) => {
    await open(
      page,
      '/?order=oldest&q=++film++&type=WRAP&type=interview,interview&person=Joe-Locke',
    )
    await expect(page).toHaveURL('/?type=interview,wrap&person=joe-locke&q=film')
    await expect(page.getByText('This timeline does not know')).toHaveCount(0)
  })
})

test.describe('another spelling of a path', () => {
  test('without its trailing slash redirects', async ({ page, request }) => {
    for (const path of ['/event/the-title', '/cast/joe-locke', '/cast', '/sources']) {
      const response = await request.get(`${path}?q=film`, { maxRedirects: 0 })
      expect(response.status(), path).toBe(301)
      expect(response.headers()['location']).toBe(`${path}/?q=film`)
    }
    await open(page, '/event/the-title?type=announcement')
    await expect(page).toHaveURL('/event/the-title/?type=announcement')
  })

  test('with an extra slash never leads to another host', async ({ request, baseURL }) => {
    const response = await request.get(`${baseURL}//event/the-title`, { maxRedirects: 0 })
    expect(response.status()).toBe(301)
    expect(response.headers()['location']).toBe('/event/the-title/')
  })

  test('with a file name ends at the canonical address', async ({ page }) => {
    await open(page, '/event/the-title/index.html')
    await expect(page).toHaveURL('/event/the-title/')
    await expectHead(page, eventCalled('the-title').title + ending, '/event/the-title/')
  })

  test('in capitals ends at the canonical address', async ({ page, allow }) => {
    allow(failedRequest)
    const event = eventCalled('the-title')
    const response = await open(page, '/Event/The-Title/')
    expect(response?.status()).toBe(404)
    await expect(page).toHaveURL('/event/the-title/')
    await expectHead(page, event.title + ending, '/event/the-title/')
    await expect(cardOf(page, event)).toBeVisible()
  })
})

test.describe('an unknown address', () => {
  test('is answered with 404 and a helpful page', async ({ page, allow }) => {
    allow(failedRequest)
    const response = await open(page, '/event/netflix-anounces-film/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(enPages.notFound.heading)
    await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('head link[rel="canonical"]')).toHaveCount(0)
    const meant = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: eventCalled('netflix-announces-film').title })
    await expect(page.getByRole('heading', { name: enPages.notFound.perhaps })).toBeVisible()
    await meant.getByRole('link').click()
    await expect(page).toHaveURL('/event/netflix-announces-film/')
    await expectHead(
      page,
      eventCalled('netflix-announces-film').title + ending,
      '/event/netflix-announces-film/',
    )
    await expect(page.locator('head meta[name="robots"]')).toHaveCount(0)
  })

  test('links to the story at any depth', async ({ page, allow }) => {
    allow(failedRequest)
    const response = await open(page, '/no/such/page/anywhere')
    expect(response?.status()).toBe(404)
    for (const [name, path] of [
      [enPages.notFound.readStory, '/'],
      [enPages.notFound.cast, '/cast/'],
      [enPages.notFound.sources, '/sources/'],
    ] as const) {
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', path)
    }
    await page.getByRole('link', { name: enPages.notFound.readStory }).click()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    await expect(page).toHaveURL('/')
  })

  for (const path of [
    '/data/none.json',
    '/assets/none.js',
    '/event/none/index.html',
    '/favicon.png',
  ]) {
    test(`is 404, not a page of the story: ${path}`, async ({ request, baseURL }) => {
      const response = await request.get(`${baseURL}${path}`, { maxRedirects: 0 })
      expect(response.status()).toBe(404)
    })
  }
})

test.describe('navigation', () => {
  test('updates title and focus, and keeps one of each tag in the head', async ({ page }) => {
    await open(page, '/')
    const home = await page.title()
    await expectHead(page, home, '/')
    let loads = 0
    page.on('domcontentloaded', () => {
      loads += 1
    })

    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Cast' })
      .click()
    await expectHead(page, `Cast and crew${ending}`, '/cast/')
    await expect(page.getByRole('heading', { level: 1, name: 'Cast and crew' })).toBeFocused()
    expect(await placeInPage(page)).toBe(0)

    await page.getByRole('link', { name: 'Joe Locke' }).click()
    await expectHead(page, `Joe Locke${ending}`, '/cast/joe-locke/')
    await expect(page.getByRole('heading', { level: 1, name: 'Joe Locke' })).toBeFocused()

    await page.goBack()
    await expectHead(page, `Cast and crew${ending}`, '/cast/')
    await expect(page.getByRole('link', { name: 'Joe Locke' })).toBeFocused()
    await page.goBack()
    await expectHead(page, home, '/')
    await page.goForward()
    await expectHead(page, `Cast and crew${ending}`, '/cast/')
    expect(loads, 'page loads').toBe(0)
  })

  test('Back restores the position in the story', async ({ page }) => {
    const event = eventCalled('production-begins')
    await open(page, '/')
    await openCard(page, event)
    const link = cardOf(page, event).getByRole('link', { name: 'Kit Connor' })
    await link.scrollIntoViewIfNeeded()
    const place = await placeInPage(page)
    expect(place).toBeGreaterThan(1000)
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kit Connor')
    expect(await placeInPage(page)).toBe(0)
    await page.goBack()
    await expect(titles(page)).toHaveCount(story.events.length)
    await expect.poll(() => placeInPage(page).then((now) => Math.abs(now - place))).toBeLessThan(5)
  })

  test('a link can open in a new tab', async ({ page, context }) => {
    await open(page, '/cast/')
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Joe Locke' }).click({ modifiers: ['ControlOrMeta'] })
    await opened
    await expect(page).toHaveURL('/cast/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast and crew')
  })

  test('leads from a person to their events on the timeline', async ({ page }) => {
    await open(page, '/cast/patrick-walters/')
    await page.getByRole('link', { name: 'Show only these events on the timeline' }).click()
    await expect(page).toHaveURL('/?person=patrick-walters')
    await expectShown(
      page,
      story.events.filter(({ people }) => people.some((id) => id === 'patrick-walters')),
    )
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})
