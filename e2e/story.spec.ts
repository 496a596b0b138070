import { expect } from '@playwright/test'
import { en } from '../src/messages/en'
import { answeredOn } from '../src/domain/cast-as-of'
import { citationsOf } from '../src/domain/citations'
import { monthOf, nameOfMonth } from '../src/domain/date/months'
import { dateInWords } from '../src/domain/date/format'
import { whenOf } from '../src/domain/event-words'
import type { TimelineEvent } from '../src/content/schema'
import { sourceOf } from '../src/domain/story'
import { answerStandingLabel } from '../src/domain/standing-labels'
import {
  cardOf,
  chipOf,
  eventCalled,
  failedRequest,
  unusedPreload,
  open,
  story,
  test,
  titles,
} from './support/site'

/** Returns the board's rows while an event is read: the latest answer to each answered question, and the one this event replaced. */
function boardAfter(event: TimelineEvent): readonly string[] {
  const earlierEvents = story.events.slice(0, story.events.indexOf(event))
  const earlier = earlierEvents.flatMap(({ answers }) => answers)
  return story.timeline.questions.flatMap(({ id, page }) => {
    const was = earlier.findLast(({ question }) => question === id)
    const given = event.answers.find(({ question }) => question === id)
    const last = given ?? was
    const before = given && was && was.answer !== given.answer ? `before: ${was.answer}. now: ` : ''
    const set = [...earlierEvents, event].findLast(({ answers }) => last && answers.includes(last))
    const day = page && set && last ? answeredOn(story, { event: set, answer: last }) : undefined
    const link = day ? en.board.castOn(dateInWords(day)) : ''
    return last ? [`${before}${last.answer}, ${answerStandingLabel[last.standing]}${link}`] : []
  })
}

test('the home page has the whole story, in order and by month', async ({ page }) => {
  await open(page, '/')
  await expect(page).toHaveTitle(/Heartstopper Forever/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'How Heartstopper Forever came to be',
  )

  const headings = story.events.flatMap((event, index) => {
    const month = nameOfMonth(monthOf(event.date))
    const before = story.events[index - 1]
    return before && nameOfMonth(monthOf(before.date)) === month
      ? [event.title]
      : [month, event.title]
  })
  const headingsInPage = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .or(page.getByRole('main').getByRole('heading', { level: 3 }))
  await expect(headingsInPage).toHaveText([
    ...headings,
    en.timeline.afterwards.title,
    'Where things stood',
  ])
  await expect(titles(page)).toHaveCount(story.events.length)
})

test('each event shows its date, type and claims', async ({ page }) => {
  await open(page, '/')
  const cards = page.getByRole('article')
  await expect(cards).toContainText(story.events.map(({ date }) => dateInWords(date)))
  await expect(cards).toContainText(
    story.events.map(
      ({ type }) => story.timeline.types.find(({ id }) => id === type)?.label ?? 'no such type',
    ),
  )
  for (const nth of [0, 1])
    await expect(cards).toContainText(
      story.events.map(({ title, claims }) => claims.filter(({ key }) => key)[nth]?.text ?? title),
    )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the title of the first event is in the first window and a half', async ({ page }) => {
    await open(page, '/')
    const { y = NaN, height = NaN } = (await titles(page).first().boundingBox()) ?? {}
    expect(y + height).toBeLessThanOrEqual(844 * 1.5)
  })

  test('a button opens the board over the story; Escape closes it and returns the focus', async ({
    page,
  }) => {
    const event = eventCalled('production-begins')
    await open(page, '/')
    await cardOf(page, event).evaluate((card) => card.scrollIntoView())
    const button = page.getByRole('button', { name: /^Where things stood/u })
    const board = page.getByRole('dialog', { name: 'Where things stood' })
    await expect(board).toBeHidden()
    await button.click()
    await expect(board).toBeVisible()
    await expect(board).toContainText(`${whenOf(event)}: ${event.title}`)
    await expect(board.getByRole('definition')).toHaveText([...boardAfter(event)])
    await page.keyboard.press('Escape')
    await expect(board).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('an answer on the open board links to the event that set it', async ({ page }) => {
    await open(page, '/event/the-title/')
    await page.getByRole('button', { name: /^Where things stood/u }).click()
    const board = page.getByRole('dialog', { name: 'Where things stood' })
    const set = story.events.findLast(({ answers }) =>
      answers.some(({ question }) => question === 'director'),
    )
    const answer = set?.answers.find(({ question }) => question === 'director')
    await board.getByRole('link', { name: answer?.answer ?? 'no answer', exact: true }).click()
    await expect(board).toBeHidden()
    await expect(page).toHaveURL(`/event/${set?.id}/`)
    await expect(titles(page).and(page.locator(':focus'))).toHaveText(set?.title ?? 'no event')
  })
})

