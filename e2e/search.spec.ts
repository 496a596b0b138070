import { expect, type Page } from '@playwright/test'
import {
  cardOf,
  eventCalled,
  expectShown,
  failedRequest,
  filters,
  open,
  shownInWords,
  story,
  test,
  titles,
  unfoldFilters,
} from './support/site'
import { en } from '../src/messages/en'
import { searchIndexOf } from '../src/search/search-index'

const library = /\/assets\/search-engine-[\w-]+\.js/u
const index = searchIndexOf(story, undefined)
const found = (query: string) => story.events.filter(({ id }) => index.find(query).events.has(id))
const best = (query: string) =>
  [...index.find(query).events].slice(0, 3).map((id) => eventCalled(id))
const field = (page: Page) => page.getByRole('searchbox', { name: en.filters.search })
const count = (page: Page) => filters(page).getByText(/ events\.$/u)
const bestMatches = (page: Page) =>
  filters(page).getByRole('list', { name: en.search.best }).getByRole('link')

/** The texts that are marked on the page. */
const marked = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...(CSS.highlights.get('search') ?? [])].flatMap((range) =>
        range instanceof Range ? [range.toString()] : [],
      ),
    ),
  ])

/** Lists the requests for the library from now on. */
function requests(page: Page): readonly string[] {
  const urls: string[] = []
  page.on('request', (request) => {
    if (library.test(request.url())) urls.push(request.url())
  })
  return urls
}

test('the library is loaded when the field gets the focus, once', async ({ page }) => {
  const asked = requests(page)
  await open(page, '/')
  await unfoldFilters(page)
  expect(asked).toEqual([])
  await field(page).focus()
  await expect.poll(() => asked.length).toBe(1)
  await field(page).blur()
  await field(page).fill('westmoreland')
  await expectShown(page, found('westmoreland'))
  expect(asked.length).toBe(1)
})

test('words with a typing error find, and what they found is marked', async ({ page }) => {
  await open(page, '/')
  await unfoldFilters(page)
  await field(page).fill('wash westmorland')
  await expectShown(page, found('wash westmorland'))
  await expect(cardOf(page, eventCalled('who-makes-the-film'))).toBeVisible()
  await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(['Westmoreland']))
  await expect(bestMatches(page)).toHaveCount(0)
  await field(page).fill('')
  await expectShown(page, story.events)
  await expect.poll(() => marked(page)).toEqual([])
})

for (const [query, id] of [
  ['release date', 'release-2026'],
  ['movie cast', 'who-makes-the-film'],
  ['trailer', 'the-title'],
] as const) {
  test(`a word of the field finds: ${query}`, async ({ page }) => {
    await open(page, `/?q=${query.replace(' ', '+')}`)
    await expectShown(page, found(query))
    await expect(cardOf(page, eventCalled(id))).toBeVisible()
  })
}

test('of many results the best three come first, as links to their cards', async ({ page }) => {
  const query = 'season 4'
  await open(page, '/')
  await unfoldFilters(page)
  await field(page).fill(query)
  await expectShown(page, found(query))
  await expect(bestMatches(page)).toHaveText(best(query).map(({ title }) => title))
  const [first = eventCalled('the-title')] = best(query)
  await bestMatches(page).first().click()
  await expect(cardOf(page, first)).toBeInViewport()
  await expect(page).toHaveURL(new RegExp(`\\?q=season\\+4#event-${first.id}$`, 'u'))
  await expectShown(page, found(query))
})

test('a query in the address is searched before the page is hydrated', async ({ page }) => {
  const query = 'wash westmorland'
  const asked = requests(page)
  // Every state that the list was in.
  await page.addInitScript(() => {
    const counts: (string | null | undefined)[] = []
    Object.assign(window, { counts })
    new MutationObserver(() => {
      const text = document.querySelector('#shown')?.textContent
      if (counts.at(-1) !== text) counts.push(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await open(page, '/?q=wash+westmorland')
  expect(asked.length).toBe(1)
  await expectShown(page, found(query))
  const counts = await page.evaluate(() => ('counts' in window ? window.counts : undefined))
  expect(counts).toEqual([shownInWords(story.events.length), shownInWords(found(query).length)])
})

test('while the library is loading, the list stays and says that it is busy', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(library, async (route) => {
    await released
    await route.continue()
  })
  await open(page, '/')
  await unfoldFilters(page)
  await field(page).fill('westmoreland')
  await expect(count(page)).toHaveAttribute('aria-busy', 'true')
  await expect(titles(page)).toHaveCount(story.events.length)
  release()
  await expectShown(page, found('westmoreland'))
  await expect(count(page)).not.toHaveAttribute('aria-busy')
})

test('without the library whole texts are searched; with it again, the index', async ({
  page,
  allow,
}) => {
  allow(failedRequest)
  await page.route(library, (route) => route.abort())
  await open(page, '/')
  await unfoldFilters(page)
  await field(page).fill('westmoreland')
  await expect(count(page)).not.toHaveText(shownInWords(story.events.length))
  await expect(count(page)).not.toHaveAttribute('aria-busy')
  await expect(cardOf(page, eventCalled('who-makes-the-film'))).toBeVisible()
  await field(page).fill('westmorland')
  await expect(count(page)).toHaveText(shownInWords(0))
  await page.unroute(library)
  await field(page).blur()
  await field(page).focus()
  await expect(async () => {
    await field(page).fill('westmorland ')
    await field(page).fill('westmorlan')
    await field(page).fill('westmorland')
    await expectShown(page, found('westmorland'))
  }).toPass()
})

test('a query that finds nothing suggests one that does', async ({ page }) => {
  await open(page, '/?q=wesmorlan')
  const suggestion = page.getByRole('button', { name: en.search.didYouMean('westmoreland') })
  await suggestion.click()
  await expectShown(page, found('westmoreland'))
  await unfoldFilters(page)
  await expect(field(page)).toHaveValue('westmoreland')
})

test('the page says when no event has all of the words', async ({ page }) => {
  await open(page, '/?q=netflix+musical')
  await expect(filters(page).getByText(en.search.partial)).toBeVisible()
  await expectShown(page, found('netflix musical'))
})

test('an embedded list shows what the page finds', async ({ page }) => {
  const query = 'wash westmorland'
  await page.goto('/embed/?q=wash+westmorland')
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveText(
    found(query).map(({ title }) => new RegExp(`^${title}`, 'u')),
  )
})
