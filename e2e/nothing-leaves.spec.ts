import { expect, type Page } from '@playwright/test'
import { toEmbed, to } from '../src/router/paths'
import { eventCalled, failedRequest, story, test } from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'

const event = eventCalled('the-title')
const person = story.people[0]
const everyKind = [
  to.home(),
  to.event(event.id),
  to.type(event.type),
  to.cast(),
  ...(person ? [to.person(person.id)] : []),
  to.sources(),
  to.about(),
  '/no/such/page/',
  toEmbed(to.home()),
  toEmbed(to.event(event.id)),
]

/** Everything the site ever stores on the device or in the tab. */
const kept = [
  'localStorage: sourced-timeline:place-1',
  'localStorage: sourced-timeline:seen-1',
  'localStorage: sourced-timeline:single-keys',
  'localStorage: timeline-theme',
  'sessionStorage: sourced-timeline:places',
  'sessionStorage: sourced-timeline:visit-1',
]

/** Opens everything once; exclusive sections are each open for a moment. */
const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

/** Opens everything, scrolls to the end and opens the share dialog, where a page has them. */
async function lookAtAll(page: Page) {
  await unfoldAll(page)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const share = page
    .getByRole('main')
    .getByRole('button', { name: /^Share/u })
    .first()
  if (!(await share.isVisible())) return
  await share.click()
  await expect(page.getByRole('dialog', { name: /^Share/u })).toBeVisible()
  await unfoldAll(page)
  await page.keyboard.press('Escape')
}

test('no page contacts another host, sets cookies, or stores anything not listed', async ({
  page,
  context,
  baseURL,
  allow,
}) => {
  allow(failedRequest)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  for (const path of everyKind) {
    await page.goto(path)
    await expect(page.locator('html[data-hydrated]')).toBeAttached()
    await lookAtAll(page)
  }
  await page.goto(to.home())
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Theme: /u })
    .click()
  await page.getByRole('button', { name: 'Watch it unfold' }).click()
  await page.getByRole('dialog').getByRole('button', { name: en.common.close }).click()
  await page.getByRole('contentinfo').getByRole('button', { name: en.help.title }).click()
  await page.getByRole('switch', { name: enDialogs.help.singleKeys }).click()
  await page.reload()
  await expect(page.locator('html[data-hydrated]')).toBeAttached()

  expect(asked.length).toBeGreaterThan(everyKind.length)
  expect(asked.filter((address) => new URL(address).origin !== baseURL)).toEqual([])
  expect(await context.cookies()).toEqual([])
  const found = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
  ])
  expect(found.toSorted()).toEqual(kept)
})
