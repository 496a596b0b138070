import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { open, placeInPage, story, test } from './support/site'
import { eventsWith, peopleOfKind } from '../src/domain/cast'
import { answeredOn, castAsOf, castDaysOf } from '../src/domain/cast-as-of'
import { citationsOfPerson, claimsNaming } from '../src/domain/claims-of-person'
import { dateInWords } from '../src/domain/date/format'
import { personStandingLabel } from '../src/domain/standing-labels'
import { en } from '../src/messages/en'
import { enNotices } from '../src/messages/en-notices'
import { enPages } from '../src/messages/en-pages'

const somebody = story.people.findLast(({ kind }) => kind === 'cast')
const { id, name } = somebody ?? { id: 'nobody', name: 'Nobody' }
const link = (page: Page) => page.getByRole('main').getByRole('link', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1, name })

/** Records which named elements each view transition captured on the old and the new page. */
async function noteTransitions(page: Page) {
  await page.addInitScript(() => {
    const noted: string[][] = []
    const named = () =>
      [...document.querySelectorAll('[data-morphing] :is([data-part], [data-colour])')]
        .map((part) => `${getComputedStyle(part).viewTransitionName}: ${part.textContent}`)
        .filter((part) => !part.startsWith('none'))
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

const line = somebody ? eventsWith(story, somebody) : []
const event = line.at(-1)
const leaf = (page: Page) =>
  page.locator('main header').getByRole('link', { name: event?.title ?? 'no event' })
const title = (page: Page) =>
  page.getByRole('heading', { level: 1, name: event?.title ?? 'no event' })

/** Follows a leaf of the twig to its event and goes back. */
async function toEventAndBack(page: Page) {
  await open(page, `/cast/${id}/`)
  await leaf(page).focus()
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  await expect(page).toHaveURL(`/event/${event?.id}/`)
  await page.goBack()
  await expect(heading(page)).toBeInViewport()
  await expect(leaf(page)).toBeFocused()
}

test('a leaf of a twig morphs into the leaf of its event, and back with focus', async ({
  page,
}) => {
  const noted = await noteTransitions(page)
  await toEventAndBack(page)
  const [person, leafAlone] = [[...portraitAndName, 'leaf: '], ['leaf: ']]
  await expect.poll(noted).toEqual([person, leafAlone, leafAlone, person])
  await expect(page.locator('[data-morphing]')).toHaveCount(0)
})

test('a leaf leads to its event with reduced motion, too', async ({ page }) => {
  const noted = await noteTransitions(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await toEventAndBack(page)
  expect(await noted()).toEqual([])
})

test('the leaves of a twig can be pressed, each where it is drawn', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, `/cast/${story.people[0]?.id}/`)
    const missed = await page.locator('main header ol a').evaluateAll(
      (links) =>
        links.filter((link) => {
          const { left, top, width, height } =
            link.querySelector('path')?.getBoundingClientRect() ?? link.getBoundingClientRect()
          const shown = document.elementFromPoint(left + width / 2, top + height / 2)
          return !shown?.closest('ol')
        }).length,
    )
    expect(missed).toBe(0)
  }
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

// Before the app's script has run, and after it has noted which page it is for.
for (const delayed of ['index', 'PersonPage']) {
  test(`Back restores the scroll position before the reloaded page is hydrated: ${delayed} is late`, async ({
    page,
  }) => {
    const place = await thereAndBack(page)
    await page.goForward()
    await expect(heading(page)).toBeFocused()
    let wentBack = () => {}
    const isBack = new Promise<void>((resolve) => (wentBack = resolve))
    const script = `**/assets/${delayed}-*.js`
    await page.route(script, async (route) => {
      await isBack
      await route.continue()
    })
    const asked = page.waitForRequest(script)
    await page.reload({ waitUntil: 'commit' })
    await expect(heading(page)).toBeVisible()
    await asked
    if (delayed !== 'index') await expect(page.locator('html')).toHaveAttribute('data-started')
    await page.evaluate(() => history.back())
    await expect(page).toHaveURL('/cast/')
    wentBack()
    await expect(link(page)).toBeInViewport()
    await expect.poll(() => placeInPage(page).then((now) => Math.abs(now - place))).toBeLessThan(5)
  })
}

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
  await expect(
    page.getByRole('heading', { name: enPages.person.sources, level: 2 }),
  ).toBeInViewport()
})

const day = castDaysOf(story).at(1) ?? 'no day'
const asof = `/cast/?asof=${day}`
const asKnown = (on: string) => enPages.cast.asKnown(dateInWords(on))
const badges = (page: Page) => page.locator('[data-badge]')
const badgesOn = (on: string) =>
  story.timeline.groups
    .flatMap(({ id }) => peopleOfKind(castAsOf(story, on), id))
    .flatMap(({ standings: [first] }) => first?.standing ?? [])
    .map((standing) => personStandingLabel(story.timeline.site.subject)[standing])

test('the cast on a date has the standings of then, also after a reload and Back', async ({
  page,
}) => {
  await open(page, asof)
  await expect(page.getByRole('main').getByText(asKnown(day))).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(`^${enPages.cast.titleAsKnown(dateInWords(day))}`, 'u'))
  await expect(badges(page)).toHaveText(badgesOn(day))
  const days = page.getByRole('navigation', { name: enPages.cast.days })
  const first = castDaysOf(story)[0] ?? 'no day'
  await days.getByRole('link', { name: dateInWords(first) }).click()
  await expect(page).toHaveURL(`/cast/?asof=${first}`)
  await expect(days.getByRole('link', { name: dateInWords(first) })).toBeFocused()
  await expect(badges(page)).toHaveText(badgesOn(first))
  await days.getByRole('link', { name: enPages.cast.latest }).click()
  await expect(page).toHaveURL('/cast/')
  await expect(badges(page)).toHaveText(badgesOn('2100'))
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(asof)
  await page.reload()
  await expect(page.getByRole('main').getByText(asKnown(day))).toBeVisible()
})

