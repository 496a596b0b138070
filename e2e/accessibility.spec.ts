import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { fingerprintsOf } from '../src/domain/freshness'
import { cardOf, eventCalled, failedRequest, open, story, test } from './support/site'
import { en } from '../src/messages/en'
import { enStage } from '../src/messages/en-stage'

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

// Rules that depend on colour only: dark mode and more contrast change nothing else.
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Expects no violations in the page or a part of it; lists the elements of each violation. */
async function expectAccessible(
  page: Page,
  when: string,
  {
    part,
    isColourOnly = false,
  }: { readonly part?: string | undefined; readonly isColourOnly?: boolean } = {},
) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  const runOnly = isColourOnly
    ? { type: 'rule' as const, values: rulesOfColour }
    : { type: 'tag' as const, values: everyRule }
  // Results are not copied to a second page to be merged, which takes most of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly, resultTypes: ['violations'] })
  const { violations, passes } = await (part === undefined ? axe : axe.include(part)).analyze()
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  if (!isColourOnly && part === undefined)
    expect(passes.map(({ id }) => id)).toContain('target-size')
  expect(
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    ),
    when,
  ).toEqual([])
}

const phone = { width: 360, height: 740 }

/** Makes a phone window as tall as the page, so that its bottom bar covers nothing. */
async function asLongAsThePage(page: Page) {
  await page.setViewportSize({
    width: phone.width,
    height: await page.evaluate(() => document.documentElement.scrollHeight),
  })
}

const press = (name: RegExp) => async (page: Page) =>
  page
    .getByRole('main')
    .or(page.getByRole('contentinfo'))
    .getByRole('button', { name })
    .filter({ visible: true })
    .first()
    .click()

/** Opens every collapsed part of the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })

/** Opens an event's share dialog and one of its sections. */
const openSharing = (tool: string) => async (page: Page) => {
  await cardOf(page, eventCalled('the-title'))
    .getByRole('button', { name: /^Share/u })
    .click() // other cards may still be animating out
  const dialog = page.getByRole('dialog')
  await dialog.getByText(tool, { exact: true }).click()
  await expect(dialog.getByRole('group').filter({ hasText: tool })).toHaveAttribute('open')
}

/** Simulates a return visit with one event seen before, whose next request fails. */
async function comeBackToTrouble(page: Page) {
  const [[first] = [''], ...others] = [...fingerprintsOf(story)].slice(0, -1)
  await page.addInitScript(
    (seen) => localStorage.setItem('sourced-timeline:seen-1', seen),
    JSON.stringify({ ...Object.fromEntries(others), [first]: 'other' }),
  )
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 500, body: '' }))
  await open(page, '/')
  await expect(
    page.getByRole('paragraph').filter({ hasText: /^Couldn’t check for newer events/u }),
  ).toBeVisible()
  for (const sign of ['New since your last visit', 'Changed since your last visit'])
    await expect(page.getByText(sign, { exact: true })).toBeVisible()
}

interface State {
  readonly address: string
  readonly isOnPhone?: true
  /** Steps that lead to the state. */
  readonly steps?: ReadonlyArray<(page: Page) => Promise<unknown>>
  /** The part to check, where the rest is checked in another state. */
  readonly part?: string
}

