import { expect, type Locator, type Page } from '@playwright/test'
import { to } from '../src/router/paths'
import {
  chipOf,
  eventCalled,
  expectShown,
  failedRequest,
  filters,
  shownInWords,
  story,
  test,
  titles,
  titlesOf,
  unfoldFilters,
} from './site'

const program = '**/assets/index-*.js'
const ofTypes = (...types: readonly string[]) =>
  story.events.filter(({ type }) => types.includes(type))

/** Opens a page whose program does not come until it is let, or is lost then. */
async function openAsleep(page: Page, address: string, isLost = false): Promise<() => void> {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(program, async (route) => {
    await held
    await (isLost ? route.abort() : route.continue())
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.getByRole('contentinfo')).toBeVisible()
  return letCome
}

async function expectPressed(chip: Locator, isPressed: boolean) {
  await expect(chip).toHaveAttribute('aria-pressed', String(isPressed))
}

/** Notes in each frame from now on how many events are shown, and where in the window the one stands that is read; gives back how to ask for it. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await page.evaluateHandle(() => {
    const noted = new Set<string>()
    const note = () => {
      const shown = [...document.querySelectorAll('article')].filter((card) =>
        card.checkVisibility(),
      )
      const read = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('article')
      noted.add(
        `${shown.length} events, ${read?.id} at ${Math.round(read?.getBoundingClientRect().top ?? NaN)}`,
      )
      requestAnimationFrame(note)
    }
    note()
    return noted
  })
  return () => seen.evaluate((noted) => [...noted])
}

test.describe('before the program has come', () => {
  test('a press of a type answers, and the program takes it over as a step, without a frame that shows anything else', async ({
    page,
  }) => {
    const letCome = await openAsleep(page, '/')
    const [interview, wrap] = [chipOf(page, 'interview'), chipOf(page, 'wrap')]
    await wrap.click()
    await expectPressed(wrap, true)
    await expect(titles(page)).toHaveText(titlesOf(ofTypes('wrap')))
    await expect(page.getByRole('heading', { level: 2, name: /\d{4}$/u })).toHaveCount(
      new Set(ofTypes('wrap').map(({ date }) => date.slice(0, 7))).size,
    )
    await wrap.click()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    await interview.focus()
    await page.keyboard.press('Enter')
    await expectPressed(interview, true)
    await expect(titles(page)).toHaveText(titlesOf(ofTypes('interview')))
    await expect(filters(page), 'nothing is said that is not true').toHaveCount(0)
    await page.evaluate(() => scrollTo(0, 900))

    const seen = await watch(page)
    letCome()
    await expect(page).toHaveURL(to.type('interview'))
    await expectShown(page, ofTypes('interview'))
    await expectPressed(interview, true)
    await expect(interview).toBeFocused()
    await expect(page.getByRole('status')).toHaveText(shownInWords(ofTypes('interview').length))
    const frames = await seen()
    expect(frames).toHaveLength(1)
    expect(frames[0]).toMatch(new RegExp(`^${ofTypes('interview').length} events, event-`, 'u'))

    await interview.click()
    await expectShown(page, story.events)
    await wrap.click()
    await expectShown(page, ofTypes('wrap'))
    for (const [path, events] of [
      ['/', story.events],
      [to.type('interview'), ofTypes('interview')],
      ['/', story.events],
    ] as const) {
      await page.goBack()
      await expect(page).toHaveURL(path)
      await expectShown(page, events)
    }
  })

  test('a press in the moment of taking over is the program’s, and nothing is left hidden', async ({
    page,
  }) => {
    const letCome = await openAsleep(page, '/')
    const interview = chipOf(page, 'interview')
    await interview.click()
    // The first task after React has noted at the chip what is its own: no other comes sooner.
    await interview.evaluate((chip: HTMLElement) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () =>
        Object.keys(chip).some((key) => key.startsWith('__reactProps'))
          ? chip.click()
          : port2.postMessage(''),
      )
      port1.start()
      port2.postMessage('')
    })
    letCome()
    await expectShown(page, story.events)
    await expectPressed(interview, false)
    await expect(page).toHaveURL('/')
    await page.goBack()
    await expect(page).toHaveURL(to.type('interview'))
    await expectShown(page, ofTypes('interview'))

    await unfoldFilters(page)
    await page.getByLabel('Person').selectOption('joe-locke')
    await interview.click()
    await expectShown(
      page,
      story.events.filter(({ people }) => people.some((id) => id === 'joe-locke')),
    )
  })

  test('a press answers on the page of a type, and on that of an event, which stays', async ({
    page,
  }) => {
    const letCome = await openAsleep(page, to.type('interview'))
    await expect(titles(page)).toHaveText(titlesOf(ofTypes('interview')))
    await chipOf(page, 'interview').click()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    letCome()
    await expectShown(page, story.events)
    await expect(page).toHaveURL('/')

    const event = eventCalled('filming-wraps')
    const around = story.events.filter(
      (one) => one === event || ['release', 'casting'].includes(one.type),
    )
    const letComeAgain = await openAsleep(page, to.event(event.id))
    await chipOf(page, 'casting').click()
    await chipOf(page, 'release').click()
    await expect(titles(page)).toHaveText(titlesOf(around))
    letComeAgain()
    await expect(page.getByText('The filter hides this event.')).toBeVisible()
    await expect(titles(page)).toHaveText(titlesOf(around))
    await expect(page).toHaveURL(`${to.event(event.id)}?type=casting,release`)
  })

  test('what was pressed is shown again when the program is lost', async ({ page, allow }) => {
    allow(failedRequest)
    allow(/^warning: The resource .* was preloaded/u)
    const lose = await openAsleep(page, '/', true)
    await chipOf(page, 'wrap').click()
    await expect(titles(page)).toHaveText(titlesOf(ofTypes('wrap')))
    lose()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    await expect(chipOf(page, 'wrap')).toHaveCount(0)
  })

  test('there is nothing to press where the link chose a part of the story', async ({ page }) => {
    const letCome = await openAsleep(page, '/?person=joe-locke')
    await expect(chipOf(page, 'wrap')).toHaveCount(0)
    letCome()
    await expect(chipOf(page, 'wrap')).toBeVisible()
  })
})
