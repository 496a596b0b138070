import { expect, type Page, type Route } from '@playwright/test'
import { to } from '../src/router/paths'
import {
  cardOf,
  chipOf,
  expectShown,
  failedRequest,
  filters,
  open,
  placeInPage,
  story,
  test,
  titles,
  titlesOf,
} from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'

const wraps = story.events.filter(({ type }) => type === 'wrap')
const withoutControls =
  'Couldn’t load search, sharing and other controls. Everything else is here to read. Reload to try again. Reload'

const missing = /^error: (?:Failed to load resource|Refused to apply style)/u
const unusedPreload = /^warning: The resource .* was preloaded/u

const alert = (page: Page) => page.getByRole('alert')

/** Counts full page loads. */
function countPages(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count += 1
  })
  return () => count
}

/** Expects an error message, the whole story, and no visible controls that would not work. */
async function expectComplete(page: Page, words: string) {
  await expect(alert(page)).toHaveText(words)
  await expect(titles(page)).toHaveText(titlesOf(story.events))
  await expect(page.locator('[data-needs-script]').locator('visible=true')).toHaveCount(0)
  await expect(page.getByRole('button').locator('visible=true')).toHaveText(['Reload'])
}

test.describe('a file needed for hydration', () => {
  const program = '**/assets/index-*.js'
  const gone = (route: Route) =>
    route.fulfill({
      status: 404,
      contentType: 'text/html',
      body: '<!doctype html><h1>Not found</h1>',
    })
  const ways: readonly (readonly [string, string, (route: Route) => Promise<void>, string])[] = [
    ['script is missing', program, gone, withoutControls],
    [
      'script is truncated',
      program,
      async (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `${(await (await route.fetch()).text()).slice(0, 100_000)}(`,
        }),
      withoutControls,
    ],
    [
      'script is truncated where it can end',
      program,
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'const react = {}' }),
      withoutControls,
    ],
    [
      'script needs a newer browser',
      program,
      (route) => route.fulfill({ contentType: 'text/javascript', body: '[].fromTheFuture()' }),
      withoutControls,
    ],
    ['content is missing', '**/assets/timeline-*.json', gone, withoutControls],
  ]
  for (const [name, file, answer, words] of ways) {
    test(`${name}: after one reload the story stays without empty gaps, and an error is shown`, async ({
      page,
      allow,
    }) => {
      allow(/^(?:error|page error): /u)
      allow(unusedPreload)
      const pages = countPages(page)
      await page.route(file, answer)
      await page.goto('/')
      await expectComplete(page, words)
      const [chips, first] = [
        await page.getByRole('list', { name: 'Types of event' }).boundingBox(),
        await titles(page).first().boundingBox(),
      ]
      expect(
        (first?.y ?? NaN) - (chips?.y ?? NaN) - (chips?.height ?? NaN),
        'no empty rows between the chips and the story',
      ).toBeLessThan(140)
      expect(pages(), 'it was reloaded once').toBe(2)
    })
  }

  test('script is missing when the link filters the story: the page says that it shows the whole story', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    allow(unusedPreload)
    await page.route(program, gone)
    await page.goto('/?type=wrap')
    await expectComplete(
      page,
      withoutControls.replace(
        'Everything else is here to read.',
        'The link asked for fewer events than this page shows.',
      ),
    )
  })

  test('is back: the Reload button loads a page that works', async ({ page, allow }) => {
    allow(failedRequest)
    allow(unusedPreload)
    await page.route(program, gone)
    await page.goto('/')
    await expect(alert(page)).toHaveText(withoutControls)
    await page.unroute(program)
    await alert(page).getByRole('button', { name: 'Reload' }).press('Enter')
    await chipOf(page, 'wrap').click()
    await expectShown(page, wraps)
    await expect(alert(page)).toHaveCount(0)
  })

  test('is missing offline: the page does not reload, and the story stays', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    allow(unusedPreload)
    await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }))
    const pages = countPages(page)
    await page.route(program, (route) => route.abort('internetdisconnected'))
    await page.goto('/')
    await expectComplete(page, withoutControls)
    expect(pages()).toBe(1)
  })

  // A page from before a deployment, which names files that are gone.
  async function openOld(page: Page, kind: 'js' | 'json', isEndless = false) {
    let isOld = true
    await page.route('**/cast/', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      const isPage = route.request().isNavigationRequest()
      const body =
        isPage && (isOld || isEndless)
          ? text.replaceAll(
              new RegExp(`(assets/(?:index|timeline)-)[\\w-]+(\\.(?:${kind}))`, 'gu'),
              '$1before$2',
            )
          : text
      if (isPage) isOld = false
      await route.fulfill({ response: answer, body })
    })
    await page.goto('/cast/')
  }

  for (const kind of ['js', 'json'] as const) {
    test(`was removed by a deployment (${kind}): the page reloads once, without a message`, async ({
      page,
      allow,
    }) => {
      allow(missing)
      if (kind === 'json')
        allow(
          /^error: (?:TypeError: Failed to fetch|Failed to find a valid digest|.*integrity checks failed)/u,
        )
      const pages = countPages(page)
      await openOld(page, kind)
      await expect(page.locator('html[data-hydrated]')).toBeAttached()
      await expect.poll(pages).toBe(2)
      await expect(alert(page)).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Shantell/u)
    })
  }

  test('is still missing after a reload: the page does not reload again and says what is missing', async ({
    page,
    allow,
  }) => {
    allow(missing)
    const pages = countPages(page)
    await openOld(page, 'js', true)
    await expect.poll(pages).toBe(2)
    await expect(alert(page)).toHaveText(withoutControls)
    await expect(page.getByRole('article')).toHaveCount(story.people.length)
    expect(pages()).toBe(2)
  })

  test('was removed while storage is blocked: the page does not reload and shows an error', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError')
        },
      }),
    )
    const pages = countPages(page)
    await openOld(page, 'js')
    await expect(alert(page)).toHaveText(withoutControls)
    expect(pages()).toBe(1)
  })

  test('is missing in an embed: its content stays, and an error is shown', async ({
    page,
    allow,
  }) => {
    allow(failedRequest)
    await page.route('**/assets/embed/embed-*.js', gone)
    await page.goto('/embed/')
    await expect(alert(page)).toHaveText(withoutControls)
    await expect(page.getByRole('main').getByRole('link')).toHaveText(titlesOf(story.events))
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })
})

