import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import {
  announcedInWords,
  cardOf,
  eventCalled,
  expectShown,
  filters,
  open,
  pluralOf,
  placeInPage,
  story,
  test,
  unfoldFilters,
} from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'

const headingOf = (page: Page, id: string) => cardOf(page, eventCalled(id)).getByRole('heading')
const nth = (place: number) => story.events.at(place)?.id ?? 'none'
const help = (page: Page) => page.getByRole('dialog', { name: en.help.title })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the story' })

/** Expects an event to have the focus, at the top of the window unless the page ends before. */
async function expectAt(page: Page, id: string, isAtTop = true) {
  await expect(headingOf(page, id)).toBeFocused()
  await expect(headingOf(page, id)).toBeInViewport({ ratio: 1 })
  if (isAtTop)
    await expect
      .poll(async () => (await cardOf(page, eventCalled(id)).boundingBox())?.y ?? -1)
      .toBeLessThan(100)
}

test('j and k move from event to event', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('j')
  await expectAt(page, nth(0))
  await page.keyboard.press('j')
  await expectAt(page, nth(1))
  await page.keyboard.press('j')
  await expectAt(page, nth(2))
  await page.keyboard.press('k')
  await expectAt(page, nth(1))
  await page.keyboard.press('Tab')
  await expect(
    cardOf(page, eventCalled(nth(1))).getByRole('button', { name: /^Share/u }),
    'Tab goes on there',
  ).toBeFocused()
  await page.keyboard.press('j')
  await expectAt(page, nth(2))
})

test('j continues from the event being read', async ({ page }) => {
  await open(page, '/')
  await cardOf(page, eventCalled(nth(9))).evaluate((card) => card.scrollIntoView())
  await page.keyboard.press('j')
  await expectAt(page, nth(10))
})

test('j visits every shown event once and announces the end', async ({ page }) => {
  const announcements = story.events.filter(({ type }) => type === 'announcement')
  await open(page, '/?type=announcement&order=newest')
  await expectShown(page, announcements.toReversed())
  await expect(page.getByRole('status')).toHaveText(
    announcedInWords(pluralOf('announcement'), announcements.length),
  ) // announced before any key is pressed
  for (const { id } of announcements.toReversed()) {
    await page.keyboard.press('j')
    await expectAt(page, id, false)
  }
  const place = await placeInPage(page)
  await page.keyboard.press('j')
  await expect(page.getByRole('status')).toHaveText(en.shell.noNextEvent)
  await expectAt(page, announcements[0]?.id ?? 'none', false)
  expect(await placeInPage(page)).toBe(place)
})

test('k announces the beginning of the story', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('k')
  await expect(page.getByRole('status')).toHaveText(en.shell.noPreviousEvent)
  expect(await placeInPage(page)).toBe(0)
})

test('j continues from a linked event', async ({ page }) => {
  await open(page, '/event/the-title/')
  await page.keyboard.press('j')
  await expectAt(page, nth(story.events.findIndex(({ id }) => id === 'the-title') + 1))
})

test('/ moves to the search, Escape leaves it', async ({ page }) => {
  await open(page, '/')
  await cardOf(page, eventCalled(nth(9))).evaluate((card) => card.scrollIntoView())
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await expect(search(page)).toBeInViewport({ ratio: 1 })
  await expect(search(page), 'the key is not typed').toHaveValue('')
  await page.keyboard.type('j?')
  await expect(search(page)).toHaveValue('j?')
  await expect(help(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await expect(search(page)).toBeFocused()
  await expectShown(page, story.events)
  await page.keyboard.press('Escape')
  await expect(filters(page).getByText(/events\.$/u)).toBeFocused()
  await page.keyboard.press('j')
  await expectAt(page, nth(0))
})

for (const address of ['/cast/', '/sources/']) {
  test(`/ leads to the search from ${address}`, async ({ page }) => {
    await open(page, address)
    await page.keyboard.press('j')
    await page.keyboard.press('/')
    await expect(page).toHaveURL('/')
    await expect(search(page)).toBeFocused()
    await expect(search(page)).toHaveValue('')
    await page.goBack()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('keys are ignored in fields and with Ctrl, Alt and Meta', async ({ page }) => {
  await open(page, '/')
  await unfoldFilters(page)
  for (const field of [
    page.getByLabel('Person', { exact: true }),
    page.getByLabel(en.filters.asOf),
    search(page),
  ]) {
    await field.focus()
    await page.keyboard.press('?')
    await page.keyboard.press('k')
    await expect(field).toBeFocused()
  }
  const summary = filters(page).getByText('Search and more filters')
  await summary.focus()
  for (const key of ['Alt+j', 'Meta+j', 'Control+Shift+j']) await page.keyboard.press(key)
  await expect(summary).toBeFocused()
  await expect(help(page)).toHaveCount(0)
})

test.describe('help', () => {
  test('opens with ?, closes with Escape, and returns the focus', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('j')
    const place = await placeInPage(page)
    await page.keyboard.press('?')
    await expect(help(page)).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await expect(help(page)).toHaveCount(0)
    await expectAt(page, nth(0))
    expect(await placeInPage(page)).toBe(place)
  })

  test('opens with its button and returns the focus to it', async ({ page }) => {
    await open(page, '/about/')
    const button = page.getByRole('contentinfo').getByRole('button', { name: en.help.title })
    await button.click()
    await help(page).getByRole('button', { name: 'Close' }).click()
    await expect(help(page)).toHaveCount(0)
    await expect(button).toBeFocused()
  })

  test('can switch the keys off on this device', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('?')
    await help(page).getByRole('switch', { name: enDialogs.help.singleKeys }).click()
    await expect(
      help(page).getByRole('switch', { name: enDialogs.help.singleKeys, checked: false }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    const expectOff = async () => {
      await page.getByRole('main').focus()
      for (const key of ['j', '/', '?']) await page.keyboard.press(key)
      await expect(page.getByRole('main')).toBeFocused()
      await expect(help(page)).toHaveCount(0)
    }
    await expectOff()
    const awake = page.waitForRequest(/\/data\/edition\.json$/u)
    await page.reload()
    await awake
    await expectOff()
    await page.getByRole('button', { name: en.help.title }).click()
    await help(page).getByRole('switch', { checked: false }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(help(page)).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violations (${colorScheme})`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 740 })
      await open(page, '/cast/')
      await page.keyboard.press('?')
      for (const isOn of [true, false]) {
        await expect(help(page).getByRole('switch', { checked: isOn })).toBeVisible()
        await help(page).evaluate((dialog) =>
          Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished)),
        )
        const { violations, passes } = await new AxeBuilder({ page })
          .include('dialog[open]')
          .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .analyze()
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        ).toEqual([])
        await help(page).getByRole('switch').click()
      }
    })
  }

  test('fits a window 320 pixels wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 400 })
    await open(page, '/about/')
    await page.keyboard.press('?')
    expect(
      await help(page).evaluate((dialog) => [
        dialog.scrollWidth - dialog.clientWidth,
        document.documentElement.scrollWidth,
      ]),
    ).toEqual([0, 320])
    const close = help(page).getByRole('button', { name: 'Close' })
    await close.focus()
    await expect(close).toBeInViewport({ ratio: 1 })
  })
})
