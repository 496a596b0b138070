import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { eventsKnownBy } from '../src/domain/as-of'
import { dateInWords } from '../src/domain/date/format'
import { frameAt, framesOf, sentenceOf } from '../src/domain/stage'
import { en } from '../src/messages/en'
import { enStage } from '../src/messages/en-stage'
import {
  cardOf,
  expectShown,
  filters,
  open,
  shownInWords,
  story,
  test,
  titles,
} from './support/site'

const frames = framesOf(story)
const turn = frames.findIndex((frame) => frame.kind === 'event' && frame.event.turn)
const turnDay = frames[turn]?.day ?? ''
const last = frames.length - 1

const stage = (page: Page) => page.getByRole('dialog', { name: en.stage.label })
const button = (page: Page, name: string) => stage(page).getByRole('button', { name, exact: true })
const slider = (page: Page) => stage(page).getByRole('slider')
const opener = (page: Page) => page.getByRole('button', { name: en.stage.open })
const at = async (page: Page) => Number(await slider(page).getAttribute('aria-valuenow')) - 1

/** Expects a frame on the stage, on its slider and in the address. */
async function expectFrame(page: Page, index: number) {
  const frame = frames[index]
  if (!frame) throw new Error(`The story has no frame ${index}.`)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', sentenceOf(frame))
  await expect.poll(() => new URL(page.url()).search).toBe(`?asof=${frame.day}`)
  if (frame.kind === 'event')
    await expect(stage(page).getByRole('heading', { name: frame.event.title })).toBeInViewport()
}

test('the stage opens playing, covers the page, and Back closes it', async ({ page }) => {
  await open(page, '/')
  await opener(page).click()
  await expect(button(page, enStage.stage.pause)).toBeFocused()
  expect(await stage(page).boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() })
  await expect.poll(() => at(page), { timeout: 9000 }).toBeGreaterThan(0)
  const place = await page.evaluate(() => window.scrollY)
  await page.mouse.wheel(0, 2000)
  await page.keyboard.press('PageDown')
  expect(await page.evaluate(() => window.scrollY)).toBe(place)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(stage(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await expectShown(page, story.events)
})

for (const [how, close] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['its button', (page: Page) => button(page, en.common.close).click()],
] as const) {
  test(`${how} closes the stage and returns the focus, and the next press starts over`, async ({
    page,
  }) => {
    await open(page, '/')
    await opener(page).click()
    await button(page, enStage.stage.forward).click()
    await close(page)
    await expect(stage(page)).toBeHidden()
    await expect(page).toHaveURL('/')
    await expect(opener(page)).toBeFocused()
    await opener(page).press('Enter')
    await expect(button(page, enStage.stage.pause)).toBeFocused()
    await expectFrame(page, 0)
  })
}

test('after a link was closed, the button starts at the beginning, playing', async ({ page }) => {
  await open(page, `/?asof=${turnDay}`)
  await expect(button(page, enStage.stage.play)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/')
  await expect(opener(page)).toBeFocused()
  await opener(page).press('Enter')
  await expect(button(page, enStage.stage.pause)).toBeFocused()
  await expectFrame(page, 0)
})

test('the whole of it can be walked by keyboard: every event, the silence, the end', async ({
  page,
}) => {
  test.slow()
  await open(page, `/?asof=${frames[0]?.day}`)
  for (let index = 0; index < last; index += 1) {
    await expectFrame(page, index)
    await page.keyboard.press('ArrowRight')
  }
  await expect(stage(page).getByRole('heading', { name: enStage.stage.end.title })).toBeVisible()
  const end = frames[last]
  if (end?.kind !== 'end') throw new Error('The story has no end.')
  for (const { event } of end.leftOut)
    await expect(stage(page).getByText(event.title, { exact: false })).toBeVisible()
  await page.keyboard.press('Home')
  await expectFrame(page, 0)
  await page.keyboard.press('End')
  await expectFrame(page, last)
  await page.keyboard.press('ArrowLeft')
  await expectFrame(page, last - 1)
  await button(page, enStage.stage.play).press(' ')
  await expect(button(page, enStage.stage.pause)).toBeFocused()
})

for (const size of [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
]) {
  test(`a link lands on the event of its day, with its buttons in sight, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await open(page, `/?asof=${turnDay}`)
    await expectFrame(page, turn)
    await expect(button(page, enStage.stage.play)).toBeInViewport({ ratio: 1 })
    await expect(button(page, enStage.stage.forward)).toBeInViewport({ ratio: 1 })
    expect(await stage(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expectFrame(page, turn + 1)
  })
}

test('at 400 % zoom it scrolls within itself, and everything can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, `/?asof=${turnDay}`)
  await expect(button(page, enStage.stage.play)).toBeInViewport({ ratio: 1 })
  for (const name of [enStage.stage.read, en.common.close]) {
    await button(page, name).scrollIntoViewIfNeeded()
    await expect(button(page, name)).toBeInViewport({ ratio: 1 })
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('buttons, rail and board stay where they are from frame to frame', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `/?asof=${frames[0]?.day}`)
  const places = () =>
    Promise.all(
      [slider(page), button(page, enStage.stage.play), stage(page).getByRole('list').first()].map(
        async (part) => (await part.boundingBox())?.y,
      ),
    )
  await expect(slider(page)).toBeVisible()
  const before = await places()
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowRight')
    expect(await places()).toEqual(before)
  }
})

test('a press on the rail goes to that time', async ({ page }) => {
  await open(page, `/?asof=${frames[0]?.day}`)
  const box = await slider(page).boundingBox()
  if (!box) throw new Error('The rail is not shown.')
  await page.mouse.click(box.x + box.width - 18, box.y + box.height / 2)
  await expect.poll(() => at(page)).toBeGreaterThan(last - 4)
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('buttons step', async ({ page }) => {
    await open(page, `/?asof=${turnDay}`)
    await button(page, enStage.stage.forward).tap()
    await expectFrame(page, turn + 1)
  })
})

for (const size of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`it leads to the story as it was known, which has its own address, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const known = eventsKnownBy(story, turnDay)
    await open(page, `/?asof=${turnDay}`)
    await button(page, enStage.stage.read).click()
    await expect(stage(page)).toBeHidden()
    await expect.poll(() => new URL(page.url()).search).toBe(`?asof=${turnDay}&read`)
    await expectShown(page, known)
    const line = filters(page).getByText(shownInWords(known.length), { exact: true })
    await expect(line).toBeFocused()
    await expect(line).toBeInViewport({ ratio: 1 })
    await expect(titles(page).first()).toBeInViewport({ ratio: 1 })
    await page.goBack()
    await expectFrame(page, turn)
    await expect(button(page, enStage.stage.play)).toBeVisible()
    await page.reload()
    await expectFrame(page, turn)
  })
}

