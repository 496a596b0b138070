import { readFileSync } from 'node:fs'
import { test as base, expect, type Locator, type Page, type Response } from '@playwright/test'
import { parseTimeline } from '../src/content/validate-content'
import type { TimelineEvent } from '../src/content/schema'
import { inlineHashesIn } from '../scripts/headers'
import { storyOf } from '../src/domain/story'

/** The content that was built; what the tests expect is read from it, so that an editor may change texts. */
/** What the pages of the built site hold, by their policy. */
export const inlineHashes = inlineHashesIn(
  readFileSync(new URL('../dist/404.html', import.meta.url), 'utf8'),
)

export const story = storyOf(
  parseTimeline(
    JSON.parse(readFileSync(new URL('../dist/data/timeline.json', import.meta.url), 'utf8')),
  ),
)

/** The event of an id, which is stable for ever. */
export function eventCalled(id: string): TimelineEvent {
  const event = story.eventsByName.get(id)
  if (!event) throw new Error(`The content has no event "${id}".`)
  return event
}

export const titlesOf = (events: readonly TimelineEvent[]) => events.map(({ title }) => title)

/** What a server's answer other than 200 makes the browser say. */
export const failedRequest = /^error: Failed to load resource/u

/** What Playwright says where a test does without the worker; the tests of it allow it. */
const workerBlocked = /^warning: Service Worker registration blocked by Playwright/u

/** A page in which nothing may go wrong unseen, nor in those it opens: what a test expects to go wrong it names with `allow`. */
export const test = base.extend<{ readonly allow: (trouble: RegExp) => void }>({
  allow: [
    async ({ context, baseURL }, provide) => {
      const allowed: RegExp[] = [workerBlocked]
      const troubles: string[] = []
      // Differences in hydration come as errors on the console, and so do violations of the policy; that they are some is said explicitly.
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

/** Lets the site say that it has another edition than the one that its pages were built with. */
export const letThereBeAnother = (page: Page) =>
  page.route('**/data/edition.json', (route) =>
    route.fulfill({ json: { content: 'assets/timeline-another.json' } }),
  )

/** Opens an address below the base and waits until the page reacts: once it does, it looks for a newer edition. */
export async function open(page: Page, address: string): Promise<Response | null> {
  const awake = page.waitForRequest(/\/data\/edition\.json$/u)
  const response = await page.goto(address.replace(/^\//u, './'))
  await awake
  await expect(page.locator('html[data-layout-done]')).toBeAttached() // from then on places are exact
  return response
}

/** The card of an event in the story. */
export const cardOf = (page: Page, event: TimelineEvent) =>
  page.getByRole('article', { name: event.title, exact: true })

/** The titles of the events in the story, in the order of the page. */
export const titles = (page: Page) => page.getByRole('article').getByRole('heading', { level: 3 })

export const filters = (page: Page) => page.getByRole('region', { name: 'Filter the story' })

/** The chip of a type of event: a link, with `aria-current` while it is on. */
export function chipOf(page: Page, type: string): Locator {
  const plural = story.timeline.types.find(({ id }) => id === type)?.plural ?? type
  return page
    .getByRole('list', { name: 'Types of event' })
    .getByRole('link', { name: new RegExp(`^${plural} \\d+ events?$`, 'u') })
}

/** Unfolds the search and the further filters. */
export async function unfoldFilters(page: Page) {
  await filters(page).getByText('Search and more filters').click()
  await expect(page.getByRole('searchbox')).toBeVisible()
}

/** How much the page says that it shows. */
export const shownInWords = (count: number) => `${count} of ${story.events.length} events shown.`

/** The page shows these events, in this order, and says how many. */
export async function expectShown(page: Page, events: readonly TimelineEvent[]) {
  await expect(titles(page)).toHaveText(titlesOf(events))
  await expect(filters(page).getByText(shownInWords(events.length), { exact: true })).toBeVisible()
}

/** The window's place in the page, once it has come to rest at it. */
export const placeInPage = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