test('the address of the cast keeps its date and nothing else', async ({ page }) => {
  await open(page, `/cast/?type=wrap&asof=${day}&colour=red`)
  await expect(page).toHaveURL(asof)
  await expect(page.getByRole('region', { name: enNotices.label })).toContainText('colour “red”')
})

test('the board links to the cast on the day of its answer', async ({ page }) => {
  const question = story.timeline.questions.find(({ page }) => page === 'cast')
  const event = story.events.find(({ answers }) =>
    answers.some((answer) => answer.question === question?.id),
  )
  const answer = event?.answers.find((answer) => answer.question === question?.id)
  const on = event && answer ? answeredOn(story, { event, answer }) : undefined
  expect(on).toBeDefined()
  await open(page, `/event/${event?.id}/`)
  await page
    .getByRole('region', { name: en.board.title })
    .getByRole('link', { name: en.board.castOn(dateInWords(on ?? '')) })
    .click()
  await expect(page).toHaveURL(`/cast/?asof=${on}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(badges(page)).toHaveText(badgesOn(on ?? ''))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the cast on a date is that of the end, and says so', async ({ page }) => {
    await page.goto(asof)
    await expect(page.locator('noscript p').locator('visible=true')).toHaveText(
      enPages.cast.needsScripts,
    )
    await expect(badges(page)).toHaveText(badgesOn('2100'))
    await expect(page.getByRole('navigation', { name: enPages.cast.days })).toBeHidden()
  })
})

test('a person’s page has all that names them, with a source for each number', async ({ page }) => {
  const [person] = story.people
  if (!person) throw new Error('The content has no people.')
  const said = claimsNaming(story, person)
  await page.goto(`/cast/${person.id}/`)
  await expect(
    page.getByRole('heading', { level: 3, name: said[0]?.event.title ?? 'no event' }),
  ).toBeVisible()
  const text = await page.getByRole('main').innerText()
  for (const { text: claim } of said.flatMap(({ claims }) => claims)) expect(text).toContain(claim)
  await expect(page.locator('li[id^="source-"]')).toHaveCount(
    citationsOfPerson(person, said).length,
  )
  expect(await page.locator('*').count()).toBeLessThanOrEqual(1500)
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['/cast/', asof, '/cast/alice-oseman/']) {
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