test('the board next to the story follows the reading, event by event', async ({ page }) => {
  await open(page, '/')
  const board = page.getByRole('region', { name: 'Where things stood' })
  // The last events cannot reach the top, because the page ends with them.
  for (const event of story.events.slice(0, -1)) {
    await cardOf(page, event).evaluate((card) => card.scrollIntoView())
    await expect(board).toContainText(`${whenOf(event)}: ${event.title}`)
    await expect(board.getByRole('definition')).toHaveText([...boardAfter(event)])
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const last = story.events.at(-1) ?? eventCalled('none')
  await expect(board).toContainText(`${whenOf(last)}: ${last.title}`)
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect(board).toContainText(en.board.ended(whenOf(last)))
  await expect(board.getByText(/^Still open/u)).toHaveCount(0)
})

test('a citation opens its card at the source', async ({ page }) => {
  const isCited = ({ key, sources }: TimelineEvent['claims'][number]) => key && sources.length <= 3
  const event = story.events.find(({ claims }) => claims.some(isCited)) ?? eventCalled('none')
  const numbered = citationsOf(event)
  const [id] = event.claims.find(isCited)?.sources ?? []
  if (!id) throw new Error('No key claim has few enough sources.')
  const source = sourceOf(story, id)
  const number = numbered.indexOf(source.id) + 1
  await open(page, '/')
  const card = cardOf(page, event)
  const entry = page.locator(`#event-${event.id}-source-${number}`)
  await expect(entry).toHaveCount(0)
  await card
    .getByRole('link', {
      name: `Source ${number}: ${source.publisher}, ${dateInWords(source.published)}${source.via ? ', not seen directly' : ''}`,
    })
    .first()
    .click()
  await expect(entry).toBeInViewport()
  await expect(entry).toBeFocused()
  await expect(entry).toContainText(source.publisher)
  await expect(page).toHaveURL(`/#event-${event.id}-source-${number}`)
})

test('an open board makes way for the one in the page when the window becomes wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await open(page, '/')
  await page.getByRole('button', { name: /^Where things stood/u }).click()
  const board = page.getByRole('dialog', { name: 'Where things stood' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(board).toBeHidden()
  await expect(page.getByRole('region', { name: 'Where things stood' })).toBeVisible()
  await chipOf(page, 'wrap').click()
  await expect(page).toHaveURL('/type/wrap/')
})

test('more than three citations are one link, which marks all of them', async ({ page }) => {
  const event = eventCalled('netflix-announces-film')
  const claim = event.claims.find(({ key, sources }) => key && sources.length > 3)
  const count = claim?.sources.length ?? 0
  await open(page, '/')
  const item = cardOf(page, event)
    .getByRole('listitem')
    .filter({ hasText: claim?.text ?? 'none' })
  await expect(item.getByRole('link')).toHaveText(`${count} sources`)
  await item.getByRole('link').click()
  await expect(cardOf(page, event).locator('[data-cited]')).toHaveCount(count)
})

for (const address of ['/full/', '/sources/', '/cast/joe-locke/']) {
  test(`source links on ${address} are safe and open in a new tab`, async ({ page }) => {
    await open(page, address)
    const links = await page.getByRole('link', { includeHidden: true }).evaluateAll((all) =>
      all.flatMap((link) => {
        const attribute = (name: string) => link.getAttribute(name) ?? ''
        return attribute('href').includes(':')
          ? [
              {
                href: attribute('href'),
                target: attribute('target'),
                rel: attribute('rel'),
                name: link.textContent ?? '',
              },
            ]
          : []
      }),
    )
    const known = story.timeline.sources.flatMap(({ url }) => (url ? [url] : []))
    expect(links.length).toBeGreaterThan(0)
    for (const { href, target, rel, name } of links) {
      expect(known).toContain(href)
      expect(href).toMatch(/^https:\/\//u)
      expect(target).toBe('_blank')
      expect(rel.split(' ')).toContain('noopener')
      expect(name).toContain('(opens in a new tab)')
    }
  })
}

test('every source with an address is linked on the sources page', async ({ page }) => {
  await open(page, '/sources/')
  const links = await page
    .getByRole('main')
    .getByRole('link', { name: '(opens in a new tab)' })
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(new Set(links)).toEqual(
    new Set(story.timeline.sources.flatMap(({ url }) => (url ? [url] : []))),
  )
})

test('both sides of a disagreement are next to each other, with their supporters and reasons', async ({
  page,
}) => {
  await open(page, '/full/')
  const event = story.events.find(({ disagreements }) =>
    disagreements.some(({ sides }) => sides.some(({ better }) => better)),
  )
  const disagreement = event?.disagreements.find(({ sides }) => sides.some(({ better }) => better))
  const part = cardOf(page, event ?? eventCalled('none'))
    .getByRole('group')
    .filter({ hasText: disagreement?.question ?? 'none' })
  for (const { text, better, sources } of disagreement?.sides ?? []) {
    const side = part.getByRole('listitem').filter({ hasText: text })
    await expect(side).toBeVisible()
    await expect(side.getByText('Better supported')).toHaveCount(better ? 1 : 0)
    for (const id of sources) await expect(side).toContainText(sourceOf(story, id).publisher)
  }
  await expect(part).toContainText(`Why: ${disagreement?.why}`)
})

test('the title and its branch do not shift when the font loads', async ({ page, allow }) => {
  await page.setViewportSize({ width: 412, height: 915 })
  const starts = () =>
    page.getByRole('heading', { level: 1 }).evaluate(async (title) => {
      await document.fonts.ready
      return [...title.children].map((part) => part.getClientRects()[0]?.left)
    })
  await open(page, '/')
  const inOurs = await starts()
  allow(failedRequest)
  allow(unusedPreload)
  await page.route('**/*.woff2', (route) => route.abort())
  await open(page, '/')
  // What begins within a line moves by the difference of the letters before it.
  for (const [index, start] of (await starts()).entries())
    expect(Math.abs((start ?? NaN) - (inOurs[index] ?? NaN))).toBeLessThanOrEqual(8)
})
