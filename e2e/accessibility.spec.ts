import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { chipOf, failedRequest, open, story, test, titles, unfoldFilters } from './site'

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

// The night changes nothing but colours.
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** No rule is broken; what is broken is named with the places. */
async function expectAccessible(page: Page, colorScheme: 'light' | 'dark') {
  const runOnly = colorScheme === 'light' ? { type: 'tag' as const, values: everyRule } : { type: 'rule' as const, values: rulesOfColour }
  // Of the rules that pass it names one place each: thousands would take longer to name than to check.
  const { violations, passes } = await new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).analyze()
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  expect(violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))).toEqual([])
}

const phone = { width: 360, height: 740 }

/** The window of a phone that is as long as the page, so that the bar at its foot covers nothing that could be scrolled free. */
async function asLongAsThePage(page: Page) {
  await page.setViewportSize({ width: phone.width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
}

async function openBoard(page: Page) {
  await page.setViewportSize(phone)
  await page.getByRole('button', { name: /^Where things stood/u }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Opens every disagreement, and leaves the long lists of sources folded. */
const unfoldDisagreements = (page: Page) => page.getByRole('main').evaluate((main) => {
  for (const part of main.querySelectorAll('article section details')) part.toggleAttribute('open', true)
})

/** Opens every part of the story that is folded. */
const unfoldStory = (page: Page) => page.getByRole('main').evaluate((main) => {
  for (const part of main.querySelectorAll('article details')) part.toggleAttribute('open', true)
})

const states: Readonly<Record<string, { readonly address: string, readonly steps?: ReadonlyArray<(page: Page) => Promise<unknown>> }>> = {
  'home': { address: '/' },
  'the beginning on a phone': { address: '/?asof=2024-10', steps: [asLongAsThePage] },
  'an event': { address: '/event/production-begins/?type=production' },
  'an event with everything open': { address: '/event/netflix-announces-film/?type=production', steps: [unfoldStory] },
  'an event that the filter hides, on a phone': { address: '/event/production-begins/?type=wrap', steps: [asLongAsThePage] },
  'the cast': { address: '/cast/' },
  'the cast on a phone': { address: '/cast/', steps: [asLongAsThePage] },
  'a person': { address: '/cast/yasmin-finney/' },
  'the sources': { address: '/sources/' },
  'the rules': { address: '/about/' },
  'the rules on a phone': { address: '/about/', steps: [asLongAsThePage] },
  'no such page': { address: '/event/the-end/' },
  'nothing fits': { address: '/?type=wrap&person=tommy-didario' },
  'a note on the address': { address: '/?type=wrap&nonsense=1' },
  'the filters open': { address: '/?type=wrap', steps: [unfoldFilters] },
  'the filters open on a phone': { address: '/?type=wrap', steps: [unfoldFilters, asLongAsThePage] },
  'the board open on a phone': { address: '/event/the-title/?type=announcement', steps: [openBoard] },
  'every disagreement open': { address: '/?standing=disputed', steps: [unfoldDisagreements] },
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`no rule is broken by ${colorScheme === 'light' ? 'day' : 'night'}`, () => {
    test.use({ colorScheme })

    for (const [name, { address, steps = [] }] of Object.entries(states)) {
      test(name, async ({ page, allow }) => {
        test.slow()
        if (name === 'no such page') allow(failedRequest)
        if (steps.includes(asLongAsThePage)) await page.setViewportSize(phone)
        await open(page, address)
        for (const step of steps) await step(page)
        await expectAccessible(page, colorScheme)
      })
    }
  })
}

/** What is wrong with the place of the element that has the focus; '' when it can be seen. */
const unseenFocus = (page: Page) => page.evaluate(() => {
  const focused = document.activeElement
  if (!focused || focused === document.body) return 'nothing has the focus'
  const { left, right, top, bottom, width, height } = focused.getBoundingClientRect()
  const name = `${focused.tagName} “${focused.textContent?.slice(0, 40)}” at ${Math.round(left)}, ${Math.round(top)}`
  if (width === 0 || height === 0) return `${name} has no size`
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return `${name} is outside the window`
  const within = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]] as const
  const [first] = focused.getClientRects()
  if (!first) return `${name} is not drawn`
  const covers = within.map(([x, y]) => document.elementFromPoint(first.left + x * first.width, first.top + y * first.height))
    .filter((element) => !(element && (focused.contains(element) || element.contains(focused))))
  return covers.length > 2 ? `${name} is covered by ${covers[0]?.tagName} “${covers[0]?.textContent?.slice(0, 40)}”` : ''
})

test.describe('by keyboard', () => {
  test('the first step leads past the menu', async ({ page }) => {
    await open(page, '/cast/')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  })

  test('the steps follow the page: menu, types, further filters, rail, story', async ({ page }) => {
    await open(page, '/')
    const main = page.getByRole('main')
    const first = page.getByRole('article').first()
    const steps = [
      page.getByRole('link', { name: 'Skip to the content' }),
      page.getByRole('banner').getByRole('link', { name: /^Heartstopper Forever/u }),
      ...['Story', 'Cast', 'Sources', 'About'].map((name) => page.getByRole('navigation').getByRole('link', { name, exact: true })),
      page.getByRole('button', { name: /^Theme: / }),
      ...story.timeline.types.map(({ id }) => chipOf(page, id)),
      main.getByText('Search and more filters'),
      main.getByRole('button', { name: 'Watch it unfold' }),
      main.getByRole('button', { name: /^Share ?: The whole story$/u }),
      page.getByRole('slider', { name: 'Place in the story' }),
      first.getByRole('link', { name: /^Link to this event/u }),
      first.getByRole('button', { name: /^Share/u }),
      first.getByRole('link', { name: /^Source 1:/u }).first(),
    ]
    for (const step of steps) {
      await page.keyboard.press('Tab')
      await expect(step).toBeFocused()
    }
  })

  for (const [name, size] of [['phone', phone], ['desk', { width: 1280, height: 800 }]] as const) {
    test(`what has the focus is always seen: ${name}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize(size)
      await open(page, '/event/walters-series-mania/')
      await expect(page.getByRole('article').getByRole('heading', { level: 3 }).and(page.locator(':focus'))).toBeVisible()
      const unseen: string[] = []
      const note = async (key: string, times: number) => {
        for (let step = 0; step < times; step += 1) {
          await page.keyboard.press(key)
          unseen.push(...[await unseenFocus(page)].filter(Boolean))
        }
      }
      await note('Tab', 80)
      await note('Shift+Tab', 120)
      expect(unseen).toEqual([])
    })
  }
})

test('no page scrolls sideways at 320 pixels', async ({ page, allow }) => {
  allow(failedRequest)
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const longest = story.events.toSorted((a, b) => b.title.length - a.title.length)[0]?.id
  for (const address of ['/', `/event/${longest}/`, '/cast/', '/cast/cormac-hyde-corrin/', '/sources/', '/about/', '/no-such-page/', '/?type=wrap&person=tommy-didario', '/?q=zz&nonsense=a']) {
    await open(page, address)
    expect(await wide(), address).toBe(0)
  }
  await open(page, '/')
  await unfoldFilters(page)
  await unfoldStory(page)
  expect(await wide(), 'everything unfolded').toBe(0)
})

test('text may be set wider without being cut', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, '/')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  const cut = await page.getByRole('heading').or(page.getByRole('button')).evaluateAll((all) => all
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 4)
    .map((element) => element.textContent))
  expect(cut).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test.describe('motion', () => {
  /** Presses a chip and counts the events that then passed through several places, frame by frame; a mere jump has two or three. */
  const movingAfter = (page: Page) => chipOf(page, 'interview').evaluate((chip) => new Promise<number>((resolve) => {
    const items = [...document.querySelectorAll('article')].map((item) => ({ item, places: new Set<string>() }))
    let frames = 0
    const look = () => {
      for (const { item, places } of items) places.add(getComputedStyle(item).transform)
      frames += 1
      if (frames < 40) requestAnimationFrame(look)
      else resolve(items.filter(({ places }) => places.size > 4).length)
    }
    if (chip instanceof HTMLElement) chip.click()
    requestAnimationFrame(look)
  }))

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test(reducedMotion === 'reduce' ? 'who wants stillness gets it' : 'events glide to their new places', async ({ page }) => {
      await page.emulateMedia({ reducedMotion })
      await page.setViewportSize({ width: 1280, height: 4000 }) // so that some that stay lie below one that goes
      await open(page, '/')
      const moving = await movingAfter(page)
      if (reducedMotion === 'reduce') expect(moving).toBe(0)
      else expect(moving).toBeGreaterThan(0)
      await expect(titles(page)).toHaveCount(story.events.filter(({ type }) => type === 'interview').length)
    })
  }
})

test('with forced colours a pressed chip still differs', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/?type=wrap')
  const ground = (type: string) => chipOf(page, type).evaluate((chip) => getComputedStyle(chip).backgroundColor)
  await expect(chipOf(page, 'wrap')).toHaveAttribute('aria-pressed', 'true')
  expect(await ground('wrap')).not.toBe(await ground('release'))
})
