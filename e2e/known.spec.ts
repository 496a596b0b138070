import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { dateInWords } from '../src/domain/date/format'
import { playbackSteps, stepAt, stepInWords } from '../src/domain/playback'
import { eventsKnownBy } from '../src/domain/as-of'
import { cardOf, expectShown, filters, open, shownInWords, story, test } from './support/site'
import { en } from '../src/messages/en'

const steps = playbackSteps(story)
const announced = stepAt(steps, '2025-04-22')

const player = (page: Page) => page.getByRole('group', { name: en.player.label })
const button = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true })
const slider = (page: Page) => player(page).getByRole('slider')
const opener = (page: Page) => page.getByRole('button', { name: 'Watch it unfold' })

/** Returns the newest event of a step. */
function newestOf(place: number) {
  const newest = steps[place]?.newEvents.at(-1)
  if (!newest) throw new Error(`No event came with step ${place}.`)
  return newest
}

/** Returns the current step of the player. */
const stood = async (page: Page) => Number(await slider(page).inputValue())

/** Expects a step in the player's text, on its slider, in the address and in the story. */
async function expectStep(page: Page, place: number) {
  const step = steps[place]
  if (!step) throw new Error(`The story has no step ${place}.`)
  await expect(player(page).getByText(dateInWords(step.day), { exact: true })).toBeVisible()
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    place === steps.length - 1 ? `${stepInWords(step)} ${en.player.end}` : stepInWords(step),
  )
  await expect.poll(() => new URL(page.url()).search).toBe(`?asof=${step.day}`)
  await expect(
    filters(page).getByText(shownInWords(eventsKnownBy(story, step.day).length), { exact: true }),
  ).toBeVisible()
}

test('the player starts on the first day, plays until paused, and Back closes it', async ({
  page,
}) => {
  await open(page, '/')
  await opener(page).click()
  await expect(button(page, 'Pause')).toBeFocused()
  await expect.poll(() => stood(page), { timeout: 9000 }).toBeGreaterThan(1) // one step per interval
  await page.keyboard.press('Escape')
  await expect(button(page, 'Play')).toBeFocused()
  await expectStep(page, await stood(page))
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(player(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await expectShown(page, story.events)
})

test('arrow keys step and slide it, and new events scroll into view', async ({ page }) => {
  await open(page, '/?asof=2025-04-22')
  await button(page, 'Step forward').focus()
  await page.keyboard.press('Enter')
  await expectStep(page, announced + 1)
  await button(page, 'Step back').focus()
  await page.keyboard.press('Enter')
  await expectStep(page, announced)
  await expect(cardOf(page, newestOf(announced)).getByRole('heading')).toBeInViewport()
  await expect(button(page, 'Step back')).toBeFocused()
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, announced + 1)
  await page.keyboard.press('End')
  await expectStep(page, steps.length - 1)
  await expect(button(page, 'Step forward')).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Home')
  await expectStep(page, 0)
})

test('a link opens its step, with a way back to the whole story', async ({ page }) => {
  await open(page, '/?asof=2025-04-22')
  await expectStep(page, announced)
  await button(page, 'Back to the whole story').click()
  await expect(page).toHaveURL('/')
  await expectShown(page, story.events)
})

test('a link to a month opens the last step in it', async ({ page }) => {
  await open(page, '/?asof=2025-05')
  await expect(slider(page)).toHaveValue(String(stepAt(steps, '2025-05')))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  for (const [where, scroll] of [
    ['at the top', 0],
    ['in the story', 1500],
  ] as const) {
    test(`the player sits above the board’s button, ${where}`, async ({ page }) => {
      await open(page, '/?asof=2025-04-22')
      await expect(button(page, 'Step forward')).toBeVisible() // it replaces the placeholder
      await page.evaluate((y) => window.scrollTo(0, y), scroll)
      const [bar, board] = await Promise.all([
        player(page).boundingBox(),
        page.getByRole('button', { name: /^Where things stood/u }).boundingBox(),
      ])
      expect(bar?.y).toBeGreaterThan(0)
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(board?.y ?? 0)
      await button(page, 'Step forward').tap()
      await expectStep(page, announced + 1)
      // The new event is at the top, even after the others have animated.
      const newest = newestOf(announced + 1)
      await expect
        .poll(async () => (await cardOf(page, newest).boundingBox())?.y ?? -1)
        .toBeCloseTo(32, -1)
    })
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the player has no accessibility violations (${colorScheme}, ${width} pixels)`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await open(page, '/?asof=2025-04-22')
      await expectStep(page, announced)
      const { violations, passes } = await new AxeBuilder({ page })
        .include('[role=group]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} (${target.join(' ')})`),
        ),
      ).toEqual([])
    })
  }
}

test('the board matches the player’s day, and new events scroll into view even when filtered', async ({
  page,
}) => {
  await open(page, '/?type=announcement&asof=2025-04-22')
  const day = steps[announced]?.day ?? ''
  const board = page.getByRole('region', { name: 'Where things stood' })
  await expect(board).toContainText(en.domain.asKnownBy(dateInWords(day)))
  await expect(board).toContainText('A feature film, not a fourth season')
  await page.evaluate(() => window.scrollTo(0, 800))
  const read = page.locator('[data-reading]')
  const top = () => read.evaluate((card) => Math.round(card.getBoundingClientRect().top))
  const before = await top()
  await button(page, 'Step forward').click() // no new event of this type
  await expect(
    player(page).getByText(dateInWords(steps[announced + 1]?.day ?? ''), { exact: true }),
  ).toBeVisible()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the player does not start by itself', async ({ page }) => {
    await open(page, '/')
    await opener(page).click()
    await expect(button(page, 'Play')).toBeFocused()
    await expectStep(page, 0)
  })
})
