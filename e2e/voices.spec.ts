import { expect, type Locator, type Page } from '@playwright/test'
import {
  announcedInWords,
  cardOf,
  chipOf,
  eventCalled,
  expectShown,
  failedRequest,
  filters,
  open,
  pluralOf,
  story,
  test,
  unfoldFilters,
} from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'
import { enPages } from '../src/messages/en-pages'

const ofType = (type: string) => story.events.filter((event) => event.type === type)

interface Control {
  readonly role: string
  readonly name: string
  /** Its visible text. */
  readonly label: string
  /** Surrounding text that distinguishes it from others of the same name. */
  readonly context: string
  readonly href: string
}

/** Returns every control of the page, named as screen readers and voice control see it. */
async function controlsOf(page: Page): Promise<readonly Control[]> {
  const seen = await page.evaluate(() => {
    const isUnseen = (node: Node) =>
      node.parentElement?.closest('[aria-hidden="true"], [class*="unseen"]') !== null ||
      !node.parentElement.checkVisibility({ visibilityProperty: true })
    const labelOf = (control: Element) => {
      if (
        control instanceof HTMLSelectElement ||
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement
      )
        return control.labels?.[0]?.textContent ?? ''
      if (control.matches('[role="slider"], iframe, [role="region"]')) return ''
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode())
        if (!isUnseen(walker.currentNode)) texts.push(walker.currentNode.textContent ?? '')
      // In the chart of sources, figures follow the name.
      return control instanceof SVGElement ? (texts[0] ?? '') : texts.join('')
    }
    const contexts = [
      'dialog',
      'article',
      '[id^="source-"]',
      'tr',
      'details',
      'section',
      'nav',
      'figure',
      'header',
      'footer',
    ]
    return [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
      ),
    ].map((control, index) => {
      control.setAttribute('data-control', String(index))
      const around = control.closest(contexts.join())
      return {
        label: labelOf(control),
        context: String([...document.querySelectorAll('*')].indexOf(around ?? document.body)),
        href: control.getAttribute('href') ?? '',
      }
    })
  })
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1 })
  const { nodes: told } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  const placeOf = new Map(
    nodes.flatMap(({ backendNodeId, attributes = [] }) => {
      const at = attributes.indexOf('data-control')
      return at < 0 ? [] : [[backendNodeId, Number(attributes[at + 1])] as const]
    }),
  )
  return told.flatMap(({ ignored, backendDOMNodeId = 0, role, name }) => {
    const control = seen[placeOf.get(backendDOMNodeId) ?? -1]
    return ignored || !control
      ? []
      : [{ ...control, role: String(role?.value), name: String(name?.value ?? '') }]
  })
}

/** Returns controls with equal names that do different things. */
function twinsAmong(controls: readonly Control[]): readonly string[] {
  const first = new Map<string, Control>()
  return controls.flatMap((control) => {
    const key = `${control.role} “${control.name}” in ${control.context}`
    const twin = first.get(key)
    first.set(key, control)
    return twin && (twin.href !== control.href || control.href === '') ? [key] : []
  })
}

/** Letters and digits only, as spoken. */
const spoken = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const pages: readonly (readonly [address: string, prepare?: (page: Page) => Promise<unknown>])[] = [
  ['/'],
  ['/?type=wrap&nonsense=1', unfoldFilters],
  [
    '/event/the-title/?asof=2025-07-28',
    (page) => expect(page.getByRole('status')).toHaveText(/events\./u),
  ],
  ['/cast/'],
  ['/cast/kit-connor/'],
  ['/sources/'],
  ['/disagreements/'],
  ['/about/'],
  ['/event/the-end/'],
  ['/embed/'],
  ['/embed/event/the-title/'],
]

