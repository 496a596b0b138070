import { expect, type Page } from '@playwright/test'
import { coveredShare, cutText, overlaps, smallTargets } from './support/measures'
import { chipOf, failedRequest, letThereBeAnother, story, test } from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'

const longestTitle = story.events.toSorted((a, b) => b.title.length - a.title.length)[0]?.id

/** One page of each kind, at its fullest. */
const pages: Readonly<Record<string, string>> = {
  'the story': '/',
  'an event': `/event/${longestTitle}/`,
  'a type of event': '/type/reception/',
  'the story of a past day': '/?asof=2025-04-22&read',
  'no results': '/?type=wrap&person=tommy-didario&nonsense=a',
  'the cast': '/cast/',
  'a person': '/cast/kit-connor/',
  'the sources': '/sources/',
  'the rules': '/about/',
  'no such page': '/no-such-page/',
  'the story, embedded': '/embed/',
  'an event, embedded': `/embed/event/${longestTitle}/`,
}

/** Share of the window that may stay covered while reading. */
const mostCovered = 1 / 3

/** Expects that at these sizes nothing is clipped or overlaps, and most of the window is free. */
async function expectWhole(
  page: Page,
  sizes: ReadonlyArray<{ readonly width: number; readonly height: number }>,
) {
  for (const size of sizes) {
    await page.setViewportSize(size)
    expect.soft(await cutText(page), `${size.width} × ${size.height}`).toEqual([])
    expect.soft(await overlaps(page), `${size.width} × ${size.height}`).toEqual([])
    expect
      .soft(await coveredShare(page), `${size.width} × ${size.height}`)
      .toBeLessThanOrEqual(mostCovered)
  }
}

/** Opens a page and waits for hydration. */
async function wake(page: Page, address: string) {
  await page.goto(`.${address}`)
  await expect(page.locator('html[data-hydrated]')).toBeAttached()
  await page.evaluate(() => document.fonts.ready)
}

