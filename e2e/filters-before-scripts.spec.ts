import { expect, type Page } from '@playwright/test'
import { to } from '../src/router/paths'
import {
  chipOf,
  eventCalled,
  expectShown,
  failedRequest,
  filters,
  story,
  test,
  titles,
  titlesOf,
  unfoldEventFilters,
} from './support/site'

/** What Chromium says of the content that a page without its app never uses. */
const unusedPreload = /^warning: The resource .* was preloaded/u

const app = '**/assets/index-*.js'
const ofType = (type: string) => story.events.filter((event) => event.type === type)
const usedTypes = story.timeline.types.map(({ id }) => id).filter((id) => ofType(id).length > 0)

const chipsThatAreOn = (page: Page) =>
  page.getByRole('list', { name: 'Types of event' }).locator('[aria-current]')

/** The page of a type as it was prerendered: its events, its chip on, and nothing that needs scripts. */
async function expectTypePage(page: Page, type: string) {
  await expect(page).toHaveURL(to.type(type))
  await expect(titles(page)).toHaveText(titlesOf(ofType(type)))
  await expect(chipsThatAreOn(page)).toHaveCount(1)
  await expect(chipOf(page, type)).toHaveAttribute('aria-current', 'true')
  await expect(filters(page)).toHaveCount(0)
}

async function expectWholeStory(page: Page) {
  await expect(page).toHaveURL('/')
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  await expect(chipsThatAreOn(page)).toHaveCount(0)
}

/** Presses each kind of chip in turn, by pointer and by key, in pages whose scripts do not run. */
async function walkByLinks(page: Page) {
  await page.goto('/')
  await expectWholeStory(page)
  await chipOf(page, 'interview').click()
  await expectTypePage(page, 'interview')
  await chipOf(page, 'wrap').focus()
  await page.keyboard.press('Enter')
  await expectTypePage(page, 'wrap')
  await chipOf(page, 'wrap').click()
  await expectWholeStory(page)
  await page.goBack()
  await expectTypePage(page, 'wrap')
  await page.goto(to.event(eventCalled('filming-wraps').id))
  await unfoldEventFilters(page)
  await chipOf(page, 'casting').click()
  await expectTypePage(page, 'casting')
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ allow }) => allow(unusedPreload))

  test('a chip leads to the page of its type, and the one that is on leads back', async ({
    page,
  }) => {
    await walkByLinks(page)
  })

  test('every type has its chip and its page', async ({ page }) => {
    await page.goto('/')
    for (const type of usedTypes) {
      await chipOf(page, type).click()
      await expectTypePage(page, type)
    }
  })

  test('the page says what needs scripts, and how to read the whole story', async ({ page }) => {
    await page.goto(to.type('wrap'))
    // Playwright looks for no text and no role in `noscript`.
    await expect(page.locator('noscript p').locator('visible=true')).toContainText([
      'Showing one type of event',
      'Search, the board and the story as known on a day need JavaScript.',
    ])
    await page.locator('noscript a').first().click()
    await expectWholeStory(page)
  })
})

test.describe('before hydration', () => {
  /** Keeps the app from arriving until the returned function is called. */
  async function holdApp(page: Page): Promise<() => void> {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(app, async (route) => {
      await released
      await route.continue().catch(() => {}) // its page may be gone
    })
    return release
  }

  test('a chip leads to the page of its type; after hydration it toggles', async ({
    page,
    allow,
  }) => {
    allow(unusedPreload)
    const release = await holdApp(page)
    await page.goto('/', { waitUntil: 'commit' })
    await chipOf(page, 'interview').click({ noWaitAfter: true })
    await expectTypePage(page, 'interview')
    release()
    await expectShown(page, ofType('interview'))
    const address = new URL(page.url())
    await expect(chipOf(page, 'wrap')).toHaveAttribute('href', '/?type=interview,wrap')
    await chipOf(page, 'wrap').click()
    await expectShown(
      page,
      story.events.filter(({ type }) => type === 'interview' || type === 'wrap'),
    )
    await page.goBack()
    await expect(page).toHaveURL(address.href)
    await expectShown(page, ofType('interview'))
  })
})

test.describe('when the app is lost', () => {
  test('the chips go on leading to the pages of their types', async ({ page, allow }) => {
    allow(failedRequest)
    allow(unusedPreload)
    await page.route(app, (route) => route.abort())
    await walkByLinks(page)
  })
})

test.describe('after hydration', () => {
  test('a click with Control, or by the middle button, opens the toggled view in a new tab', async ({
    page,
    context,
  }) => {
    await page.goto(to.type('wrap'))
    await expectShown(page, ofType('wrap'))
    for (const press of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
      const opened = context.waitForEvent('page')
      const asked = context.waitForEvent('request', (request) => request.isNavigationRequest())
      await chipOf(page, 'interview').click(press)
      expect((await asked).url()).toMatch(/\/\?type=interview,wrap$/u)
      const tab = await opened
      await tab.close()
    }
    await expect(page).toHaveURL(to.type('wrap'))
    await expectShown(page, ofType('wrap'))
  })

  test('the links follow the view', async ({ page }) => {
    await page.goto('/?person=joe-locke')
    await expect(chipOf(page, 'casting')).toHaveAttribute('href', '/type/casting/?person=joe-locke')
    await chipOf(page, 'casting').click()
    await expect(chipOf(page, 'casting')).toHaveAttribute('href', '/?person=joe-locke')
  })
})
