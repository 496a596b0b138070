import { expect, type Page } from '@playwright/test'
import { en } from '../src/messages/en'
import { enStage } from '../src/messages/en-stage'
import { enPages } from '../src/messages/en-pages'
import { cardOf, chipOf, eventCalled, filters, open, test, unfoldFilters } from './support/site'

/** Wraps every text of the page in `<font>` elements, now and whenever one is added, as page translators do. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = (text: Node) => {
      const parent = text.parentElement
      if (!parent || parent.closest('font, script, style, title, option, svg, noscript')) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
      inner.append(text.textContent ?? '')
    }
    const wrapAll = (root: Node) => {
      if (root.nodeType === Node.TEXT_NODE) return wrap(root)
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      for (const text of texts) wrap(text)
    }
    wrapAll(document.body)
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of [target, ...addedNodes]) if (node.isConnected) wrapAll(node)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })

/** Returns what a page says, without what fades out or only some browsers show. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return []
    for (const element of copy.querySelectorAll('script, style, noscript, [inert]'))
      element.remove()
    const blocks = [
      ...copy.querySelectorAll(
        'p, h1, h2, h3, h4, dt, dd, a, button, summary, option, li:not(:has(p, li))',
      ),
    ]
    return blocks.map((block) => (block.textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
  })

/** Does the same in a translated page and in another, and expects both to say the same. */
async function bothSay(page: Page, act: (page: Page) => Promise<unknown>) {
  const other = page
    .context()
    .pages()
    .find((one) => one !== page)
  if (!other) throw new Error('There is no page to compare with.')
  for (const one of [other, page]) await act(one)
  await expect
    .poll(async () => {
      const [words, trueWords] = [await wordsOf(page), await wordsOf(other)]
      const wrong = words.findIndex((text, index) => text !== trueWords[index])
      return wrong === -1 && words.length === trueWords.length
        ? ''
        : `"${words[wrong]}" instead of "${trueWords[wrong]}"`
    })
    .toBe('')
}

async function openTwice(page: Page, address: string) {
  const other = await page.context().newPage()
  for (const one of [other, page]) {
    const size = page.viewportSize()
    if (size) await one.setViewportSize(size)
    await open(one, address)
  }
  await translate(page)
  await expect(page.locator('h1 font').first()).toBeAttached()
}

test.slow()

const read = (id: string) => (page: Page) =>
  cardOf(page, eventCalled(id)).evaluate((card) => card.scrollIntoView())

test('filters and search say the same on a translated page', async ({ page }) => {
  await openTwice(page, '/')
  await bothSay(page, (one) => chipOf(one, 'interview').click())
  await bothSay(page, (one) => chipOf(one, 'production').click())
  await bothSay(page, unfoldFilters)
  await bothSay(page, (one) => one.getByRole('searchbox').fill('kit'))
  await bothSay(page, (one) => one.getByRole('searchbox').fill('netflix'))
  await bothSay(page, (one) =>
    filters(one)
      .getByRole('button', { name: new RegExp(`^${en.filters.disputed}`, 'u') })
      .click(),
  )
  await bothSay(page, (one) => one.getByRole('searchbox').fill('nothing at all'))
  await bothSay(page, (one) =>
    filters(one).getByRole('button', { name: en.filters.clearAll }).click(),
  )
})

test('the board says the same on a translated page', async ({ page }) => {
  await openTwice(page, '/')
  for (const id of [
    'netflix-announces-film',
    'oseman-script-written',
    'oseman-explains-the-film',
    'two-thirds-done',
    'filming-wraps',
    'the-title',
  ])
    await bothSay(page, read(id))
})

test('the stage says the same on a translated page', async ({ page }) => {
  await openTwice(page, '/?asof=2025-04-21')
  const forward = (one: Page) => one.getByRole('button', { name: enStage.stage.forward }).click()
  for (let step = 0; step < 3; step += 1) await bothSay(page, forward)
})

test('densities say the same on a translated page', async ({ page }) => {
  await openTwice(page, '/')
  for (const density of ['titles', 'full', 'short'] as const)
    await bothSay(page, (one) =>
      one.getByRole('link', { name: en.filters.densities[density], exact: true }).click(),
    )
})

test('the cast on another date says the same on a translated page', async ({ page }) => {
  await openTwice(page, '/cast/')
  for (const nth of [0, 2])
    await bothSay(page, (one) =>
      one.getByRole('navigation', { name: enPages.cast.days }).getByRole('link').nth(nth).click(),
    )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the open board says the same on a translated page', async ({ page }) => {
    await openTwice(page, '/')
    await bothSay(page, read('production-begins'))
    await bothSay(page, (one) => one.getByRole('button', { name: /^Where things stood/u }).click())
    await bothSay(page, (one) => one.keyboard.press('Escape'))
    await bothSay(page, read('filming-wraps'))
    await bothSay(page, (one) => one.keyboard.press('b'))
  })
})