test.describe('screen readers', () => {
  for (const [address, prepare] of pages) {
    test(`${address} has named controls, sections with headings, and landmarks`, async ({
      page,
      allow,
    }) => {
      if (address === '/event/the-end/') allow(failedRequest)
      await page.goto(address)
      await page.locator('html[data-hydrated]').waitFor()
      await prepare?.(page)
      const controls = await controlsOf(page)
      expect(controls.length).toBeGreaterThan(3)
      expect
        .soft(
          controls.filter(({ name }) => name.trim() === ''),
          'without a name',
        )
        .toEqual([])
      expect
        .soft(
          controls
            .filter(({ name, label }) => !spoken(name).includes(spoken(label)))
            .map(({ name, label }) => `${label}: ${name}`),
          'called otherwise than it says',
        )
        .toEqual([])
      expect.soft(twinsAmong(controls), 'told apart by nothing').toEqual([])

      const outline = await page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) =>
            element.checkVisibility({ visibilityProperty: true }),
          )
        return {
          levels: visible('h1, h2, h3, h4, h5, h6').map(({ localName }) =>
            Number(localName.slice(1)),
          ),
          landmarks: visible(
            'main, nav, [role="search"], section[aria-label], section[aria-labelledby], [role="region"]',
          ).map(
            (element) =>
              `${element.localName} ${element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''}`,
          ),
          pictures: visible('svg:not([aria-hidden="true"] *, svg *), img').filter(
            (picture) => !picture.matches('[aria-hidden="true"], [aria-label], [alt]'),
          ).length,
          tables: [...document.querySelectorAll('table')].filter(
            (table) =>
              !(table.caption ?? table.ariaLabel) ||
              table.querySelectorAll('th:not([scope])').length > 0,
          ).length,
        }
      })
      expect.soft(outline.levels.filter((level) => level === 1)).toHaveLength(1)
      expect
        .soft(
          outline.levels.filter((level, index) => level > (outline.levels[index - 1] ?? 0) + 1),
          'headings that skip a level',
        )
        .toEqual([])
      expect
        .soft(new Set(outline.landmarks).size, outline.landmarks.join(', '))
        .toBe(outline.landmarks.length)
      expect
        .soft(
          [outline.pictures, outline.tables],
          'pictures without a name or tables without headers',
        )
        .toEqual([0, 0])
    })
  }

  test('an event and the rail say the date and position of the event', async ({ page }) => {
    await open(page, '/event/the-title/?type=announcement')
    const { title } = eventCalled('the-title')
    const position = `event ${story.events.findIndex(({ id }) => id === 'the-title') + 1} of ${story.events.length}`
    const heading = cardOf(page, eventCalled('the-title')).getByRole('heading')
    await expect(heading).toHaveAccessibleDescription(new RegExp(`2025.* ${position}$`, 'iu'))
    await expect(page.getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`${title}, ${position}$`, 'u'),
    )
  })

  test('state changes are exposed at once', async ({ page }) => {
    await open(page, '/?type=wrap')
    await expect(page).toHaveTitle(/^Wrap\b/u)
    await expect(chipOf(page, 'wrap')).toHaveAttribute('aria-current', 'true')
    await chipOf(page, 'wrap').press(' ')
    await expect(chipOf(page, 'wrap')).not.toHaveAttribute('aria-current')
    await expect(page).toHaveTitle(/^Heartstopper Forever/u)
    await page.getByRole('button', { name: en.common.theme.system }).press('Enter')
    await expect(page.getByRole('button', { name: en.common.theme.day })).toBeFocused()
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Story' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await page.getByRole('button', { name: en.help.title }).press('Enter')
    const dialog = page.getByRole('dialog', { name: en.help.title })
    await dialog.getByRole('switch', { name: enDialogs.help.singleKeys, checked: true }).press(' ')
    await expect(dialog.getByRole('switch', { checked: false })).toHaveAccessibleDescription(/\w/u)
    await expect(page.locator('dialog:modal'), 'what lies behind it is out of reach').toHaveCount(1)
  })
})

/** Records everything live regions announce from now on. */
const listen = async (page: Page) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const regions = '[role="status"], [role="alert"], [aria-live]'
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(regions),
        ),
      )
      for (const region of changed) {
        const modal = document.querySelector('dialog:modal')
        if (modal && !modal.contains(region ?? null)) continue // the page behind a dialog is inert
        const words = region?.textContent.replaceAll('\u00A0', '').trim()
        if (words) said.push(words)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'said') as readonly string[])
}

type Said = readonly (string | RegExp)[]
type Doing = readonly [name: string, act: (page: Page) => Promise<unknown>, said: Said]

