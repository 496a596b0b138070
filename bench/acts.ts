import type { Locator, Page } from 'playwright-core'
import type { Contestant } from './contestants'
import { effectOf, nextPaint, type Sample } from './measure'
import { mostSeconds, within } from './open'

/* Interactions with an idle page, each timed until the next paint. */

type Act = (page: Page, hints: Hints) => Promise<void>

/** Content-specific inputs of the interactions. */
export interface Hints {
  /** A word that only some events contain. */
  readonly word: string
  /** A day in the middle of the story. */
  readonly day: string
}

interface Step {
  /** Id of the figure; undefined for steps that only prepare the next one. */
  readonly figure?: string
  readonly act: Act
  /** Target of the press; the pointer is moved there first, so that only the press is timed. */
  readonly aim?: (page: Page) => Locator
}

/** Presses with the mouse, without the checks of a Playwright click. */
const press = (figure: string, aim: (page: Page) => Locator): Step => ({
  figure,
  aim,
  act: async ({ mouse }) => {
    await mouse.down()
    await mouse.up()
  },
})

const typeButton = (page: Page) =>
  page.getByRole('list', { name: 'Types of event' }).getByRole('link').first()
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the story' })

const ours: readonly Step[] = [
  press('filter', typeButton),
  { act: (page) => typeButton(page).click() },
  {
    act: async (page) => {
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' })
      })
    },
  },
  { figure: 'next', act: (page) => page.keyboard.press('j') },
  { act: (page) => page.keyboard.press('j') },
  { figure: 'previous', act: (page) => page.keyboard.press('k') },
  press('open', (page) =>
    page
      .getByRole('article')
      .nth(1)
      .getByRole('link', { name: /^Link to this event/u }),
  ),
  {
    act: async (page) => {
      await page.goto(new URL('/', page.url()).href, { waitUntil: 'load' })
    },
  },
  {
    act: async (page, { word }) => {
      await page.getByText('Search and more filters').click()
      await search(page).pressSequentially(word.slice(0, -1), { delay: 50 })
    },
  },
  { figure: 'search', act: (page, { word }) => search(page).press(word.slice(-1)) },
  {
    act: async (page, { day }) => {
      await page.goto(new URL(`/?asof=${day}`, page.url()).href, { waitUntil: 'load' })
    },
  },
  press('step', (page) => page.getByRole('button', { name: 'Step forward' })),
]

const stepsOf = ({ id, filter, next }: Contestant): readonly Step[] =>
  id === 'ours'
    ? ours
    : [
        ...(filter ? [press('filter', (page) => page.locator(filter.button).first())] : []),
        ...(next === undefined ? [] : [press('next', (page) => page.locator(next).first())]),
      ]

/** Measures the next paint after each interaction a page supports. */
export async function acted(
  contestant: Contestant,
  page: Page,
  hints: Hints,
  failed: (figure: string, why: unknown) => void,
): Promise<Sample> {
  page.setDefaultTimeout(30_000)
  const times: Record<string, number> = {}
  for (const { figure, act, aim } of stepsOf(contestant)) {
    try {
      if (aim) await within(mostSeconds, 'aiming', aim(page).hover())
      const time = await within(
        mostSeconds,
        figure ?? 'an act',
        nextPaint(page, () => act(page, hints)),
      )
      if (figure) times[figure] = time
      if (figure === 'filter') {
        const { pressed, effect } = await effectOf(page)
        times.filterShown = effect - pressed
      }
    } catch (error) {
      failed(figure ?? 'preparing', error)
    }
  }
  return times
}
