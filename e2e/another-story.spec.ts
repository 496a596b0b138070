import { AxeBuilder } from '@axe-core/playwright'
import { readdirSync } from 'node:fs'
import { expect } from '@playwright/test'
import { anotherSite } from '../playwright.config'
import { readTimeline } from '../scripts/read-timeline'
import { storyOf } from '../src/domain/story'
import { everyPath } from '../src/router/paths'
import { storyWordsIn } from '../test/story-words'
import { story, test } from './support/site'

/*
 * The same program with another content file, test/fixtures/another-story.json: its site says nothing of the first story.
 */
const another = storyOf(readTimeline('test/fixtures/another-story.json'))
const folder = 'node_modules/.cache/dist-another'
const paths = everyPath(another)

test.use({ baseURL: anotherSite })

test.describe('a site built from another content file', () => {
  test('has no word of the first story in any file', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|js|json|css|xml|ics|txt|svg|webmanifest)$/u.test(file),
    )
    expect(files.length).toBeGreaterThan(paths.length)
    const found = storyWordsIn(
      story.timeline,
      files.map((file) => `${folder}/${file}`),
    )
    expect(found).toEqual([])
  })

  test('has its own events, types and questions, and draws no empty group', async ({ page }) => {
    await page.goto('.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(another.timeline.site.title)
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(
      another.events.map(({ title }) => title),
    )
    await expect(page.getByRole('list', { name: 'Types of event' }).getByRole('link')).toHaveCount(
      another.timeline.types.length + 1, // and turning points
    )
    await page.goto('./cast/')
    const groups = another.timeline.groups.filter(({ id }) =>
      another.people.some(({ kind }) => kind === id),
    )
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(groups.map(({ name }) => name))
  })

  for (const path of ['/', `/event/${another.events[0]?.id}/`, '/cast/', '/sources/', '/about/']) {
    test(`has no accessibility violations at ${path}`, async ({ page }) => {
      await page.goto(`.${path}`)
      await expect(page.locator('html[data-hydrated]')).toBeAttached()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
    })
  }

  test('has no link to a page that is not there', async ({ page, request }) => {
    const links = new Set<string>()
    for (const path of paths) {
      await page.goto(`.${path}`)
      const hrefs = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      for (const href of hrefs) links.add(href.replace(/[?#].*$/u, ''))
    }
    expect(links.size).toBeGreaterThan(paths.length)
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
  })
})
