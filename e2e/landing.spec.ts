import { expect, type Page } from '@playwright/test'
import { en } from '../src/messages/en'
import { eventIds } from '../src/router/event-ids'
import { to } from '../src/router/paths'
import {
  cardOf,
  eventCalled,
  open,
  openCard,
  placeInPage,
  story,
  test,
  titles,
} from './support/site'

/* A link shows its event from the first paint, and nothing that is read moves afterwards. */

const linked = eventCalled('the-title')
const midway = eventCalled('netflix-announces-film')

/** Keeps the app from starting until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  await page.route(/\/assets\/.+\.(?:js|woff2)$/u, async (route) => {
    await started
    await route.continue()
  })
  return start
}

/** Returns the text nearest to the middle of the window that is there once, and how far down the window it is. */
const readPlace = (page: Page) =>
  page.evaluate(() => {
    const parts = 'article li, article p, article h1, article h3'
    const leaves = [...document.querySelectorAll(parts)].filter(
      (part) => !part.querySelector(parts),
    )
    const texts = leaves.map(({ textContent }) => textContent)
    const distance = (part: Element) =>
      Math.abs(part.getBoundingClientRect().top - window.innerHeight / 2)
    const [read] = leaves
      .filter(
        ({ textContent }) =>
          textContent && texts.indexOf(textContent) === texts.lastIndexOf(textContent),
      )
      .toSorted((one, other) => distance(one) - distance(other))
    return { text: read?.textContent ?? '', top: read?.getBoundingClientRect().top ?? Number.NaN }
  })

/** Waits until the page has stopped scrolling: between two keys it pauses, so it must stay for three looks. */
async function settled(page: Page) {
  const seen: number[] = []
  await expect
    .poll(async () => {
      seen.push(await placeInPage(page))
      return seen.length > 3 && new Set(seen.slice(-4)).size === 1
    })
    .toBe(true)
}

/** Returns how far down the window the element with a text is. */
const topOf = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('li, p, h1, h2, h3')]
        .find(({ textContent }) => textContent === wanted)
        ?.getBoundingClientRect().top ?? Number.NaN,
    text,
  )

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`in a window of ${viewport.width} pixels`, () => {
    test.use({ viewport })

    test('the page of an event opens with it, before any script', async ({ page }) => {
      const start = await holdScripts(page)
      await page.goto(to.event(linked.id), { waitUntil: 'commit' })
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(linked.title)
      await expect(heading).toBeInViewport({ ratio: 1 })
      await expect(page.getByText(en.pageHeader.inStory(26, story.total))).toBeInViewport()
      await expect(page.getByRole('link', { name: en.pageHeader.before(25) })).toBeInViewport()
      const { y } = (await heading.boundingBox()) ?? {}
      start()
      await expect(page.locator('html[data-hydrated]')).toBeAttached()
      expect((await heading.boundingBox())?.y).toBe(y)
      expect(await placeInPage(page)).toBe(0)
    })

    for (const [how, move] of [
      [
        'End and Page Up',
        async (page: Page) => {
          const windows = await page.evaluate(
            () => document.documentElement.scrollHeight / window.innerHeight,
          )
          await page.keyboard.press('End')
          // Six times, or as often as leaves the reader below the top of a short page.
          for (let time = 0; time < Math.min(6, windows - 2); time += 1)
            await page.keyboard.press('PageUp')
        },
      ],
      ['a jump', (page: Page) => page.evaluate(() => window.scrollTo(0, 14_000))],
    ] as const)
      for (const path of ['/', to.event(midway.id)])
        test(`what is read at ${path} stays while the app starts, after ${how}`, async ({
          page,
        }) => {
          const start = await holdScripts(page)
          await page.goto(path, { waitUntil: 'commit' })
          await expect(page.getByRole('contentinfo')).toBeAttached()
          await move(page)
          await expect.poll(() => placeInPage(page)).toBeGreaterThan(0)
          await settled(page)
          const before = await readPlace(page)
          start()
          await expect(page.locator('html[data-hydrated]')).toBeAttached()
          await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
          expect(Math.abs((await topOf(page, before.text)) - before.top)).toBeLessThanOrEqual(4)
        })
  })
}