/** Actions on a page and their expected announcements; where focus moves to the text itself, nothing is announced. */
const visits: readonly (readonly [address: string, onOpening: Said, doings: readonly Doing[]])[] = [
  [
    '/',
    [],
    [
      ['a key at the beginning', (page) => page.keyboard.press('k'), [en.shell.noPreviousEvent]],
      ['a key that leads on', (page) => page.keyboard.press('j'), []],
      [
        'another theme',
        (page) => page.getByRole('button', { name: /^Theme/u }).press('Enter'),
        [en.common.theme.day],
      ],
      [
        'a filter',
        (page) => chipOf(page, 'casting').press('Enter'),
        [announcedInWords(pluralOf('casting'), ofType('casting').length)],
      ],
      [
        'the help, opened and closed',
        async (page) => {
          await page.keyboard.press('?')
          await page.keyboard.press('Escape')
        },
        [],
      ],
    ],
  ],
  [
    '/?type=wrap',
    [announcedInWords(pluralOf('wrap'), 1)],
    [
      [
        'a filter that is taken away',
        (page) => page.getByRole('button', { name: 'Remove Wrap' }).press('Enter'),
        [],
      ],
      [
        'a search',
        async (page) => {
          await unfoldFilters(page)
          await page.getByRole('searchbox').pressSequentially('zzzz', { delay: 60 })
        },
        [announcedInWords('“zzzz”', 0)],
      ],
    ],
  ],
  [
    '/?nonsense=1&asof=2024-10-02',
    [/^Part of the address was not recognised.* Nothing was known yet by 2 October 2024\./u],
    [
      [
        'a step of the stage',
        (page) => page.getByRole('button', { name: 'Step forward' }).press('Enter'),
        [/^4 October 2024: /u],
      ],
    ],
  ],
  [
    '/cast/kit-connor/',
    [],
    [
      [
        'a link that is copied',
        async (page) => {
          await page.context().grantPermissions(['clipboard-write'])
          await page.getByRole('button', { name: /^Share/u }).press('Enter')
          await page.getByRole('button', { name: 'Copy link' }).press('Enter')
        },
        ['Link copied.'],
      ],
    ],
  ],
]

const matching = (words: string | RegExp) =>
  typeof words === 'string' ? words : expect.stringMatching(words)

test.describe('announcements are made once, and not for what focus already reads:', () => {
  for (const [address, onOpening, doings] of visits) {
    test(address, async ({ page }) => {
      const said = await listen(page)
      await open(page, address)
      const heard: (string | RegExp)[] = []
      for (const [name, act, words] of [
        ['opening', async () => {}, onOpening] as const,
        ...doings,
      ]) {
        await act(page)
        heard.push(...words)
        // Longer than the delay before an announcement, so that nothing is missed.
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              setTimeout(resolve, 800)
            }),
        )
        expect(await said(), name).toEqual(heard.map(matching))
      }
    })
  }
})

const focused = (page: Page) => page.locator(':focus')
const line = (page: Page) => filters(page).getByText(/events?\.$/u)

/** Where the focus goes after actions that navigate or remove the focused element. */
const leadings: readonly (readonly [
  name: string,
  address: string,
  act: (page: Page) => Promise<unknown>,
  where: (page: Page) => Locator,
])[] = [
  [
    'a link to another page',
    '/about/',
    (page) => page.getByRole('navigation').getByRole('link', { name: 'Cast' }).press('Enter'),
    (page) => page.getByRole('heading', { level: 1, name: 'Cast and crew' }),
  ],
  [
    'Back to the cast from a person',
    '/cast/',
    async (page) => {
      await page.getByRole('link', { name: 'Kit Connor' }).first().press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Kit Connor' }).waitFor()
      await page.goBack()
    },
    (page) => page.getByRole('link', { name: 'Kit Connor' }).first(),
  ],
  ['a filter', '/', (page) => chipOf(page, 'wrap').press('Enter'), (page) => chipOf(page, 'wrap')],
  [
    'Back past a filter whose button disappears',
    '/?type=wrap',
    async (page) => {
      await chipOf(page, 'casting').press('Enter')
      await page.getByRole('button', { name: /^Remove Cast/u }).focus()
      await page.goBack()
    },
    (page) => chipOf(page, 'casting'),
  ],
  [
    'all filters cleared',
    '/?type=wrap&q=film',
    (page) => page.getByRole('button', { name: 'Clear all' }).press('Enter'),
    line,
  ],
  [
    'the whole story shown after no results',
    '/?q=zzzz',
    (page) => page.getByRole('button', { name: 'Show the whole story' }).press('Enter'),
    line,
  ],
  [
    'the stage closed',
    '/?asof=2024-10',
    (page) => page.getByRole('button', { name: 'Close' }).press('Enter'),
    (page) => page.getByRole('button', { name: 'Watch it unfold' }),
  ],
  [
    'the story of a past day, from the stage',
    '/?asof=2024-10',
    (page) => page.getByRole('button', { name: 'Read the story as it was known' }).press('Enter'),
    line,
  ],
  [
    'the stage opened',
    '/',
    (page) => page.getByRole('button', { name: 'Watch it unfold' }).press('Enter'),
    (page) => page.getByRole('button', { name: 'Pause' }),
  ],
  [
    'sharing closed',
    '/cast/kit-connor/',
    async (page) => {
      await page.getByRole('button', { name: /^Share/u }).press('Enter')
      await page.keyboard.press('Escape')
    },
    (page) => page.getByRole('button', { name: /^Share/u }),
  ],
  [
    'a skip link to the table of sources',
    '/sources/',
    async (page) => {
      await page.getByRole('link', { name: 'Skip to the table' }).press('Enter')
      await page.keyboard.press('Tab')
    },
    (page) => page.locator('summary').filter({ hasText: enPages.sources.table.open }),
  ],
]