test.describe('a render error', () => {
  const event =
    story.events.find(({ disagreements }) => disagreements.length > 0) ?? story.events[0]
  if (!event) throw new Error('The story has no event.')
  const [side] = event.disagreements[0]?.sides ?? []

  /** Makes a built-in function throw for lists that start with a record like this, on pages below a path, so that components calling it throw too. */
  const plant = (
    page: Page,
    method: 'some' | 'findIndex' | 'filter' | 'flatMap' | 'map',
    record: Readonly<Record<string, string | undefined>>,
    below = '/',
  ) =>
    page.addInitScript(
      ([method, record, below]) => {
        const original = Array.prototype[method] as (...given: unknown[]) => unknown
        Reflect.set(
          Array.prototype,
          method,
          function planted(this: readonly unknown[], ...given: unknown[]) {
            const [first] = this
            const isMeant =
              typeof first === 'object' &&
              first &&
              Object.entries(record).every(
                ([key, value]) =>
                  key in first && (value === '' || Reflect.get(first, key) === value),
              )
            if (isMeant && window.location.pathname.startsWith(below)) throw new Error('Planted')
            return original.apply(this, given)
          },
        )
      },
      [method, record, below] as const,
    )

  const reported = /^error: (?:Error: Planted|The prerendered page and the app differ)/u

  test('in a card stays in the card, which still shows its facts and sources', async ({
    page,
    allow,
  }) => {
    allow(reported)
    await plant(page, 'some', { text: side?.text }) // called only for its disagreement
    await open(page, '/full/')
    const card = cardOf(page, event)
    await expect(card).toContainText(en.timeline.failed.text)
    for (const { text } of event.claims) await expect(card).toContainText(text)
    await expect(card.getByRole('link', { name: 'its page' })).toHaveAttribute(
      'href',
      to.event(event.id),
    )
    await expect(card.getByRole('link', { name: '(opens in a new tab)' }).first()).toBeVisible()
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    await expect(page.getByText('could not be shown')).toHaveCount(1)
    await chipOf(page, 'wrap').click()
    await expectShown(page, wraps)
  })

  test('in another part is shown in its place, and the rest keeps working', async ({
    page,
    allow,
  }) => {
    allow(reported)
    await plant(page, 'findIndex', { event: '', at: '' }) // called only for the marks of the rail
    await open(page, '/')
    await expect(alert(page)).toHaveText(en.common.partFailed(en.story.parts.rail))
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    await alert(page).evaluate((node) => node.setAttribute('data-heard', ''))
    await chipOf(page, 'wrap').click()
    await expectShown(page, wraps)
    await expect(alert(page), 'is not called out again').toHaveAttribute('data-heard')
  })

  test('in a part rendered several times is shown and announced once', async ({ page, allow }) => {
    allow(reported)
    await plant(page, 'flatMap', { question: '', isNew: '' }) // called only for the rows of the board
    const fallen = page
      .getByText('The board could not be shown. The rest of the page still works.')
      .locator('visible=true')
    await open(page, '/')
    await expect(fallen).toHaveCount(1)
    await expect(alert(page)).toHaveCount(1)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect(fallen).toHaveCount(1)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.setViewportSize({ width: 360, height: 740 })
    await expect(fallen).toHaveCount(0)
    await page.getByRole('button', { name: 'Where things stood' }).click()
    await expect(fallen).toHaveCount(1)
    await expect(alert(page)).toHaveCount(1)
  })

  test('of the whole page restores the prerendered page, with a button to reload', async ({
    page,
    allow,
  }) => {
    allow(reported)
    await plant(page, 'filter', { name: story.people[0]?.name }, '/cast/')
    const pages = countPages(page)
    await open(page, '/')
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Cast' })
      .click()
    await expect(alert(page)).toHaveText(
      'The page crashed: search, sharing and other controls don’t work. Everything else is here to read. Reload to try again. Reload',
    )
    await expect(page.getByRole('article')).toHaveCount(story.people.length)
    await expect(page).toHaveTitle(/^Cast/u)
    await expect(page.getByRole('button').locator('visible=true')).toHaveText(['Reload'])
    expect(pages(), 'nothing is reloaded unasked').toBe(1)
    await page.getByRole('link', { name: 'Joe Locke' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joe Locke')
  })

  test('of a page that cannot be restored shows an error and a button to reload', async ({
    page,
    allow,
  }) => {
    allow(reported)
    allow(failedRequest)
    await plant(page, 'filter', { name: story.people[0]?.name }, '/cast/')
    await open(page, '/')
    await page.route('**/cast/', (route) => route.abort())
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Cast' })
      .click()
    await expect(alert(page)).toHaveText('The page crashed. Reload to try again. Reload')
    await page.unroute('**/cast/')
    const loaded = page.waitForResponse('**/cast/')
    await alert(page).getByRole('button', { name: 'Reload' }).click()
    expect((await loaded).status()).toBe(200)
  })
})

/** Everything the page stores. */
const kept = {
  localStorage: ['timeline-theme', 'sourced-timeline:seen-1', 'sourced-timeline:single-keys'],
  sessionStorage: ['sourced-timeline:visit-1', 'sourced-timeline:reloaded-for'],
} as const

test.describe('storage', () => {
  const rubbish = [
    '{',
    'null',
    '{"began":9e999,"seen":{"the-title":1},"__proto__":[]}',
    'x'.repeat(100_000),
  ]

  test('with invalid values under every key leaves the page intact', async ({ page }) => {
    await page.goto('/favicon.svg')
    for (const text of rubbish) {
      await page.evaluate(
        ([kept, text]) => {
          for (const [storage, keys] of Object.entries(kept))
            for (const key of keys) window[storage as keyof typeof kept].setItem(key, text)
          window.history.replaceState(text, '')
        },
        [kept, text] as const,
      )
      await open(page, '/')
      await expect(page.locator('html[data-hydrated]'), text.slice(0, 40)).toBeAttached()
      await expect(titles(page)).toHaveCount(story.events.length)
      await expect(page.getByText(/since your last visit/u)).toHaveCount(0)
      await expect(page.getByRole('button', { name: en.common.theme.system })).toBeVisible()
    }
  })

  test('contains no other keys', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('button', { name: /theme/iu }).first().click()
    await page.keyboard.press('?')
    await page.getByRole('switch', { name: enDialogs.help.singleKeys }).click()
    await page.keyboard.press('Escape')
    await open(page, '/about/')
    await open(page, '/')
    for (const [storage, keys] of Object.entries(kept)) {
      const used = await page.evaluate(
        (storage) => Object.keys(window[storage as 'localStorage']),
        storage,
      )
      expect(keys).toEqual(expect.arrayContaining(used))
      if (storage === 'localStorage')
        expect(used, 'what was chosen').toEqual(
          expect.arrayContaining(['timeline-theme', 'sourced-timeline:single-keys']),
        )
    }
  })

  test('that is full keeps nothing, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })
    await open(page, '/')
    await page.keyboard.press('?')
    await page.getByRole('switch', { name: enDialogs.help.singleKeys }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: en.help.title })).toHaveCount(0)
    await chipOf(page, 'wrap').click()
    await expectShown(page, wraps)
  })
})

