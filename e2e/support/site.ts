import { readFileSync } from 'node:fs'
import { test as base, expect, type Locator, type Page, type Response } from '@playwright/test'
import { parseTimeline } from '../../src/content/validate-content'
import type { TimelineEvent } from '../../src/content/schema'
import { inlineHashesIn } from '../../scripts/headers'
import { storyOf } from '../../src/domain/story'

/** The hashes of inlined assets in the policy of the built pages. */
export const inlineHashes = inlineHashesIn(
  readFileSync(new URL('../../dist/404.html', import.meta.url), 'utf8'),
)

/** The built content, from which tests read what they expect, so that an editor may change texts. */
export const story = storyOf(
  parseTimeline(
    JSON.parse(readFileSync(new URL('../../dist/data/timeline.json', import.meta.url), 'utf8')),
  ),
)

/** Returns the event with an id, which never changes. */
export function eventCalled(id: string): TimelineEvent {
  const event = story.eventsByName.get(id)
  if (!event) throw new Error(`The content has no event "${id}".`)
  return event
}

export const titlesOf = (events: readonly TimelineEvent[]) => events.map(({ title }) => title)

/** The browser's message about a response other than 200. */
export const failedRequest = /^error: Failed to load resource/u

/** The browser's message some seconds after loading, about a preload that a test keeps from being used. */
export const unusedPreload =
  /^warning: The resource .* was preloaded using link preload but not used/u

/** Playwright's message in tests without the service worker. */
const workerBlocked = /^warning: Service Worker registration blocked by Playwright/u

/** A test that fails on any error of its pages, except errors that it names with `allow`. */
export const test = base.extend<{ readonly allow: (trouble: RegExp) => void }>({
  allow: [
    async ({ context, baseURL, javaScriptEnabled }, provide) => {
      // Without scripts the preloaded content is never used.
      const allowed = [workerBlocked, ...(javaScriptEnabled ? [] : [unusedPreload])]
      const troubles: string[] = []
      // Hydration errors are on the console by themselves, violations of the policy only in some browsers.
      await context.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`against the policy: ${effectiveDirective}, ${blockedURI}`),
        ),
      )
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()))
          troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => troubles.push(`page error: ${error.error().message}`))
      context.on('request', (request) => {
        if (baseURL && new URL(request.url()).origin !== new URL(baseURL).origin)
          troubles.push(`request to elsewhere: ${request.url()}`)
      })
      await provide((trouble) => allowed.push(trouble))
      expect(
        troubles.filter((trouble) => !allowed.some((one) => one.test(trouble))),
        'troubles of the page',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** Makes the site announce another edition than that of its pages. */
export const letThereBeAnother = (page: Page) =>
  page.route('**/data/edition.json', (route) =>
    route.fulfill({ json: { content: 'assets/timeline-another.json' } }),
  )

/** Opens an address below the base and waits until the page is hydrated; then it checks for a newer edition. */
export async function open(page: Page, address: string): Promise<Response | null> {
  // Longer than a worker waits for a silent server.
  const awake = page.waitForRequest(/\/data\/edition\.json$/u, { timeout: 15_000 })
  const response = await page.goto(address.replace(/^\//u, './'))
  await awake
  await expect(page.locator('html[data-hydrated]')).toBeAttached() // from then on positions are exact
  return response
}

/** Finds the card of an event. */
export const cardOf = (page: Page, event: TimelineEvent) =>
  page.getByRole('article', { name: event.title, exact: true })

/** Finds the titles of events, in the order of the page. */
export const titles = (page: Page) => page.getByRole('article').getByRole('heading')

export const filters = (page: Page) => page.getByRole('region', { name: 'Filter the story' })

/** Returns the name of the chip of a type. */
export const pluralOf = (type: string) =>
  story.timeline.types.find(({ id }) => id === type)?.plural ?? type

/** Finds the chip of a type of event: a link with `aria-current` while it is on. */
export function chipOf(page: Page, type: string): Locator {
  return page
    .getByRole('list', { name: 'Types of event' })
    .getByRole('link', { name: new RegExp(`^${pluralOf(type)} \\d+ events?$`, 'u') })
}

/** Opens the filters on the page of an event, where they are folded. */
export const unfoldEventFilters = (page: Page) =>
  page.getByText('Search and filter', { exact: false }).first().click()

/** Opens the rest of a short card. */
export const openCard = (page: Page, event: TimelineEvent) =>
  cardOf(page, event).locator('[aria-expanded=false]').click()

/** Opens the search and the other filters. */
export async function unfoldFilters(page: Page) {
  await filters(page).getByText('Search and more filters').click()
  await expect(page.getByRole('searchbox')).toBeVisible()
}

/** What a screen reader hears after a filter changed: the filters that are on, and how much they show. */
export const announcedInWords = (filters: string, count: number) =>
  `${filters}: ${shownInWords(count)}`

/** Finds the count of shown events. */
export const shownInWords = (count: number) => `${count} of ${story.events.length} events.`

/** Expects the page to show these events in this order, and their number. */
export async function expectShown(page: Page, events: readonly TimelineEvent[]) {
  await expect(titles(page)).toHaveText(titlesOf(events))
  await expect(filters(page).getByText(shownInWords(events.length), { exact: true })).toBeVisible()
}

/** Returns the scroll position once it no longer changes. */
export const placeInPage = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
