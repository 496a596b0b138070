import { expect, type Page, type Route } from '@playwright/test'
import { fetchTimeout } from '../src/browser/fetch-json'
import { dateInWords } from '../src/domain/date/format'
import {
  cardOf,
  chipOf,
  eventCalled,
  expectShown,
  failedRequest,
  open,
  placeInPage,
  story,
  test,
  titles,
  titlesOf,
} from './support/site'
import { enNotices } from '../src/messages/en-notices'

const dataFile = '**/data/*.json'
const trouble = enNotices.checkFailed(dateInWords(story.timeline.updated))
const content = (page: Page) =>
  page.request.get('/data/timeline.json').then((response) => response.text())

/** Returns the content after an edit. */
async function edited(
  page: Page,
  edit: (timeline: { events: { id: string; title: string }[] }) => void,
): Promise<string> {
  const timeline = JSON.parse(await content(page))
  edit(timeline)
  return JSON.stringify(timeline)
}

/** The visible message, not its announcement. */
const noteOf = (page: Page, text: string) => page.getByRole('paragraph').filter({ hasText: text })

const faults: Readonly<Record<string, (route: Route, page: Page) => Promise<void>>> = {
  'is missing': (route) =>
    route.fulfill({
      status: 404,
      contentType: 'text/html',
      body: '<!doctype html><h1>Not found</h1>',
    }),
  'meets a server error': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'is a login page': (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><h1>Sign in to the WiFi</h1>',
    }),
  'is cut off': async (route, page) =>
    route.fulfill({ contentType: 'application/json', body: (await content(page)).slice(0, 5000) }),
  'has wrong types': (route) =>
    route.fulfill({ json: { events: 27, sources: null, people: [{ name: 5 }] } }),
  'is an empty list': (route) => route.fulfill({ json: [] }),
  'has an event without a source': async (route, page) =>
    route.fulfill({
      body: await edited(page, ({ events }) =>
        Object.assign(events[0] ?? {}, { claims: [{ text: 'Somebody says so.', sources: [] }] }),
      ),
    }),
  'cannot be reached': (route) => route.abort(),
}

const silent = () => new Promise<void>(() => {})