test('the address of the story as it was known shows it without the stage', async ({ page }) => {
  await open(page, `/?asof=${turnDay}&read`)
  await expectShown(page, eventsKnownBy(story, turnDay))
  await expect(stage(page)).toHaveCount(0)
  const board = page.getByRole('region', { name: 'Where things stood' })
  await expect(board).toContainText(en.domain.asKnownBy(dateInWords(turnDay)))
})

test('a day without news says as of which day it is shown', async ({ page }) => {
  await open(page, '/?asof=2025-03-01')
  await expect(
    stage(page).getByText('Known on 1 March 2025: as on 28 February', { exact: true }),
  ).toBeVisible()
  await expect(page).toHaveURL('/?asof=2025-03-01')
  await button(page, enStage.stage.read).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?asof=2025-03-01&read')
})

test('a month opens at its last day with news', async ({ page }) => {
  await open(page, '/?asof=2025-05')
  await expect(slider(page)).toHaveAttribute(
    'aria-valuenow',
    String(frameAt(frames, '2025-05') + 1),
  )
})

test('an event as it was known has no stage', async ({ page }) => {
  const [event] = story.events
  if (!event) return
  await open(page, `/event/${event.id}/?asof=${turnDay}`)
  await expect(cardOf(page, event)).toBeInViewport()
  await expect(stage(page)).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [320, 256],
    [390, 844],
    [1440, 900],
  ] as const) {
    test(`the stage has no accessibility violations (${colorScheme}, ${width} pixels)`, async ({
      page,
    }) => {
      test.slow()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height })
      for (const index of [0, frames.findIndex(({ kind }) => kind === 'silence'), turn, last]) {
        await open(page, `/?asof=${frames[index]?.day}`)
        while ((await at(page)) < index) await page.keyboard.press('ArrowRight')
        await expect(slider(page)).toHaveAttribute('aria-valuenow', String(index + 1))
        await page.waitForTimeout(1500) // words fade in
        const { violations, passes } = await new AxeBuilder({ page })
          .include('dialog')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id} (${target.join(' ')})`),
          ),
        ).toEqual([])
      }
    })
  }
}

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the stage waits, and says why', async ({ page }) => {
    await open(page, '/')
    await opener(page).click()
    await expect(button(page, enStage.stage.play)).toBeFocused()
    await expect(stage(page).getByText(enStage.stage.reduced)).toBeVisible()
    await expectFrame(page, 0)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the address of a day says what it needs, and leads to the whole story', async ({
    page,
  }) => {
    await page.goto(`/?asof=${turnDay}`)
    // Playwright looks for no text and no role in `noscript`.
    const note = page.locator('noscript p').locator('visible=true')
    await expect(note).toContainText([en.story.needsScripts])
    await expect(note.locator('a')).toHaveAttribute('href', '/full/')
    await expect(titles(page)).toHaveCount(story.events.length)
  })
})