/** Opens everything collapsed. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })

test.describe('on a small window', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  for (const [name, address] of Object.entries(pages)) {
    test(`${name}: nothing is clipped or covered, and all targets are large enough`, async ({
      page,
      allow,
    }) => {
      if (address === '/no-such-page/') allow(failedRequest)
      await wake(page, address)
      expect.soft(await smallTargets(page), 'large enough for a thumb').toEqual([])
      await unfold(page)
      expect.soft(await overlaps(page), 'before').toEqual([])
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        )
        document.adoptedStyleSheets.push(sheet)
      })
      expect.soft(await cutText(page), 'text set wider').toEqual([])
      expect.soft(await overlaps(page), 'text set wider').toEqual([])
      await page.evaluate(() => {
        document.adoptedStyleSheets = []
      })
      await expectWhole(page, [
        { width: 320, height: 640 },
        { width: 320, height: 256 },
      ])
    })
  }
})

test.describe('with text twice as large', () => {
  for (const [name, address] of Object.entries(pages)) {
    test(`${name}: nothing is clipped`, async ({ page, allow }) => {
      if (address === '/no-such-page/') allow(failedRequest)
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
      await wake(page, address)
      await unfold(page)
      await expectWhole(page, [
        { width: 1280, height: 1024 },
        { width: 640, height: 1024 },
      ])
    })
  }
})

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, hasTouch: true })

  const dialogs: Readonly<Record<string, { readonly address: string; readonly opener: RegExp }>> = {
    'the board': { address: '/event/the-title/', opener: /^Where things stood/u },
    'the help': { address: '/about/', opener: /^Keyboard shortcuts$/u },
    sharing: { address: '/cast/kit-connor/', opener: /^Share/u },
  }

  for (const [name, { address, opener }] of Object.entries(dialogs)) {
    test(`${name}: it opens at its top with the close button in view, and most of the window shows its content`, async ({
      page,
    }) => {
      await wake(page, address)
      await page.getByRole('button', { name: opener }).first().click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      await page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      )
      const close = dialog.getByRole('button', { name: 'Close' })
      await expect(close).toBeInViewport({ ratio: 1 })
      const foot = await dialog.locator('[data-dialog-foot]').boundingBox()
      expect(foot?.height).toBeLessThanOrEqual(256 / 3)
      await expect(dialog.getByRole('heading').first()).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
  }

  test('the stage’s buttons stay in view while it plays', async ({ page }) => {
    await wake(page, '/')
    await page.getByRole('button', { name: 'Watch it unfold' }).click()
    const pause = page.getByRole('button', { name: 'Pause' })
    await expect(pause).toBeFocused()
    await expect(pause).toBeInViewport({ ratio: 1 })
    await pause.click()
  })
})

for (const width of [320, 360, 390, 768, 1024, 1280]) {
  test(`all types of event are in sight at ${width} px, without scrolling sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await wake(page, '/type/reception/')
    const chips = page.getByRole('list', { name: 'Types of event' }).getByRole('link')
    await expect(chips).toHaveCount(story.timeline.types.length + 1) // and the turning points
    await chips.last().scrollIntoViewIfNeeded()
    for (const chip of await chips.all()) await expect(chip).toBeInViewport({ ratio: 1 })
    const list = page.getByRole('list', { name: 'Types of event' })
    expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
}

test.describe('names written from right to left', () => {
  const hebrew = {
    person: 'נועה כהן!',
    publisher: 'עיתון (ערב)',
    headline: 'סרט אחרון, 2025?',
    title: 'הסרט: "סוף" – 1',
    author: 'דוד לוי.',
  }

  /** Returns places where such text is not isolated from its neighbours, whose punctuation and numbers it would reorder. */
  const mixed = (page: Page) =>
    page.evaluate((all) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      let seen = 0
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const own = all.find((one) => text.textContent?.includes(one))
        if (
          own === undefined ||
          !text.parentElement ||
          text.parentElement.closest('script, noscript, svg') ||
          getComputedStyle(text.parentElement).clipPath !== 'none'
        )
          continue
        seen += 1
        const words = (text.textContent ?? '').replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '')
        let element: Element | null = text.parentElement
        while (
          element &&
          getComputedStyle(element).display.startsWith('inline') &&
          !getComputedStyle(element).unicodeBidi.startsWith('isolate')
        )
          element = element.parentElement
        if (words.includes(own) && element?.textContent?.replaceAll(own, '').trim() !== '')
          found.push(
            `${text.parentElement.tagName} in ${element?.tagName}: ${element?.textContent?.slice(0, 90)}`,
          )
      }
      return { found: [...new Set(found)], seen }
    }, Object.values(hebrew))

  test('are isolated from punctuation, numbers and words next to them', async ({ page }) => {
    await letThereBeAnother(page)
    await page.route('**/data/timeline.json', async (route) => {
      const timeline = JSON.parse(await (await route.fetch()).text())
      const event = timeline.events.find(
        ({ id }: { id: string }) => id === 'netflix-announces-film',
      )
      const person = timeline.people.find(({ id }: { id: string }) => id === 'kit-connor')
      Object.assign(event, { title: hebrew.title })
      Object.assign(person, { name: hebrew.person })
      for (const { id } of timeline.sources.slice(0, 60)) {
        const source = timeline.sources.find((one: { id: string }) => one.id === id)
        Object.assign(source, {
          publisher: hebrew.publisher,
          author: hebrew.author,
          language: 'he',
          headline: hebrew.headline,
        })
      }
      await route.fulfill({ body: JSON.stringify(timeline) })
    })
    await wake(page, '/full/?person=kit-connor')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByRole('heading', { level: 3, name: hebrew.title })).toBeVisible()
    const stands = async (name: string, atLeast: number) => {
      const { found, seen } = await mixed(page)
      expect.soft(seen, name).toBeGreaterThan(atLeast)
      expect.soft(found, name).toEqual([])
    }
    await stands('the story', 20)
    for (const name of ['Cast', 'Sources']) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
      await expect(
        page.getByRole('heading', { level: 1, name: new RegExp(name, 'u') }),
      ).toBeVisible()
      await stands(name, 1)
    }
  })
})