test.describe('newer content', () => {
  for (const [fault, answer] of Object.entries(faults)) {
    test(`${fault}: the page keeps working and offers to try again`, async ({ page, allow }) => {
      allow(failedRequest)
      await page.route(dataFile, (route) => answer(route, page))
      await open(page, '/')
      await expect(noteOf(page, trouble)).toBeVisible()
      await expect(page.getByRole('status')).toHaveText(trouble)
      await expect(titles(page)).toHaveText(titlesOf(story.events))
      await chipOf(page, 'wrap').click()
      await expectShown(
        page,
        story.events.filter(({ type }) => type === 'wrap'),
      )

      await page.unroute(dataFile)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(noteOf(page, trouble)).toHaveCount(0)
      await expectShown(
        page,
        story.events.filter(({ type }) => type === 'wrap'),
      )
    })
  }

  test('never arrives: the page eventually offers to try again', async ({ page }) => {
    await page.clock.install()
    await page.route(dataFile, silent)
    await open(page, '/')
    await page.clock.runFor(fetchTimeout - 1000)
    await expect(noteOf(page, trouble)).toHaveCount(0)
    await page.clock.runFor(2000)
    await expect(noteOf(page, trouble)).toBeVisible()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
  })

  test('fails for a while: the page retries by itself and removes the message', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    await page.clock.install()
    await page.route(dataFile, (route) => route.abort())
    await open(page, '/cast/')
    await expect(noteOf(page, trouble)).toBeVisible()
    await page.unroute(dataFile)
    await page.clock.fastForward('01:00')
    await expect(noteOf(page, trouble)).toHaveCount(0)
  })

  test('fails: the message can be dismissed', async ({ page, allow }) => {
    allow(failedRequest)
    await page.route(dataFile, (route) => route.abort())
    await open(page, '/cast/')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(noteOf(page, trouble)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('is unchanged: nothing is shown', async ({ page }) => {
    const answered = page.waitForResponse(dataFile)
    await open(page, '/')
    await (await answered).finished()
    await chipOf(page, 'wrap').click()
    await expectShown(
      page,
      story.events.filter(({ type }) => type === 'wrap'),
    )
    await expect(page.getByRole('button', { name: 'Show', exact: true })).toHaveCount(0)
    await expect(page.getByRole('status')).not.toContainText('new')
  })

  test('has one more event: the page offers it and moves nothing before it is accepted', async ({
    page,
  }) => {
    const title = 'Something happened after all'
    const news = '1 new event is available.'
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route(dataFile, async (route) => {
      await held
      await route.fulfill({
        body: await edited(page, ({ events }) => {
          const last = events.find(({ id }) => id === 'filming-wraps')
          if (last) events.push({ ...last, id: 'something-new', title })
        }),
      })
    })
    await open(page, '/')
    await cardOf(page, eventCalled('filming-wraps')).evaluate((card) => card.scrollIntoView())
    const place = await placeInPage(page)
    expect(place).toBeGreaterThan(1000)
    answer()
    await expect(noteOf(page, news)).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(news)
    expect(await placeInPage(page)).toBe(place)
    await expect(titles(page)).toHaveCount(story.events.length)

    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(titles(page)).toHaveCount(story.events.length + 1)
    await expect(page.getByRole('article', { name: title })).toBeVisible()
    await expect(
      page.getByText(`${story.events.length + 1} of ${story.events.length + 1} events.`).first(),
    ).toBeVisible()
    await expect(noteOf(page, news)).toHaveCount(0)
  })

  test('has a changed event: the new text appears when accepted', async ({ page }) => {
    const title = 'Day 35: the very last clap'
    await page.route(dataFile, async (route) =>
      route.fulfill({
        body: await edited(page, ({ events }) => {
          for (const event of events) if (event.id === 'filming-wraps') event.title = title
        }),
      }),
    )
    await open(page, '/event/filming-wraps/')
    await expect(noteOf(page, '1 updated event is available.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      eventCalled('filming-wraps').title,
    )
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(new RegExp(`^${title}`, 'u'))
  })
})

test.describe('initial content', () => {
  for (const [name, answer] of Object.entries({
    'is missing': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
    'has wrong types': (route: Route) => route.fulfill({ json: { events: 'none' } }),
    'is a login page': (route: Route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><h1>Sign in to the WiFi</h1>',
      }),
    'has a space that the build did not write': async (route: Route) =>
      route.fulfill({
        contentType: 'application/json',
        body: `${await (await route.fetch()).text()} `,
      }),
    'never comes': silent,
    'cannot be reached': (route: Route) => route.abort(),
  })) {
    test(`${name}: the story stays, with a message that controls will not work`, async ({
      page,
      allow,
    }) => {
      allow(/^error: /u)
      allow(/^warning: The resource .* was preloaded/u)
      await page.clock.install()
      await page.route('**/assets/timeline-*.json', answer)
      const asked = page.waitForRequest('**/assets/timeline-*.json')
      await page.goto('/')
      await asked
      if (answer === silent) await page.clock.runFor(fetchTimeout + 1000)
      await expect(page.getByRole('alert')).toHaveText(/Everything else is here to read/u)
      await expect(titles(page)).toHaveText(titlesOf(story.events))
    })
  }
})

test('without styles, drawings stay small and text stays in view', async ({ page }) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll(/<style>.*?<\/style>/gsu, ''),
    })
  })
  await open(page, '/')
  await expect(page.locator('style')).toHaveCount(0)
  await expect(
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cast' }),
  ).toBeInViewport()
  const tallest = await page
    .locator('header svg, article svg')
    .evaluateAll((drawings) =>
      Math.max(...drawings.map((drawing) => drawing.getBoundingClientRect().height)),
    )
  expect(tallest).toBeLessThanOrEqual(250)
})