const states: Readonly<Record<string, State>> = {
  home: { address: '/' },
  'the first day on a phone': { address: '/?asof=2024-10&read', steps: [asLongAsThePage] },
  'a type of event, on a phone': { address: '/type/wrap/', steps: [asLongAsThePage] },
  'an event with everything open': {
    address: '/event/netflix-announces-film/?type=production',
    steps: [unfold],
  },
  'an event that the filter hides, on a phone, with everything open': {
    address: '/event/production-begins/?type=wrap',
    steps: [asLongAsThePage, unfold, asLongAsThePage],
  },
  'disagreements open': { address: '/?standing=disputed&type=casting,release', steps: [unfold] },
  'the cast': { address: '/cast/' },
  'the cast on a phone': { address: '/cast/', steps: [asLongAsThePage] },
  'a person': { address: '/cast/yasmin-finney/', steps: [unfold] },
  'the chart of sources': { address: '/sources/' },
  'the sources as strips and a table, on a phone': {
    address: '/sources/',
    steps: [asLongAsThePage, unfold],
  },
  'the disagreements': { address: '/disagreements/' },
  'the disagreements on a phone': { address: '/disagreements/', steps: [asLongAsThePage] },
  'the rules': { address: '/about/' },
  'the rules on a phone': { address: '/about/', steps: [asLongAsThePage] },
  'no such page': { address: '/event/the-end/' },
  'no results': { address: '/?type=wrap&person=tommy-didario' },
  'a message about the address': { address: '/?type=wrap&nonsense=1' },
  'the filters open': {
    address: '/?type=wrap',
    steps: [unfold],
    part: '[aria-label="Filter the story"]',
  },
  'the filters open on a phone': {
    address: '/?type=wrap',
    steps: [unfold, asLongAsThePage],
    part: '[aria-label="Filter the story"]',
  },
  'the board open on a phone': {
    address: '/event/the-title/?type=announcement',
    isOnPhone: true,
    steps: [press(/^Where things stood/u)],
    part: 'dialog[open]',
  },
  'the help open': {
    address: '/about/',
    steps: [press(/^Keyboard shortcuts$/u)],
    part: 'dialog[open]',
  },
  'sharing: QR code': {
    address: '/event/the-title/?type=announcement',
    steps: [openSharing('QR code')],
    part: 'dialog[open]',
  },
  'sharing: citations, on a phone': {
    address: '/event/the-title/?type=announcement',
    isOnPhone: true,
    steps: [openSharing('QR code')],
    part: 'dialog[open]',
  },
  'sharing: embed code': {
    address: '/event/the-title/?type=announcement',
    steps: [openSharing('Embed')],
    part: 'dialog[open]',
  },
  'the stage, paused': { address: '/?asof=2025-04-22', part: 'dialog[open]' },
  'the stage, playing, on a phone': {
    address: '/?asof=2025-04-21',
    isOnPhone: true,
    steps: [press(/^Play$/u)],
    part: 'dialog[open]',
  },
  'the end of the stage': {
    address: '/?asof=2025-07-28',
    steps: [
      async (page) => {
        await page.getByRole('button', { name: enStage.stage.play }).press('End')
        await expect(page.getByRole('heading', { name: enStage.stage.end.title })).toBeVisible()
      },
    ],
    part: 'dialog[open]',
  },
  'news and an error': {
    address: '/about/',
    steps: [comeBackToTrouble],
    part: '[aria-label="Notices"]',
  },
  'the rail unfolded on a phone': {
    address: '/?type=wrap',
    isOnPhone: true,
    steps: [(page) => page.getByRole('slider', { name: 'Place in the story' }).press('End')],
    part: '[data-foot]',
  },
  'the story, embedded': { address: '/embed/' },
  'an event, embedded': { address: '/embed/event/netflix-announces-film/', steps: [unfold] },
}

test.describe('no accessibility violations', () => {
  for (const [name, { address, isOnPhone, steps = [], part }] of Object.entries(states)) {
    test(`${name}, in light and dark mode`, async ({ page, allow }) => {
      test.slow()
      if (name === 'no such page' || name === 'news and an error') allow(failedRequest)
      if (isOnPhone || steps.includes(asLongAsThePage)) await page.setViewportSize(phone)
      await page.goto(address)
      await expect(page.locator('html[data-hydrated]')).toBeAttached()
      for (const step of steps) await step(page)
      await expectAccessible(page, 'by day', { part })
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page, 'by night', { part, isColourOnly: true })
    })
  }

  test('an event with everything open, with more contrast, with forced colours, and 320 pixels wide', async ({
    page,
  }) => {
    test.slow()
    await open(page, '/event/netflix-announces-film/?type=production')
    await unfold(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      await expectAccessible(page, `more contrast, ${colorScheme}`, { isColourOnly: true })
    }
    await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'active' })
    await expectAccessible(page, 'forced colours')
    await page.emulateMedia({ forcedColors: null })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.setViewportSize({
      width: 320,
      height: await page.evaluate(() => document.documentElement.scrollHeight),
    })
    await expectAccessible(page, '320 pixels wide')
  })
})

test.describe('keyboard', () => {
  test('the first Tab reaches a link past the menu', async ({ page }) => {
    await open(page, '/cast/')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: en.shell.skip })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  })
})
