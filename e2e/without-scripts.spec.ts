import { expect } from '@playwright/test'
import { dateInWords } from '../src/domain/date/format'
import { to } from '../src/router/paths'
import { cardOf, eventCalled, story, test, titles, titlesOf } from './support/site'
import { en } from '../src/messages/en'

test.use({ javaScriptEnabled: false })

const escaped = (text: string) => text.replaceAll(/[?.()]/gu, String.raw`\$&`)

test('the story is there in short, and each card leads to the rest', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  const cards = page.getByRole('article')
  await expect(cards).toContainText(
    story.events.map(({ date }) => dateInWords(date)),
    { useInnerText: true },
  )
  for (const { id, title, claims } of story.events) {
    const card = cardOf(page, eventCalled(id))
    for (const { text } of claims.filter(({ key }) => key))
      await expect(card).toContainText(text, { useInnerText: true })
    await expect(
      card.getByRole('link', { name: new RegExp(`sources?: ${escaped(title)}$`, 'u') }),
    ).toHaveAttribute('href', to.event(id))
  }
  await expect(cards.first()).toHaveCSS('opacity', '1')
  await page.getByText(en.pageHeader.minute).waitFor()
  for (const { text } of story.timeline.minute)
    await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
})

test('the full story has every claim, answer and source in sight', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: en.pageHeader.full }).first().click()
  await expect(page).toHaveURL('/full/')
  const cards = page.getByRole('article')
  for (const nth of [0, 1, 2, 3, 4]) {
    await expect(cards).toContainText(
      story.events.map(({ title, claims }) => claims[nth]?.text ?? title),
      { useInnerText: true },
    )
    await expect(cards).toContainText(
      story.events.map(({ title, answers }) => answers[nth]?.answer ?? title),
      { useInnerText: true },
    )
  }
  for (const { title, disagreements } of story.events)
    for (const { why } of disagreements)
      await expect(page.getByRole('article', { name: title }).getByText(why)).toBeVisible()
})

test('changes are described in words', async ({ page }) => {
  await page.goto('/')
  for (const { id, answers } of story.events.filter((event) => event.answers.length > 0)) {
    const changed = cardOf(page, eventCalled(id)).getByRole('definition')
    await expect(changed).toHaveCount(answers.length)
    await expect(changed.first()).toBeVisible()
  }
})

test('sources and disagreements can be opened on the page of an event', async ({ page }) => {
  const event = story.events.find(({ disagreements }) => disagreements.length > 0)
  const [disagreement] = event?.disagreements ?? []
  await page.goto(to.event(event?.id ?? eventCalled('none').id))
  const card = cardOf(page, event ?? eventCalled('none'))
  const links = card.getByRole('link', { name: '(opens in a new tab)' })
  await expect(links).toHaveCount(0)
  await card.getByText(/^\d+ sources? from/u).click()
  await expect(links.first()).toBeVisible()
  const side = card.getByText(disagreement?.sides[0]?.text ?? 'none', { exact: true })
  await expect(side).toBeHidden()
  await card.getByText(disagreement?.question ?? 'none', { exact: true }).click()
  await expect(side).toBeVisible()
})

for (const width of [360, 1280]) {
  test(`no control is shown that would not work, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    for (const path of [
      '/',
      '/event/the-title/',
      '/cast/',
      '/cast/joe-locke/',
      '/sources/',
      '/disagreements/',
      '/about/',
      '/404.html',
    ]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      for (const role of ['button', 'searchbox', 'combobox', 'textbox', 'region'] as const) {
        await expect(
          page.getByRole(role, role === 'region' ? { name: 'Filter the story' } : {}),
          `${role} on ${path}`,
        ).toHaveCount(0)
      }
      await expect(page.getByText('Search and more filters')).toBeHidden()
    }
  })
}

test("an event's page opens at the event and leads to those before and after", async ({ page }) => {
  const event = eventCalled('production-begins')
  const at = story.events.indexOf(event)
  await page.goto(to.event(event.id))
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(event.title)
  await expect(heading).toBeInViewport({ ratio: 1 })
  await expect(titles(page)).toHaveText(titlesOf(story.events.slice(at, at + 3)))
  await expect(
    page.getByRole('link', { name: en.timeline.later(story.events.length - at - 3) }),
  ).toHaveAttribute('href', `/#event-${story.events[at + 3]?.id}`)
  await page.getByRole('link', { name: en.pageHeader.before(at) }).click()
  await expect(page).toHaveURL(`/#event-${story.events[at - 1]?.id}`)
  await expect(cardOf(page, story.events[at - 1] ?? event)).toBeInViewport()
})

test('a citation links to the list of sources', async ({ page }) => {
  await page.goto('/cast/joe-locke/')
  await page
    .getByRole('link', { name: /^Source 1:/u })
    .first()
    .click()
  await expect(page).toHaveURL('/cast/joe-locke/#source-1')
  await expect(page.locator('#source-1')).toBeInViewport()
})

test('people, sources and rules are readable, and every page is linked', async ({ page }) => {
  await page.goto('/')
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await pages.getByRole('link', { name: 'Cast' }).click()
  await expect(page.getByRole('article')).toHaveCount(story.people.length)
  await page.getByRole('link', { name: 'Joe Locke' }).click()
  await expect(page).toHaveURL('/cast/joe-locke/')
  const joe = story.people.find(({ id }) => id === 'joe-locke')
  for (const text of [...(joe?.credits ?? []), ...(joe?.standings ?? [])].map(
    (record) => record.text,
  )) {
    await expect(page.getByText(text).first()).toBeVisible()
  }
  const events = story.events.filter(({ people }) => people.some((id) => id === 'joe-locke'))
  for (const { title } of events)
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  await pages.getByRole('link', { name: 'Sources' }).click()
  await expect(page.getByRole('link', { name: '(opens in a new tab)' }).first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText(`${story.timeline.sources.length} sources`)
  await pages.getByRole('link', { name: 'About' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this is made')
  await pages.getByRole('link', { name: 'Story' }).click()
  await expect(page).toHaveURL('/')
})
