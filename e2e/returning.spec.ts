import { AxeBuilder } from '@axe-core/playwright'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { fingerprintsOf } from '../src/domain/freshness'
import {
  cardOf,
  eventCalled,
  failedRequest,
  unusedPreload,
  letThereBeAnother,
  open,
  story,
  test,
  titles,
  titlesOf,
} from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'

const kept = 'sourced-timeline:seen-1'
const present = Object.fromEntries(fingerprintsOf(story))
const changed = eventCalled('moving-parts')
const added = [eventCalled('production-begins'), eventCalled('the-title')]
const words = '2 events are new and 1 has changed since your last visit.'
const badge = /^(?:New|Changed) since your last visit$/u

/** Simulates an earlier visit, when two events were missing and one was different. */
async function wasHere(context: BrowserContext, page: Page) {
  const seen = Object.fromEntries(
    Object.entries(present)
      .filter(([id]) => added.every((event) => event.id !== id))
      .map(([id, mark]) => [id, id === changed.id ? 'other' : mark]),
  )
  await page.goto('/favicon.svg')
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    kept,
    JSON.stringify(seen),
  ] as const)
  expect(context.pages()).toHaveLength(1)
}

const whatIsKept = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), kept)
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

async function expectMarked(page: Page) {
  await expect(cardOf(page, changed)).toContainText('Changed since your last visit')
  for (const event of added)
    await expect(cardOf(page, event)).toContainText('New since your last visit')
  await expect(page.getByRole('article').getByText(badge)).toHaveCount(3)
}

test('a first visit marks nothing, and is stored when it ends', async ({ page, context }) => {
  await open(page, '/')
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  await expect(page.getByText(/since your last visit/u)).toHaveCount(0)
  expect(await whatIsKept(page)).toBeNull()
  await open(page, '/about/')
  expect(await whatIsKept(page)).toEqual(present)
  const next = await context.newPage()
  await open(next, '/')
  await expect(titles(next)).toHaveText(titlesOf(story.events))
  await expect(next.getByText(/since your last visit/u)).toHaveCount(0)
})

test.describe('a returning reader', () => {
  test('sees what is new and changed, for the whole visit', async ({ page, context }) => {
    await wasHere(context, page)
    await open(page, '/')
    await expect(notices(page)).toContainText(words)
    await expect(page.getByRole('status')).toContainText(words)
    await expectMarked(page)
    const again = page.waitForRequest(/\/data\/edition\.json$/u)
    await page.reload()
    await again
    await expectMarked(page)
    expect(await whatIsKept(page)).toEqual(present)

    const next = await context.newPage()
    await open(next, '/')
    await expect(titles(next)).toHaveText(titlesOf(story.events))
    await expect(next.getByText(badge)).toHaveCount(0)
  })

  test('is led from one new event to the next', async ({ page, context }) => {
    await wasHere(context, page)
    await open(page, '/about/')
    for (const event of [changed, ...added]) {
      await notices(page).getByRole('link', { name: event.title, exact: true }).click()
      await expect(page).toHaveURL(`/event/${event.id}/`)
      await expect(cardOf(page, event).getByRole('heading')).toBeFocused()
    }
    await expect(notices(page)).toHaveCount(0)
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Story' })
      .click()
    await expectMarked(page)
  })

  test('can dismiss the message for this visit; the labels stay', async ({ page, context }) => {
    await wasHere(context, page)
    await open(page, '/')
    await notices(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(notices(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    const again = page.waitForRequest(/\/data\/edition\.json$/u)
    await page.reload()
    await again
    await expectMarked(page)
    await expect(notices(page)).toHaveCount(0)
  })

  for (const width of [360, 1280]) {
    test(`sees no layout shift from it, ${width} pixels wide`, async ({ page, context, allow }) => {
      allow(failedRequest)
      allow(unusedPreload)
      await context.route('**/*.woff2', (route) => route.abort()) // they might arrive in time for only one of the two visits
      await page.setViewportSize({ width, height: 800 })
      await open(page, '/')
      await page.evaluate(() => document.fonts.ready)
      const height = await heightOf(page)
      await page.close()
      const next = await context.newPage()
      await next.setViewportSize({ width, height: 800 })
      await wasHere(context, next)
      await open(next, '/')
      await expectMarked(next)
      await next.evaluate(() => document.fonts.ready)
      await expect.poll(() => heightOf(next)).toBe(height)
      expect(await next.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`sees labels without accessibility violations (${colorScheme})`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 740 })
      await wasHere(context, page)
      await open(page, '/')
      await expectMarked(page)
      const { violations, passes } = await new AxeBuilder({ page })
        .include('[aria-label="Notices"]')
        .include(`#event-${changed.id} header`)
        .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .analyze()
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
      ).toEqual([])
    })
  }

  test('sees what a newer edition adds', async ({ page, context }) => {
    await letThereBeAnother(page)
    await page.route('**/data/timeline.json', async (route) => {
      const timeline: { readonly events: { id: string; title: string }[] } = JSON.parse(
        await (await route.fetch()).text(),
      )
      const last = timeline.events.find(({ id }) => id === 'filming-wraps')
      if (last)
        timeline.events.push({
          ...last,
          id: 'something-new',
          title: 'Something happened after all',
        })
      await route.fulfill({ json: timeline })
    })
    await wasHere(context, page)
    await open(page, '/')
    await expect(notices(page)).toContainText(words)
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByRole('article', { name: 'Something happened after all' })).toContainText(
      'New since your last visit',
    )
    await expect(notices(page)).toContainText(
      '3 events are new and 1 has changed since your last visit.',
    )
  })
})

test('without storage the page works, and theme and keys keep their settings until it is closed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
      })
    }
  })
  await open(page, '/')
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  await expect(page.getByText(/since your last visit/u)).toHaveCount(0)
  await page.keyboard.press('?')
  await page.getByRole('switch', { name: enDialogs.help.singleKeys }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: en.help.title })).toHaveCount(0)
  await page.getByRole('button', { name: en.common.theme.system }).click()
  await page.getByRole('button', { name: en.common.theme.day }).click()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cast' }).click()
  await expect(page).toHaveURL('/cast/')
  await expect(page.locator('html[data-theme="night"]')).toBeAttached()
  await expect(page.getByRole('button', { name: en.common.theme.night })).toBeVisible()
})

test('on a phone the message leaves the strip free', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await wasHere(context, page)
  await open(page, '/')
  const note = notices(page).getByText(/since your last visit/u)
  await expect(note).toBeVisible()
  const boxOf = async (box: ReturnType<typeof page.locator>) => {
    const { y = NaN, height = NaN } = (await box.boundingBox()) ?? {}
    return { top: y, bottom: y + height }
  }
  const [told, kept] = [await boxOf(note), await boxOf(page.locator('[data-foot]'))]
  expect(told.bottom).toBeLessThanOrEqual(kept.top)
})