test.describe('focus is never lost:', () => {
  for (const [name, address, act, where] of leadings) {
    test(name, async ({ page }) => {
      await open(page, address)
      await act(page)
      await expect(where(page)).toBeFocused()
    })
  }

  test('a filter that removes the focused event', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('j')
    await expect(focused(page)).toHaveText(story.events[0]?.title ?? '')
    await chipOf(page, 'wrap').press('Enter')
    await expectShown(page, ofType('wrap'))
    await page.goBack()
    await expect(focused(page)).toHaveCount(1)
  })

  test('a focused answer of the board that changes', async ({ page }) => {
    await open(page, '/')
    const event = eventCalled('production-begins')
    await cardOf(page, event).evaluate((card) => card.scrollIntoView())
    await expect(page.getByRole('region', { name: 'Where things stood' })).toContainText(
      event.title,
    )
    const link = page
      .getByRole('region', { name: 'Where things stood' })
      .locator('[data-question="filming"]')
      .getByRole('link')
    await link.focus()
    const before = await link.textContent()
    await page
      .getByRole('article')
      .last()
      .evaluate((card) => card.scrollIntoView())
    await expect(link).not.toHaveText(before ?? '')
    await expect(link).toBeFocused()
  })
})

test.describe('keys', () => {
  /** Returns which of the pressed keys the page handled. */
  const taken = async (page: Page, keys: readonly string[]) => {
    await page.evaluate(() => {
      const taken: string[] = []
      Object.assign(globalThis, { taken })
      window.addEventListener('keydown', (event) => {
        if (event.defaultPrevented) taken.push(event.key)
      })
    })
    for (const key of keys) await page.keyboard.press(key)
    return page.evaluate(() => Reflect.get(globalThis, 'taken') as readonly string[])
  }
  const ofBrowser = [
    ' ',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    'ArrowDown',
    'ArrowUp',
    'Control+f',
    'Control+j',
    'Control+k',
    'F3',
    'F6',
  ]
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789/?.,'.split('')

  test("leave the browser's shortcuts alone, apart from six single keys", async ({ page }) => {
    await open(page, '/about/')
    expect(await taken(page, ofBrowser)).toEqual([])
    expect(
      await taken(
        page,
        characters.filter((key) => key !== '/'),
      ),
    ).toEqual(['b', 'j', 'k', 't', '?'])
  })

  test('can be switched off, except those of the rail', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('?')
    await page.getByRole('switch').press(' ')
    await page.keyboard.press('Escape')
    await page.getByRole('slider').press('ArrowDown')
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '2')
    await page.getByRole('main').focus()
    expect(await taken(page, [...characters, ...ofBrowser])).toEqual([])
  })
})

test('a press can be cancelled before release, on the rail too', async ({ page }) => {
  await open(page, '/')
  const { mouse } = page
  const chip = await chipOf(page, 'wrap').boundingBox()
  if (!chip) throw new Error('There is nothing to press.')
  await mouse.move(chip.x + 20, chip.y + 20)
  await mouse.down()
  await mouse.move(chip.x + 20, chip.y + 300)
  await mouse.up()
  await expectShown(page, story.events)
  await page
    .getByRole('article')
    .first()
    .evaluate((card) => card.scrollIntoView())
  const place = await page.evaluate(() => scrollY)
  const rail = await page.getByRole('slider').boundingBox()
  if (!rail) throw new Error('There is no rail.')
  await mouse.move(rail.x + 20, 600)
  await mouse.down()
  expect(await page.evaluate(() => scrollY)).toBe(place)
  await mouse.up()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place + 500)
})
