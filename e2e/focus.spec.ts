import { expect, type Page } from '@playwright/test'
import { walk, type Walk } from './support/focus'
import { failedRequest, test, unfoldFilters } from './support/site'
import { en } from '../src/messages/en'
import { enStage } from '../src/messages/en-stage'

const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }
/** The size of a 1280 by 1024 window at 400 % zoom. */
const magnified = { width: 320, height: 256 }

/** Opens everything collapsible, including citations and more sharing options. */
const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details:not([name])'))
      part.toggleAttribute('open', true)
  })

/** Doubles the browser's font size. */
const enlarge = async (page: Page) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

const openSharing = async (page: Page) => {
  await page
    .getByRole('button', { name: /^Share/u })
    .first()
    .press('Enter')
  await page
    .getByRole('group')
    .filter({ hasText: 'Embed' })
    .or(page.getByText('Embed', { exact: true }))
    .first()
    .waitFor()
}
const unfold = (name: string) => async (page: Page) => {
  await page.getByText(name, { exact: true }).press('Enter')
}
const openHelp = (page: Page) => page.getByRole('button', { name: en.help.title }).press('Enter')
const openBoard = (page: Page) =>
  page.getByRole('button', { name: /^Where things stood/u }).press('Enter')

interface Place {
  readonly address: string
  readonly windows: readonly (typeof desk)[]
  readonly steps?: readonly ((page: Page) => Promise<unknown>)[]
  readonly walk?: Walk
}

const places: Readonly<Record<string, Place>> = {
  'the whole story': { address: '/', windows: [desk], walk: { keys: ['Tab'] } },
  'a type of event': { address: '/type/wrap/', windows: [desk, phone, magnified] },
  'a type of event, with text twice as large': {
    address: '/type/wrap/',
    windows: [desk],
    steps: [enlarge],
  },
  'an event, with everything open': {
    address: '/event/the-title/?type=wrap',
    windows: [desk, phone],
    steps: [unfoldAll],
  },
  'the stage': {
    address: '/?asof=2024-10',
    windows: [desk, phone, magnified],
    steps: [(page) => expect(page.getByRole('button', { name: enStage.stage.play })).toBeFocused()],
  },
  'no results, with filters open': {
    address: '/?type=wrap&person=tommy-didario&nonsense=1',
    windows: [desk, phone],
    steps: [unfoldFilters],
  },
  'the cast': { address: '/cast/', windows: [desk, phone] },
  'a person': { address: '/cast/kit-connor/', windows: [desk, phone, magnified] },
  'the sources': {
    address: '/sources/',
    windows: [desk, phone],
    walk: { keys: ['Tab'], atMost: 120 },
  },
  'the table of sources': {
    address: '/sources/#table',
    windows: [desk],
    steps: [unfoldAll],
    walk: { keys: ['Tab'], atMost: 120 },
  },
  'the rules': { address: '/about/', windows: [desk, phone, magnified] },
  'no such page': { address: '/event/the-end/', windows: [desk, phone] },
  'a list, embedded': { address: '/embed/', windows: [desk, phone] },
  'an event, embedded': {
    address: '/embed/event/the-title/',
    windows: [desk, phone],
    steps: [unfoldAll],
  },
  'the board on a phone': {
    address: '/event/the-title/?type=wrap',
    windows: [phone, magnified],
    steps: [openBoard],
  },
  'the help': { address: '/about/', windows: [desk, magnified], steps: [openHelp] },
  'sharing: embed code': {
    address: '/type/wrap/',
    windows: [desk, phone],
    steps: [openSharing, unfold('Embed')],
  },
  'sharing: citations': {
    address: '/cast/kit-connor/',
    windows: [phone, magnified],
    steps: [openSharing],
  },
}

test.describe('Tab reaches everything in order, with visible focus, and leaves again:', () => {
  for (const [name, { address, windows, steps = [], walk: how }] of Object.entries(places)) {
    test(name, async ({ page, allow }) => {
      test.slow()
      if (name === 'no such page') allow(failedRequest)
      const [first = desk] = windows
      await page.setViewportSize(first)
      await page.goto(address)
      await page.locator('html[data-hydrated]').waitFor()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0) // the view in the address renders shortly after hydration
      for (const step of steps) await step(page)
      for (const window of windows) {
        await page.setViewportSize(window)
        const { stops, faults } = await walk(page, how)
        expect(Math.min(...stops), 'so many stops, forwards and backwards').toBeGreaterThan(1)
        expect.soft(faults, `at ${window.width} pixels`).toEqual([])
      }
    })
  }
})