test.describe('motion', () => {
  /** Records all movement from now on: CSS, view transitions, scripts and smooth scrolling. */
  const watch = (page: Page) =>
    page.evaluate(() => {
      const moving = new Set<string>()
      Object.assign(window, { moving })
      const nameOf = (element: Element | null | undefined) =>
        `${element?.tagName.toLowerCase()} ${element?.getAttribute('class') ?? ''}`
      const harmless =
        /^(?:opacity|visibility|display|overlay|fill|stroke|\w*[cC]olor|offset|computedOffset|easing|composite)$/u
      const look = () => {
        for (const { effect } of document.getAnimations()) {
          if (!(effect instanceof KeyframeEffect)) continue
          const properties = effect
            .getKeyframes()
            .flatMap((frame) => Object.keys(frame))
            .filter((property) => !harmless.test(property))
          for (const property of properties)
            moving.add(
              `${effect.pseudoElement?.startsWith('::view-transition') ? 'between pages' : nameOf(effect.target)}: ${property}`,
            )
        }
        for (const element of document.querySelectorAll<HTMLElement>('[style]')) {
          if (element.style.transform !== '' && element.style.transform !== 'none')
            moving.add(`${nameOf(element)}: by script`)
        }
        requestAnimationFrame(look)
      }
      look()
      for (const target of [Element.prototype, window] as const) {
        for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy'] as const) {
          const scroll: unknown = Reflect.get(target, name)
          if (typeof scroll !== 'function') continue
          Reflect.set(target, name, function scrollWatched(this: unknown, ...given: unknown[]) {
            if (
              given.some(
                (one) =>
                  typeof one === 'object' &&
                  one !== null &&
                  Reflect.get(one, 'behavior') === 'smooth',
              )
            )
              moving.add(`${name}: smooth`)
            return Reflect.apply(scroll, this, given)
          })
        }
      }
      if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth')
        moving.add('the page: smooth')
    })

  /** Returns what has moved so far, once everything has stopped. */
  const moved = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    )
    return page.evaluate(() => [...(Reflect.get(window, 'moving') as Set<string>)].toSorted())
  }

  /** Triggers everything that may move on a desktop: leaf, cards, answers, theme, dialogs, player, navigation. */
  async function walkOnDesk(page: Page) {
    const main = page.getByRole('main')
    await page.mouse.wheel(0, 1500)
    await expect(page.locator('[data-reading]')).toBeAttached()
    await page.getByRole('slider', { name: 'Place in the story' }).press('End')
    await page.getByRole('slider', { name: 'Place in the story' }).press('Home')
    await page.getByRole('list', { name: 'Types of event' }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('button', { name: /^Theme: / }).click()
    await main
      .getByRole('button', { name: /^Share/u })
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await main.getByRole('button', { name: 'Watch it unfold' }).click()
    const stage = page.getByRole('dialog', { name: en.stage.label })
    for (let step = 0; step < 3; step += 1)
      await stage.getByRole('button', { name: 'Step forward' }).click()
    await stage.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: en.help.title, exact: true }).click()
    await page.getByRole('switch', { name: enDialogs.help.singleKeys }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Cast' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Cast and crew' })).toBeVisible()
    await main.getByRole('link', { name: 'Kit Connor' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kit Connor' })).toBeVisible()
  }

  /** Triggers what only a phone has: the unfolding rail and the board's sheet. */
  async function walkOnPhone(page: Page) {
    await Promise.all([page.waitForResponse(/\/motion-features-/u), page.keyboard.press('Tab')])
    const slider = page.getByRole('slider', { name: 'Place in the story' })
    // The bubble appears at once while its animation loads.
    for (let step = 0; step < 10; step += 1) {
      await slider.press('ArrowRight')
      await slider.press('Escape')
    }
    await page.getByRole('button', { name: /^Where things stood/u }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  }

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(
      reducedMotion === 'reduce'
        ? 'reduced: nothing moves'
        : 'not reduced: leaves, cards, dialogs and pages move',
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion })
        await wake(page, '/')
        await watch(page)
        await walkOnDesk(page)
        const onDesk = await moved(page)
        await page.setViewportSize({ width: 360, height: 740 })
        await wake(page, '/')
        await watch(page)
        await walkOnPhone(page)
        const all = [...onDesk, ...(await moved(page))]
        if (reducedMotion === 'reduce') expect(all).toEqual([])
        else
          for (const [what, sign] of [
            ['pages', /^between pages/u],
            ['leaves', /^span .*leaf/u],
            ['cards', /by script|^article/u],
            ['dialogs', /^dialog/u],
            ['the rail', /above/u],
            ['the stage', /ground|grown/u],
          ] as const)
            expect(
              all.filter((one) => sign.test(one)),
              what,
            ).not.toEqual([])
      },
    )
  }
})