test('earlier events open above, and the event stays where it is', async ({ page }) => {
  await open(page, to.event(linked.id))
  const heading = page.getByRole('heading', { level: 1 })
  const before = (await heading.boundingBox())?.y ?? Number.NaN
  await page.getByRole('link', { name: en.pageHeader.before(25) }).click()
  await expect(heading).toBeFocused()
  expect(Math.abs(((await heading.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(1)
  await expect(titles(page)).toHaveCount(story.events.length)
})

test('the story goes on below the event when the reader gets there', async ({ page }) => {
  await open(page, to.event(midway.id))
  const rest = story.events.slice(story.events.indexOf(midway))
  await expect(titles(page)).toHaveCount(3)
  await page.getByText(en.timeline.later(rest.length - 3)).scrollIntoViewIfNeeded()
  await expect(titles(page)).toHaveCount(rest.length)
})

test('the address names what is read on the page of an event by its path', async ({ page }) => {
  await open(page, to.event(midway.id))
  const next = story.events[story.events.indexOf(midway) + 1] ?? midway
  const steps = await page.evaluate(() => window.history.length)
  await cardOf(page, next).evaluate((card) => card.scrollIntoView())
  await expect(page).toHaveURL(to.event(next.id))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(midway.title)
  expect(await page.evaluate(() => window.history.length)).toBe(steps)
  await page.goto(page.url())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next.title)
})

test.describe('in a tall window', () => {
  test.use({ viewport: { width: 768, height: 1024 } })

  // A short card ends above the reading line, which the next one has reached.
  for (const id of ['season-3-arrives', 'new-york-interviews'])
    test(`the address of ${id} keeps naming it, and so does the rail`, async ({ page }) => {
      const event = eventCalled(id)
      await open(page, `/#${eventIds.card(event.id)}`)
      await expect(cardOf(page, event)).toHaveAttribute('data-reading')
      await expect(page.getByRole('slider')).toHaveAttribute(
        'aria-valuetext',
        new RegExp(event.title, 'u'),
      )
      await expect(page).toHaveURL(new RegExp(`#${eventIds.card(event.id)}$`, 'u'))
    })
})

/** Returns how far down the window the card is: a font that came late may move what is above it in the page. */
const topOfCard = (page: Page) =>
  cardOf(page, midway).evaluate((card) => Math.round(card.getBoundingClientRect().top))

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`Back keeps the place to the pixel, motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } })

    for (const [name, path] of [
      ['Cast', '/cast/'],
      ['About', '/about/'],
      ['Sources', '/sources/'],
    ] as const)
      for (const hasFollowed of [false, true])
        test(`from ${path}, the address ${hasFollowed ? 'names' : 'does not name'} what is read`, async ({
          page,
        }) => {
          await open(page, '/')
          await cardOf(page, midway).evaluate((card) => card.scrollIntoView())
          await page.evaluate(() => window.scrollBy(0, 137))
          if (hasFollowed) await expect(page).toHaveURL(`/#event-${midway.id}`)
          const place = await topOfCard(page)
          await page
            .getByRole('navigation', { name: 'Pages' })
            .getByRole('link', { name })
            .evaluate((link: HTMLElement) => link.click())
          await expect(page).toHaveURL(path)
          await page.goBack()
          await expect(titles(page)).toHaveCount(story.events.length)
          await expect
            .poll(async () => Math.abs((await topOfCard(page)) - place))
            .toBeLessThanOrEqual(1)
        })

    test('from the page of a person, with a card opened', async ({ page }) => {
      await open(page, '/')
      await openCard(page, midway)
      const link = cardOf(page, midway).getByRole('link', { name: 'Kit Connor', exact: true })
      await link.scrollIntoViewIfNeeded()
      const place = await topOfCard(page)
      await link.click()
      await expect(page).toHaveURL('/cast/kit-connor/')
      await page.goBack()
      await expect(link).toBeVisible()
      await expect
        .poll(async () => Math.abs((await topOfCard(page)) - place))
        .toBeLessThanOrEqual(1)
    })

    test('from a source that a citation led to, with the focus', async ({ page }) => {
      await open(page, '/')
      const citation = cardOf(page, midway)
        .getByRole('link', { name: /^\d+ sources: /u })
        .first()
      await citation.scrollIntoViewIfNeeded()
      const place = await topOfCard(page)
      for (const goBack of [
        () => page.goBack(),
        () => page.keyboard.press('Escape'),
        () => page.getByRole('button', { name: en.common.sources.back }).click(),
      ]) {
        await citation.click()
        await expect(page).toHaveURL(new RegExp(`#event-${midway.id}-source-\\d+$`, 'u'))
        await goBack()
        await expect(citation).toBeFocused()
        await expect
          .poll(async () => Math.abs((await topOfCard(page)) - place))
          .toBeLessThanOrEqual(1)
      }
    })
  })
