import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { open, placeInPage, story, test } from './support/site'
import { en } from '../src/messages/en'

const somebody = story.people.findLast(({ kind }) => kind === 'cast')
const { id, name } = somebody ?? { id: 'nobody', name: 'Nobody' }
const link = (page: Page) => page.getByRole('main').getByRole('link', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1, name })

/** Records which named elements each view transition captured on the old and the new page. */
async function noteTransitions(page: Page) {
  await page.addInitScript(() => {
    const noted: string[][] = []
    const named = () =>
      [...document.querySelectorAll('[data-morphing] [data-part]')].map(
        (part) => `${getComputedStyle(part).viewTransitionName}: ${part.textContent}`,
      )
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const before = named()
      const transition = start(update)
      transition.ready.then(
        () => noted.push(before, named()),
        () => noted.push(['skipped']),
      )
      return transition
    }
    Object.assign(window, { noted })
  })
  return () => page.evaluate(() => (window as unknown as { readonly noted: string[][] }).noted)
}

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
const portraitAndName = [`portrait: ${initials(name)}`, `person-name: ${name}`]

/** Opens a person far down the cast page and goes back. */
async function thereAndBack(page: Page) {
  await open(page, '/cast/')
  await link(page).scrollIntoViewIfNeeded()
  const place = await placeInPage(page)
  expect(place).toBeGreaterThan(200)
  await link(page).click()
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveURL(`/cast/${id}/`)
  await expect.poll(() => placeInPage(page)).toBe(0)
  await page.goBack()
  await expect(link(page)).toBeFocused()
  await expect(link(page)).toBeInViewport()
  await expect.poll(() => placeInPage(page).then((now) => Math.abs(now - place))).toBeLessThan(5)
  return place
}

test('a card morphs into its page, and back to its place with focus', async ({ page }) => {
  const noted = await noteTransitions(page)
  await thereAndBack(page)
  await expect
    .poll(noted)
    .toEqual([portraitAndName, portraitAndName, portraitAndName, portraitAndName])
  await expect(page.locator('[data-morphing]')).toHaveCount(0)
  await page.goForward()
  await expect(heading(page)).toBeFocused()
  expect(await placeInPage(page)).toBe(0)
})

test('navigation works the same without view transitions', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'startViewTransition')
  })
  await thereAndBack(page)
})

test('nothing animates with reduced motion', async ({ page }) => {
  const noted = await noteTransitions(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await thereAndBack(page)
  expect(await noted()).toEqual([])
})

test('Back restores the scroll position after a reload', async ({ page }) => {
  const place = await thereAndBack(page)
  await page.goForward()
  await expect(heading(page)).toBeFocused()
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await page.goBack()
  await expect(link(page)).toBeInViewport()
  await expect.poll(() => placeInPage(page).then((now) => Math.abs(now - place))).toBeLessThan(5)
})

test('rapid navigation ends on the right page', async ({ page }) => {
  await thereAndBack(page)
  // Each step starts once the address has changed, before the page is rendered.
  await page.evaluate(async () => {
    const taken = (step: () => void) =>
      new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
        step()
      })
    await taken(() => history.forward())
    await taken(() => history.back())
    await taken(() => history.forward())
  })
  await expect(page).toHaveURL(`/cast/${id}/`)
  await expect(heading(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test('"who says so" links to the person’s sources', async ({ page }) => {
  await open(page, '/cast/')
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
  await card.getByRole('link').last().click()
  await expect(page).toHaveURL(`/cast/${id}/#sources-of-card`)
  await expect(page.getByRole('heading', { name: en.person.sources, level: 2 })).toBeInViewport()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['/cast/', '/cast/alice-oseman/']) {
    test(`${address} has no accessibility violations (${colorScheme})`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme })
      await open(page, address)
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .analyze()
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
        ),
      ).toEqual([])
    })
  }
}
