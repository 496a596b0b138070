import { expect, type Locator, type Page } from '@playwright/test'
import { citationsOf } from '../src/domain/citations'
import { dayOf } from '../src/domain/date/calendar'
import { spanOf } from '../src/domain/date/span'
import type { TimelineEvent } from '../src/content/schema'
import { sourceOf } from '../src/domain/story'
import { turningPointsOf } from '../src/domain/turning-points'
import { searchIndexOf } from '../src/search/search-index'
import {
  announcedInWords,
  cardOf,
  chipOf,
  eventCalled,
  expectShown,
  filters,
  open,
  pluralOf,
  shownInWords,
  story,
  test,
  titles,
  titlesOf,
  unfoldFilters,
} from './support/site'
import { en } from '../src/messages/en'

const ofType = (...types: readonly string[]) =>
  story.events.filter(({ type }) => types.includes(type))
const withPerson = (person: string) =>
  story.events.filter(({ people }) => people.some((id) => id === person))
const from = (publisher: string) =>
  story.events.filter((event) =>
    citationsOf(event).some((id) => sourceOf(story, id).publisher === publisher),
  )
const disputed = story.events.filter(({ disagreements }) => disagreements.length > 0)

/** Returns the events that the index finds. */
const found = (query: string) => {
  const { events } = searchIndexOf(story, undefined).find(query)
  return story.events.filter(({ id }) => events.has(id))
}

/** Returns the events that had happened or were announced by a date, with a claim published by then. */
const knownBy = (date: string) =>
  story.events
    .filter((event) => event.planned || spanOf(event.date).first <= spanOf(date).last)
    .filter(({ claims }) =>
      claims.some(({ sources }) =>
        sources.some((id) => spanOf(sourceOf(story, id).published).last <= spanOf(date).last),
      ),
    )

const both = (some: readonly TimelineEvent[], others: readonly TimelineEvent[]) =>
  some.filter((event) => others.includes(event))

const usedTypes = story.timeline.types.filter(({ id }) => ofType(id).length > 0).map(({ id }) => id)

/** A type and a person that no event combines. */
const nobody = { type: 'wrap', person: 'tommy-didario', name: 'Tommy DiDario' }