for (const year of [1970, 2099]) {
  test(`a clock set to ${year} changes nothing`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(Date.UTC(year, 0, 1)))
    await open(page, '/') // also checks for a newer edition
    await expect(titles(page)).toHaveText(titlesOf(story.events))
    await expect(page.getByText(/since your last visit/u)).toHaveCount(0)
    await chipOf(page, 'wrap').click()
    await expectShown(page, wraps)
  })
}

test('a tab that slept for a day checks once for a newer edition, keeps its position and pauses the stage', async ({
  page,
}) => {
  const look = (state: 'hidden' | 'visible') =>
    page.evaluate((state) => {
      Object.defineProperties(document, {
        visibilityState: { value: state, configurable: true },
        hidden: { value: state === 'hidden', configurable: true },
      })
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    }, state)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/data/edition.json')) asked += 1
  })
  await page.clock.install()
  await open(page, '/?asof=2025-04-22')
  const player = page.getByRole('dialog', { name: en.stage.label })
  await player.getByRole('button', { name: 'Play' }).click()
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.clock.runFor(1000)
  await look('hidden')
  const [address, place] = [new URL(page.url()).search, await placeInPage(page)]
  await page.clock.fastForward('24:00:00')
  await look('visible')
  await expect.poll(() => asked).toBe(2)
  await page.clock.runFor(10_000)
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible()
  expect(new URL(page.url()).search).toBe(address)
  expect(await placeInPage(page)).toBe(place)
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toHaveCount(0)
  expect(asked).toBe(2)
})