test.describe('with forced colours', () => {
  /** Returns controls without a visible edge, and drawings that do not differ from their background. */
  const invisible = (page: Page) =>
    page.evaluate(() => {
      const ground =
        getComputedStyle(document.body).color === 'rgb(255, 255, 255)'
          ? 'rgb(0, 0, 0)'
          : 'rgb(255, 255, 255)'
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 1
      const isDrawn = (colour: string) =>
        colour !== ground && colour !== 'none' && !/^rgba.* 0\)$/u.test(colour)
      const edgeless = [
        ...document.querySelectorAll('button, input:not([type="range"]), select, textarea'),
      ]
        .filter(isSeen)
        .filter((control) => {
          const { borderTopStyle, borderTopColor, backgroundColor, textDecorationLine } =
            getComputedStyle(control)
          return !(
            (borderTopStyle !== 'none' && isDrawn(borderTopColor)) ||
            isDrawn(backgroundColor) ||
            textDecorationLine === 'underline'
          )
        })
      // On its own background a drawing may have the colour of the page.
      const hasOwnGround = (element: Element) =>
        isDrawn(getComputedStyle(element.closest('button, a') ?? element).backgroundColor)
      const unseen = [...document.querySelectorAll('svg')]
        .filter((drawing) => isSeen(drawing) && !hasOwnGround(drawing))
        .filter(
          (drawing) =>
            ![...drawing.querySelectorAll('path, circle, line, rect, text, use')].some((shape) => {
              const { fill, stroke } = getComputedStyle(shape)
              return isDrawn(fill) || isDrawn(stroke)
            }),
        )
      return [...edgeless, ...unseen].map(
        (element) =>
          `${element.tagName} ${element.getAttribute('class')} “${(element.getAttribute('aria-label') ?? element.textContent)?.slice(0, 40)}”`,
      )
    })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${colorScheme} mode, controls keep their edges, drawings are visible, and selected controls differ`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await wake(page, '/?type=wrap')
      expect.soft(await invisible(page), 'the story').toEqual([])
      const groundOf = (type: string) =>
        chipOf(page, type).evaluate((chip) => getComputedStyle(chip).backgroundColor)
      expect.soft(await groundOf('wrap'), 'a chip that is on').not.toBe(await groundOf('interview'))
      const here = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current] > span')
      const other = page
        .getByRole('navigation', { name: 'Pages' })
        .locator('a:not([aria-current]) > span')
        .first()
      const lineOf = (span: typeof here) =>
        span.evaluate((element) => getComputedStyle(element).borderBlockEndColor)
      const ground = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      )
      expect.soft(await lineOf(here), 'the present page').not.toBe(ground)
      expect.soft(await lineOf(other), 'another page').toBe(ground)
      const onRail = (kind: string) =>
        page
          .getByRole('slider', { name: 'Place in the story' })
          .locator(kind)
          .first()
          .evaluate((leaf) => getComputedStyle(leaf).fill)
      expect
        .soft(
          new Set([await onRail('[data-chosen]'), await onRail('[data-out]')]).size,
          'on the rail',
        )
        .toBe(2)
      await page.getByRole('list', { name: 'Types of event' }).getByRole('link').first().focus()
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(
          document.activeElement ?? document.body,
        )
        return {
          outlineStyle,
          outlineWidth,
          isSeen: outlineColor !== getComputedStyle(document.documentElement).backgroundColor,
        }
      })
      expect
        .soft(focus, 'the focus')
        .toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isSeen: true })
      for (const address of [
        '/?asof=2025-04-22',
        '/cast/',
        '/sources/',
        '/cast/kit-connor/',
        '/event/netflix-announces-film/?type=announcement',
      ]) {
        await wake(page, address)
        await unfold(page)
        expect.soft(await invisible(page), address).toEqual([])
      }
    })
  }
})