/** Records all announcements from now on. */
async function listen(page: Page) {
  const region = page.getByRole('status')
  await region.evaluate((status) => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return () => page.evaluate(() => ('said' in window ? window.said : undefined))
}

const lengthOfHistory = (page: Page) => page.evaluate(() => window.history.length)

test.describe('types', () => {
  test('a chip filters by its type; pressing it again shows everything', async ({ page }) => {
    await open(page, '/')
    await expectShown(page, story.events)
    const chip = chipOf(page, 'interview')
    await expect(chip).not.toHaveAttribute('aria-current')
    await chip.click()
    await expect(chip).toHaveAttribute('aria-current', 'true')
    await expectShown(page, ofType('interview'))
    await expect(page).toHaveURL('/type/interview/')
    await chip.click()
    await expectShown(page, story.events)
    await expect(page).toHaveURL('/')
  })

  test('several types add up; the address is the same whatever their order', async ({ page }) => {
    await open(page, '/')
    await chipOf(page, 'production').click()
    await chipOf(page, 'interview').click()
    await expectShown(page, ofType('interview', 'production'))
    await expect(page).toHaveURL('/?type=interview,production')
  })

  test('the number on each chip is the number of events it shows', async ({ page }) => {
    await open(page, '/')
    for (const type of usedTypes) {
      const chip = chipOf(page, type)
      await expect(chip).toHaveAccessibleName(new RegExp(` ${ofType(type).length} events?$`, 'u'))
      await chip.click()
      await expect(titles(page)).toHaveCount(ofType(type).length)
      await chip.click()
    }
  })

  test('the numbers stay right with other filters', async ({ page }) => {
    const shown = both(withPerson('joe-locke'), knownBy('2025-04-22'))
    await open(page, '/?person=joe-locke&asof=2025-04-22&read')
    await expect(titles(page)).toHaveCount(shown.length)
    for (const type of usedTypes) {
      const count = both(shown, ofType(type)).length
      const chip = chipOf(page, type)
      await expect(chip).toHaveAccessibleName(new RegExp(` ${count} events?$`, 'u'))
      await chip.click()
      await expect(titles(page)).toHaveCount(count)
      await chip.click()
    }
  })

  for (const [width, height] of [
    [360, 740],
    [768, 1024],
  ] as const)
    test(`a press leaves its chip, the count and the first result in sight at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await open(page, '/')
      const chip = chipOf(page, 'production')
      await chip.scrollIntoViewIfNeeded()
      await chip.click()
      await expect(titles(page)).toHaveCount(ofType('production').length)
      // Above what stays at the foot of the window.
      const foot = page.getByRole('slider')
      const bottomOf = (place: Locator) =>
        place.evaluate((element) => element.getBoundingClientRect().bottom)
      await expect
        .poll(async () => (await bottomOf(titles(page).first())) - (await bottomOf(foot)))
        .toBeLessThan(0)
      await expect(chip).toBeInViewport()
      await expect(filters(page).getByText(/events\.$/u)).toBeInViewport()
    })

  test('the pressed chip keeps the focus', async ({ page }) => {
    await open(page, '/')
    const chip = chipOf(page, 'casting')
    await chip.focus()
    await page.keyboard.press('Space')
    await expectShown(page, ofType('casting'))
    await expect(chip).toBeFocused()
    await page.keyboard.press('Enter')
    await expectShown(page, story.events)
    await expect(chip).toBeFocused()
  })
})

test.describe('turning points', () => {
  const turning = story.events.filter(({ id }) => turningPointsOf(story).has(id))
  const chip = (page: Page) => page.getByRole('link', { name: /^Turning points \d+ events?$/u })

  test('are shown by a chip that says how many there are', async ({ page }) => {
    expect(turning.length, 'the test can fail').toBeLessThan(story.events.length)
    await open(page, '/')
    await expect(chip(page)).toHaveAccessibleName(`Turning points ${turning.length} events`)
    await chip(page).click()
    await expectShown(page, turning)
    await expect(page).toHaveURL('/?turning')
    await expect(page.getByRole('status')).toHaveText(
      announcedInWords('Turning points', turning.length),
    )
    await page.reload()
    await expectShown(page, turning)
    await filters(page).getByRole('button', { name: 'Remove Turning points' }).click()
    await expectShown(page, story.events)
    await expect(page).toHaveURL('/')
  })

  test('combine with the page of a type', async ({ page }) => {
    await open(page, '/type/interview/?turning=1')
    await expectShown(page, both(turning, ofType('interview')))
    await expect(page).toHaveURL('/type/interview/?turning')
  })
})

test.describe('announcements', () => {
  test('report the result once after each change', async ({ page }) => {
    await open(page, '/')
    await expect(page.getByRole('status')).toHaveText('')
    const said = await listen(page)
    await chipOf(page, 'interview').click()
    const first = announcedInWords(pluralOf('interview'), ofType('interview').length)
    await expect.poll(said).toEqual([first])
    await chipOf(page, 'production').click()
    const second = announcedInWords(
      `${pluralOf('interview')}, ${pluralOf('production')}`,
      ofType('interview', 'production').length,
    )
    await expect.poll(said).toEqual([first, second])
  })

  test('report only the final result of typing', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    const said = await listen(page)
    await page.getByRole('searchbox').pressSequentially('podcast')
    await expect.poll(said).toEqual([announcedInWords('“podcast”', found('podcast').length)])
  })

  test('report that the last filter was removed', async ({ page }) => {
    await open(page, '/?type=wrap')
    await expect(page.getByRole('status')).toHaveText(
      announcedInWords(pluralOf('wrap'), ofType('wrap').length),
    )
    await chipOf(page, 'wrap').click()
    await expect(page.getByRole('status')).toHaveText(shownInWords(story.events.length))
  })
})

test.describe('more filters', () => {
  test('by person', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    const field = page.getByLabel('Person', { exact: true })
    await field.selectOption('patrick-walters')
    await expectShown(page, withPerson('patrick-walters'))
    await expect(page).toHaveURL('/?person=patrick-walters')
    await expect(field.getByRole('option', { selected: true })).toHaveText(
      `Patrick Walters (${withPerson('patrick-walters').length})`,
    )
  })

  test('by publisher', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    await page
      .getByLabel('Publisher', { exact: true })
      .selectOption({ label: `Brit + Co (${from('Brit + Co').length})` })
    await expectShown(page, from('Brit + Co'))
    await expect(page).toHaveURL('/?publisher=brit-co')
  })

  test('only where sources disagree', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    const chip = filters(page).getByRole('button', {
      name: `Only where sources disagree ${disputed.length} events`,
    })
    await chip.click()
    await expectShown(page, disputed)
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL('/?standing=disputed')
  })

  test('only with first-hand sources', async ({ page }) => {
    const firstHand = story.events.filter((event) =>
      citationsOf(event).some((id) => sourceOf(story, id).kind !== 'news'),
    )
    expect(firstHand.length, 'the test can fail').toBeLessThan(story.events.length)
    await open(page, '/')
    await unfoldFilters(page)
    const chip = filters(page).getByRole('button', {
      name: `Only with first-hand sources ${firstHand.length} events`,
    })
    await chip.click()
    await expectShown(page, firstHand)
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL('/?firsthand')
  })

  test('newest first', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    await page.getByLabel('Order', { exact: true }).selectOption('Newest first')
    await expectShown(page, story.events.toReversed())
    await expect(page).toHaveURL('/?order=newest')
  })

  test('the story as known on a day', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    const field = page.getByLabel(en.filters.asOf)
    await field.fill('2025-04-22')
    await expectShown(page, knownBy('2025-04-22'))
    await expect(page).toHaveURL('/?asof=2025-04-22&read')
    // Later sources must be gone from events too, unless an earlier source is known only through one.
    const later = story.timeline.sources.filter(
      ({ id, published, url }) =>
        url &&
        spanOf(published).last > spanOf('2025-04-22').last &&
        !story.timeline.sources.some(({ via }) => via === id),
    )
    const links = await page
      .getByRole('article')
      .getByRole('link', { includeHidden: true })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.length).toBeGreaterThan(0)
    expect(later.filter(({ url = '' }) => links.includes(url))).toEqual([])
    await field.fill('')
    await expectShown(page, story.events)
    await expect(page).toHaveURL('/')
  })

  for (const day of ['2024-10-22', '2025-02-20', '2025-06-09', '2025-07-27']) {
    test(`nothing from after the chosen day is shown: ${day}`, async ({ page }) => {
      await open(page, `/?asof=${day}&read`)
      await expectShown(page, knownBy(day))
      const shown = await titles(page).allTextContents()
      const later = story.events.filter(
        (event) => !event.planned && spanOf(event.date).first > spanOf(day).last,
      )
      expect(titlesOf(later).filter((title) => shown.includes(title))).toEqual([])
    })
  }

  test('a day can be typed on the keyboard', async ({ page }) => {
    await open(page, '/')
    await unfoldFilters(page)
    const before = await page.evaluate(() => window.history.length)
    await page.getByLabel(en.filters.asOf).focus()
    await page.keyboard.type('04042025') // valid for day-first and month-first locales
    await expect(page.getByLabel(en.filters.asOf)).toHaveValue('2025-04-04')
    await expect(page).toHaveURL('/?asof=2025-04-04&read')
    await expectShown(page, knownBy('2025-04-04'))
    expect(await page.evaluate(() => window.history.length)).toBe(before)
  })

  test('a long word does not cause sideways scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, `/?q=${'w'.repeat(90)}`)
    await expect(page.getByRole('heading', { name: en.timeline.empty.title })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('filters work in a page translated by the browser', async ({ page }) => {
    await open(page, '/?person=joe-locke')
    await expectShown(page, withPerson('joe-locke'))
    // Translating browsers wrap each text in its own element.
    await filters(page).evaluate((region) => {
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      for (const text of texts) {
        const font = document.createElement('font')
        text.replaceWith(font)
        font.append(text)
      }
    })
    await filters(page).getByRole('button', { name: 'Clear all' }).click()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
  })

  test('a month in the address appears as its last day in the field', async ({ page }) => {
    await open(page, '/?asof=2025-02&read')
    await expectShown(page, knownBy('2025-02'))
    await unfoldFilters(page)
    await expect(page.getByLabel(en.filters.asOf)).toHaveValue(dayOf(spanOf('2025-02').last))
  })

  for (const [typed, words] of [
    ['oseman', 'oseman'],
    ['OSEMÁN', 'oseman'],
    ['  Podcast   DiDario ', 'podcast didario'],
    ["i've never said", 'i’ve never said'],
    ['e-noticies', 'e-noticies'],
  ] as const) {
    test(`search for “${typed}”`, async ({ page }) => {
      const events = found(words)
      expect(events.length, 'the search can fail').toBeGreaterThan(0)
      expect(events.length, 'the search can fail').toBeLessThan(story.events.length)
      await open(page, '/')
      await unfoldFilters(page)
      await page.getByRole('searchbox', { name: 'Search the story' }).fill(typed)
      await expectShown(page, events)
      await expect(page.getByRole('searchbox')).toHaveValue(typed)
    })
  }

  test('all combined', async ({ page }) => {
    const fitting = both(
      both(ofType('interview', 'announcement'), withPerson('joe-locke')),
      both(from('Gay Times'), found('netflix')),
    )
    expect(fitting.length, 'the test can fail').toBeGreaterThan(0)
    await open(page, '/')
    await chipOf(page, 'announcement').click()
    await chipOf(page, 'interview').click()
    await unfoldFilters(page)
    await page.getByLabel('Person', { exact: true }).selectOption('joe-locke')
    await page.getByLabel('Publisher', { exact: true }).selectOption('gay-times')
    await page.getByRole('searchbox').fill('Netflix')
    await page.getByLabel('Order', { exact: true }).selectOption('newest')
    await expectShown(page, fitting.toReversed())
    await expect(page).toHaveURL(
      '/?type=interview,announcement&person=joe-locke&publisher=gay-times&q=Netflix&order=newest',
    )
    await expect(filters(page).getByText('Search and more filters (3 active)')).toBeVisible()
  })
})

test.describe('removing filters', () => {
  test('one of them', async ({ page }) => {
    await open(page, '/?type=interview&person=alice-oseman')
    await expectShown(page, both(ofType('interview'), withPerson('alice-oseman')))
    await filters(page).getByRole('button', { name: 'Remove Interviews' }).click()
    await expectShown(page, withPerson('alice-oseman'))
    await expect(page).toHaveURL('/?person=alice-oseman')
    await expect(filters(page).getByRole('button', { name: 'Remove Interviews' })).toHaveCount(0)
  })

  test('all of them, but not the order', async ({ page }) => {
    await open(page, '/?type=interview&person=alice-oseman&q=film&order=newest')
    await filters(page).getByRole('button', { name: 'Clear all' }).click()
    await expectShown(page, story.events.toReversed())
    await expect(page).toHaveURL('/?order=newest')
    await expect(filters(page).getByRole('list', { name: 'Active filters' })).toHaveCount(0)
  })

  for (const name of ['Remove Interviews', 'Clear all']) {
    test(`the button “${name}” does not lose the focus`, async ({ page }) => {
      await open(page, '/?type=interview')
      await filters(page).getByRole('button', { name }).press('Enter')
      await expectShown(page, story.events)
      await expect(page.locator(':focus')).toHaveCount(1)
    })
  }
})

test.describe('no results', () => {
  const address = `/?type=${nobody.type}&person=${nobody.person}`

  test('the page suggests what to remove, and the button removes it', async ({ page }) => {
    expect(both(ofType(nobody.type), withPerson(nobody.person))).toEqual([])
    await open(page, address)
    const empty = page.getByRole('region', { name: en.timeline.empty.title })
    await expect(empty).toBeVisible()
    await expect(filters(page).getByText(shownInWords(0))).toBeVisible()
    const plural = story.timeline.types.find(({ id }) => id === nobody.type)?.plural
    const counted = (count: number) => (count === 1 ? '1 event' : `${count} events`)
    await expect(
      empty.getByRole('button', {
        name: `Without ${nobody.name}: ${counted(ofType(nobody.type).length)}`,
      }),
    ).toBeVisible()
    await empty
      .getByRole('button', {
        name: `Without ${plural}: ${counted(withPerson(nobody.person).length)}`,
      })
      .click()
    await expectShown(page, withPerson(nobody.person))
    await expect(empty).toHaveCount(0)
  })

  test('one press shows the whole story', async ({ page }) => {
    await open(page, address)
    await page.getByRole('button', { name: 'Show the whole story' }).click()
    await expectShown(page, story.events)
    await expect(page).toHaveURL('/')
  })

  test('the pressed button does not lose the focus', async ({ page }) => {
    await open(page, address)
    await page.getByRole('button', { name: 'Show the whole story' }).press('Enter')
    await expectShown(page, story.events)
    await expect(page.locator(':focus')).toHaveCount(1)
  })
})

test.describe('history', () => {
  test('Back undoes filters one by one, Forward repeats them', async ({ page }) => {
    await open(page, '/')
    await chipOf(page, 'interview').click()
    await expectShown(page, ofType('interview'))
    await unfoldFilters(page)
    await page.getByLabel('Person', { exact: true }).selectOption('joe-locke')
    await expectShown(page, both(ofType('interview'), withPerson('joe-locke')))

    await page.goBack()
    await expectShown(page, ofType('interview'))
    await expect(page.getByLabel('Person', { exact: true })).toHaveValue('')
    await page.goBack()
    await expectShown(page, story.events)
    await expect(chipOf(page, 'interview')).not.toHaveAttribute('aria-current')
    await page.goForward()
    await expectShown(page, ofType('interview'))
    await page.goForward()
    await expectShown(page, both(ofType('interview'), withPerson('joe-locke')))
    await expect(page).toHaveURL('/type/interview/?person=joe-locke')
  })

  test('typing in the search adds no history entry', async ({ page }) => {
    await open(page, '/')
    await chipOf(page, 'interview').click()
    await unfoldFilters(page)
    const before = await lengthOfHistory(page)
    await page.getByRole('searchbox').pressSequentially('locke film')
    await expect(page).toHaveURL('/type/interview/?q=locke+film')
    expect(await lengthOfHistory(page)).toBe(before)
    await page.goBack()
    await expectShown(page, story.events)
    await expect(page.getByRole('searchbox')).toHaveValue('')
  })

  test('a reload keeps the view', async ({ page }) => {
    const events = both(ofType('interview'), withPerson('joe-locke'))
    await open(page, '/?type=interview&person=joe-locke&order=newest')
    await expectShown(page, events.toReversed())
    await page.reload()
    await expectShown(page, events.toReversed())
    await expect(chipOf(page, 'interview')).toHaveAttribute('aria-current', 'true')
  })

  test('links in a filtered story keep the view', async ({ page }) => {
    await open(page, '/?type=announcement')
    const event = eventCalled('the-title')
    await expect(
      cardOf(page, event).getByRole('link', { name: new RegExp(`sources: ${event.title}$`, 'u') }),
    ).toHaveAttribute('href', '/event/the-title/?type=announcement')
  })
})