test('text shows while fonts load, and nothing shifts when they fail', async ({ page, allow }) => {
  allow(failedRequest)
  let refuse = () => {}
  const waited = new Promise<void>((resolve) => {
    refuse = resolve
  })
  await page.route('**/*.woff2', (route) => waited.then(() => route.abort()))
  await page.addInitScript(() => {
    const seen: { painted?: number; words?: number; moved: number } = { moved: 0 }
    Object.assign(window, { seen })
    type Entry = PerformanceEntry & { readonly value?: number; readonly element?: Element | null }
    const observe = (type: string, note: (entry: Entry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) note(entry)
      }).observe({ type, buffered: true })
    observe('layout-shift', ({ value = 0 }) => {
      seen.moved += value
    })
    observe('paint', ({ startTime }) => {
      seen.painted ??= startTime
    })
    observe('largest-contentful-paint', ({ element, startTime }) => {
      if (element?.matches('h1, p, li')) seen.words ??= startTime
    })
  })
  const seen = () =>
    page.evaluate(
      () =>
        Reflect.get(window, 'seen') as {
          readonly painted?: number
          readonly words?: number
          readonly moved: number
        },
    )
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  await expect.poll(async () => (await seen()).words, 'when words were painted').toBeGreaterThan(0)
  const { painted = NaN, words = NaN } = await seen()
  expect(words - painted, 'milliseconds in which there was a page without words').toBeLessThan(1000)
  const refused = page.waitForEvent('requestfailed')
  refuse()
  await refused
  await page.evaluate(() => document.fonts.ready)
  await expect(filters(page)).toBeVisible()
  expect((await seen()).moved).toBeLessThan(0.01)
})
