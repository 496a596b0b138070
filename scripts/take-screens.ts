import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { en } from '../src/messages/en'
import { to } from '../src/router/paths'
import { decisive, disputed, scrollTo, timeline, turnPanel } from './story-places'
import { untilIdle, untilStill, withSite } from './with-site'

/*
 * Takes the screenshots in docs/screens, at three widths and in both themes: npm run build && npm run screens [-- turn]
 */
const { positionals: chosen } = parseArgs({ allowPositionals: true })
const widths = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'desk', width: 1440, height: 900 },
] as const

const unfoldDisagreements = async (page: Page) => {
  await page.mouse.wheel(0, 1) // the page stops scrolling to the event
  const name = en.common.detailsDiffer(disputed?.disagreements.length ?? 0)
  const disagreements = page.getByRole('region', { name })
  await disagreements.evaluate((region) => {
    for (const folded of region.querySelectorAll('details')) folded.open = true
  })
  await scrollTo(disagreements, 90)
}
const openBoard = async (page: Page) => {
  const button = page.getByRole('button', { name: en.board.title })
  if (await button.isVisible()) await button.click()
}
const openSharing = async (page: Page) => {
  await page.locator('[data-linked]').getByRole('button', { name: en.common.share }).click()
  await page.getByRole('button', { name: 'BibTeX', exact: true }).waitFor()
}
/** What every silence says, whatever its length. */
const silence = en.timeline.silence(0).replace(/\d.*/u, '')

const screens: readonly {
  readonly name: string
  readonly path: string
  readonly act?: (page: Page) => Promise<void>
}[] = [
  { name: 'first', path: to.home() },
  {
    name: 'titles',
    path: `${to.home()}?show=titles`,
    act: (page) => scrollTo(page.getByRole('article').first(), 300),
  },
  { name: 'silence', path: to.home(), act: (page) => scrollTo(page.getByText(silence), 300) },
  { name: 'turn', path: to.home(), act: (page) => scrollTo(turnPanel(page), 200) },
  {
    name: 'season',
    path: to.home(),
    act: (page) => scrollTo(page.locator('[data-season=summer]').first(), 300),
  },
  {
    name: 'end',
    path: to.home(),
    act: (page) => scrollTo(page.getByText(en.timeline.afterwards.title), 420),
  },
  ...(disputed
    ? [{ name: 'disagreement', path: to.event(disputed.id), act: unfoldDisagreements }]
    : []),
  ...(decisive
    ? [
        { name: 'board', path: to.event(decisive.id), act: openBoard },
        { name: 'share', path: to.event(decisive.id), act: openSharing },
        { name: 'known', path: `${to.home()}?asof=${decisive.date}` },
      ]
    : []),
  { name: 'cast', path: to.cast() },
  ...timeline.people.slice(0, 1).map(({ id }) => ({ name: 'person', path: to.person(id) })),
  { name: 'sources', path: `${to.sources()}#who` },
  {
    name: 'empty',
    path: `${to.home()}?q=zzzz`,
    act: (page) => scrollTo(page.getByText(en.timeline.empty.title), 200),
  },
]

await withSite('dist', async (browser, address) => {
  mkdirSync('docs/screens', { recursive: true })
  for (const { name: size, width, height } of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await page.goto(address) // then the fonts are there from the start
      await untilIdle(page)
      for (const { name, path, act } of screens) {
        if (chosen.length > 0 && !chosen.includes(name)) continue
        await page.goto(address + path)
        await untilIdle(page)
        await act?.(page)
        await untilStill(page)
        const theme = colorScheme === 'light' ? 'day' : 'night'
        await page.screenshot({
          path: `docs/screens/${name}-${size}-${theme}.jpg`,
          type: 'jpeg',
          quality: 48,
        })
      }
      await context.close()
    }
  }
})
