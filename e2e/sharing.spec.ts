import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Download, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import jsQR from 'jsqr'
import { baseSite } from '../playwright.config'
import {
  cardOf,
  eventCalled,
  failedRequest,
  filters,
  open,
  story,
  test as onPage,
  unfoldEventFilters,
} from './support/site'
import { en } from '../src/messages/en'
import { enDialogs } from '../src/messages/en-dialogs'
import { enFiles } from '../src/messages/en-files'

const event = eventCalled('netflix-announces-film')
const person = story.people[0]
const announcements = story.events.filter(({ type }) => type === 'announcement')

/** Replaces every preview with the same picture. */
const test = onPage.extend({
  page: async ({ page }, provide) => {
    await page.route('**/previews/**', (route) =>
      route.fulfill({ path: 'public/apple-touch-icon.png' }),
    )
    await provide(page)
  },
})

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Share/u })
const told = (page: Page) => dialog(page).getByRole('status')
const link = (page: Page) => dialog(page).getByRole('textbox', { name: 'Link' })
const press = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click()
const onClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const emptyClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.writeText('nothing'))

const ofEvent = (page: Page) => cardOf(page, event).getByRole('button', { name: /^Share/u })
const ofView = (page: Page) => filters(page).getByRole('button', { name: /^Share/u })
const ofPerson = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Share/u })

async function shareEvent(page: Page) {
  await open(page, `/event/${event.id}/`)
  await ofEvent(page).click()
  await expect(dialog(page)).toBeVisible()
}

// Browser features replaced before the page loads.
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
const withShareSheet = (page: Page, failure?: string) =>
  page.addInitScript((failure) => {
    Object.defineProperty(navigator, 'share', {
      value: async (given: ShareData) => {
        if (failure) throw new DOMException('It did not go.', failure)
        document.documentElement.dataset.shared = JSON.stringify(given)
      },
    })
  }, failure)

/** Returns the selected text of the focused field, as a reader could copy it. */
const selectedText = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : undefined
  })

test.describe('the link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const subjects = [
    {
      name: 'of an event',
      address: '/',
      opener: ofEvent,
      title: 'Share this event',
      path: `event/${event.id}/`,
    },
    {
      name: 'of an event in a filtered story',
      address: '/?type=announcement,release&order=newest',
      opener: ofEvent,
      title: 'Share this event',
      path: `event/${event.id}/`,
    },
    {
      name: 'of a person',
      address: `/cast/${person?.id}/`,
      opener: ofPerson,
      title: 'Share this page',
      path: `cast/${person?.id}/`,
    },
    { name: 'of the story', address: '/', opener: ofView, title: 'Share the story', path: '' },
    {
      name: 'of a page of an event',
      address: `/event/${event.id}/`,
      opener: ofView,
      title: 'Share this event',
      path: `event/${event.id}/`,
    },
    {
      name: 'of one type',
      address: '/?type=announcement',
      opener: ofView,
      title: enDialogs.sharing.titles.filtered,
      path: 'type/announcement/',
    },
    {
      name: 'of a filtered story',
      address: '/?q=netflix+film&type=announcement,release',
      opener: ofView,
      title: enDialogs.sharing.titles.filtered,
      path: '?type=announcement,release&q=netflix+film',
    },
    {
      name: 'of the story on a past day',
      address: '/?asof=2025-04-22&read',
      opener: ofView,
      title: enDialogs.sharing.titles.filtered,
      path: '?asof=2025-04-22&read',
    },
    {
      name: 'of an event under a filter',
      address: `/event/${event.id}/?type=release`,
      opener: ofView,
      title: enDialogs.sharing.titles.filtered,
      path: `event/${event.id}/?type=release`,
    },
  ] as const
  for (const { name, address, opener, title, path } of subjects) {
    test(`${name} is copied and confirmed`, async ({ page, baseURL }) => {
      await open(page, address)
      if (address.startsWith('/event/') && opener === ofView) await unfoldEventFilters(page)
      await opener(page).click()
      await expect(page.getByRole('dialog', { name: title, exact: true })).toBeVisible()
      await expect(link(page)).toHaveValue(`${baseURL}/${path}`)
      await emptyClipboard(page)
      await press(
        page,
        title === enDialogs.sharing.titles.filtered ? en.sharing.copyView : 'Copy link',
      )
      await expect(told(page)).toHaveText('Link copied.')
      expect(await onClipboard(page)).toBe(`${baseURL}/${path}`)
      // A picture of a different view would be worse than none.
      await expect(dialog(page).locator('img')).toHaveCount(path.includes('?') ? 0 : 1)
    })
  }

  test('to the current view is copied in one press', async ({ page, baseURL }) => {
    await open(page, '/')
    const copy = filters(page).getByRole('button', { name: en.sharing.copyView })
    await expect(copy).toHaveCount(0)
    await open(page, '/?standing=disputed&asof=2025-05&read')
    await copy.click()
    await expect(filters(page).getByRole('button', { name: 'Link copied' })).toBeFocused()
    await expect(page.getByRole('status')).toHaveText(/(?:^| )Link copied\.$/u)
    expect(await onClipboard(page)).toBe(`${baseURL}/?standing=disputed&asof=2025-05&read`)
    await filters(page)
      .getByRole('button', { name: /^Remove Disputed only/u })
      .click()
    await expect(copy, 'of another view nothing is copied yet').toBeVisible()
  })

  test('of the day is shared from the stage', async ({ page, baseURL }) => {
    await open(page, '/?asof=2025-04-28')
    const stage = page.getByRole('dialog', { name: en.stage.label })
    await stage.getByRole('button', { name: 'Step forward' }).click()
    await expect(page).not.toHaveURL(/asof=2025-04-28$/u)
    await stage.getByRole('button', { name: /^Share/u }).click()
    const { search } = new URL(page.url()) // its fragment is the event being read, which is not shared
    expect(search).toMatch(/^\?asof=2025-/u)
    await expect(link(page)).toHaveValue(`${baseURL}/${search}`)
  })

  test.describe('in a folder of a host', () => {
    test.use({ baseURL: baseSite })

    test('includes host and folder', async ({ page }) => {
      await shareEvent(page)
      await press(page, 'Copy link')
      await expect(told(page)).toHaveText('Link copied.')
      expect(await onClipboard(page)).toBe(`${baseSite}event/${event.id}/`)
      await expect(dialog(page).locator('img')).toHaveAttribute(
        'src',
        `/anything/previews/event/${event.id}.png`,
      )
    })
  })
})

test.describe('citations', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const [name, sign] of [
    ['Text with sources', /^Netflix announces/u],
    ['Markdown with sources', /\]\(https:/u],
    ['Wiki text with sources', /\{\{cite/iu],
    ['BibTeX of all sources', /^@\w+\{/u],
    ['Chicago', /, accessed /u],
    ['APA', /Retrieved/u],
    ['Markdown', /\]\(http:/u],
    ['Wiki citation', /^\{\{cite/iu],
    ['BibTeX', /^@\w+\{[^@]*$/u],
  ] as const) {
    test(`in ${name} are copied to the clipboard`, async ({ page, baseURL }) => {
      await shareEvent(page)
      await emptyClipboard(page)
      await press(page, name)
      await expect(told(page)).toHaveText(`${name} copied.`)
      const text = await onClipboard(page)
      expect(text).toMatch(sign)
      expect(text).toContain(`${baseURL}/event/${event.id}/`)
    })
  }

  test('of an event include everything known today, even from a past day', async ({ page }) => {
    await open(page, '/?asof=2025-04-22&read')
    await ofEvent(page).click()
    await expect(dialog(page).getByText(enDialogs.sharing.asKnownToday)).toBeVisible()
    await press(page, 'Text with sources')
    await expect(told(page)).toHaveText('Text with sources copied.')
    const text = await onClipboard(page)
    for (const { text: claim } of event.claims) expect(text).toContain(claim)
  })
})

test.describe('when the browser refuses to copy', () => {
  test('the link is selected', async ({ page, baseURL }) => {
    await withoutClipboard(page)
    await shareEvent(page)
    await press(page, 'Copy link')
    await expect(told(page)).toHaveText(enDialogs.sharing.copyRefused)
    await expect(link(page)).toBeFocused()
    expect(await selectedText(page)).toBe(`${baseURL}/event/${event.id}/`)
  })

  test('a citation is shown, selected', async ({ page }) => {
    await withoutClipboard(page)
    await shareEvent(page)
    await press(page, 'Markdown')
    await expect(dialog(page).getByRole('textbox', { name: 'Text to copy' })).toBeFocused()
    expect(await selectedText(page)).toMatch(/\]\(http:/u)
    await expect(told(page)).toBeInViewport()
  })

  test('the link to the current view is shown in the dialog', async ({ page, baseURL }) => {
    await withoutClipboard(page)
    await open(page, '/?q=netflix')
    await filters(page).getByRole('button', { name: en.sharing.copyView }).click()
    await expect(link(page)).toBeFocused()
    expect(await selectedText(page)).toBe(`${baseURL}/?q=netflix`)
  })
})

test.describe('the share sheet of a phone', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })

  test('is offered first, and receives the name and the link', async ({ page, baseURL }) => {
    await withShareSheet(page)
    await shareEvent(page)
    await expect(dialog(page).getByRole('button').first()).toHaveText('Share…')
    await press(page, 'Share…')
    await expect(page.locator('html')).toHaveAttribute(
      'data-shared',
      JSON.stringify({ title: event.title, url: `${baseURL}/event/${event.id}/` }),
    )
    await press(page, 'Markdown') // so that the next message is about this
    await expect(told(page)).toHaveText('Markdown copied.')
  })

  test('can be cancelled silently', async ({ page }) => {
    await withShareSheet(page, 'AbortError')
    await shareEvent(page)
    await emptyClipboard(page)
    await press(page, 'Share…')
    await press(page, 'Markdown') // so that the next message is about this
    await expect(told(page)).toHaveText('Markdown copied.')
    expect(await onClipboard(page)).toMatch(/\]\(http:/u)
  })

  test('says so when it fails, and leaves the clipboard alone', async ({ page }) => {
    await withShareSheet(page, 'NotAllowedError')
    await shareEvent(page)
    await emptyClipboard(page)
    await press(page, 'Share…')
    await expect(told(page)).toHaveText(enDialogs.sharing.sheetFailed)
    expect(await onClipboard(page)).toBe('nothing')
  })

  test('if missing, the link comes first, at thumb size', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await shareEvent(page)
    const first = dialog(page).getByRole('button').first()
    await expect(first).toHaveText('Copy link')
    await expect(dialog(page).getByRole('button', { name: 'Share…' })).toHaveCount(0)
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})

/** Returns what a scanner reads on the screen. */
async function scanned(page: Page): Promise<string | undefined> {
  const picture = await dialog(page)
    .getByRole('img', { name: /^QR code of http/u })
    .screenshot()
  const { data, width, height } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!context) throw new Error('There is no canvas.')
      context.drawImage(bitmap, 0, 0)
      const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      return { data: [...data], width, height }
    },
    [...picture],
  )
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data
}

for (const [name, media] of [
  ['in light mode', { colorScheme: 'light' }],
  ['in dark mode', { colorScheme: 'dark' }],
  ['with forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const) {
  test(`the QR code contains the link ${name}`, async ({ page, baseURL }) => {
    await page.emulateMedia(media)
    await page.setViewportSize({ width: 360, height: 740 })
    await shareEvent(page)
    await dialog(page).getByText('QR code').click()
    await expect(dialog(page).getByRole('img', { name: /^QR code of/u })).toBeInViewport({
      ratio: 1,
    })
    expect(await scanned(page)).toBe(`${baseURL}/event/${event.id}/`)
  })
}

test.describe('downloads', () => {
  const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

  test('the current view, as CSV and JSON', async ({ page, baseURL }) => {
    await open(page, '/?type=announcement')
    await ofView(page).click()
    const save = async (name: RegExp) => {
      const download = page.waitForEvent('download')
      await dialog(page).getByRole('button', { name }).click()
      return download
    }
    const table = await save(/^Table \(CSV\)$/u)
    expect(table.suggestedFilename()).toBe('heartstopper-forever-announcements.csv')
    const rows = (await textOf(table)).split('\r\n')
    for (const { id } of announcements)
      expect(rows.filter((row) => row.startsWith(`${id},`))).toHaveLength(1)
    await expect(told(page)).toHaveText(
      enFiles.sharing.full.saved('heartstopper-forever-announcements.csv'),
    )

    const data = await save(/^Data \(JSON\)$/u)
    expect(data.suggestedFilename()).toBe('heartstopper-forever-announcements.json')
    expect(JSON.parse(await textOf(data))).toMatchObject({
      address: `${baseURL}/type/announcement/`,
      events: announcements.map(({ id }) => ({ id })),
    })
  })

  test('an event, as a calendar entry', async ({ page }) => {
    await shareEvent(page)
    await expect(dialog(page).getByRole('link', { name: 'Calendar entry' })).toHaveAttribute(
      'href',
      `/event/${event.id}/${event.id}.ics`,
    )
  })

  test('the whole story: its link leaves the dialog', async ({ page }) => {
    await shareEvent(page)
    await dialog(page)
      .getByRole('link', { name: /^The whole story/u })
      .click()
    await expect(page).toHaveURL(/\/about\/#take-along$/u)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

/** The dialog loads with the first input of the reader. */
const loadDialog = (page: Page) =>
  Promise.all([
    page.waitForResponse(/\/assets\/SharingDialog-[\w-]+\.js/u),
    page.keyboard.press('Shift'),
  ])

test.describe('when more sharing options fail to load', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  // React reports what an error boundary caught.
  const failedImport = /^error: TypeError: Failed to fetch dynamically imported module/u

  test('the link works, and loading can be retried', async ({ page, allow, baseURL }) => {
    allow(failedRequest)
    allow(failedImport)
    let isBroken = false
    await page.route('**/assets/**', (route) => (isBroken ? route.abort() : route.continue()))
    await open(page, '/')
    await loadDialog(page)
    isBroken = true
    await ofEvent(page).click()
    await expect(
      dialog(page).getByText(/^The other ways to share could not be loaded\./u),
    ).toBeVisible()
    await press(page, 'Copy link')
    await expect(told(page)).toHaveText('Link copied.')
    expect(await onClipboard(page)).toBe(`${baseURL}/event/${event.id}/`)
    await press(page, 'Try again')
    await expect(told(page)).toHaveText(enDialogs.sharing.more.failedAgain)
    await expect(dialog(page).getByRole('button', { name: 'Try again' })).toBeFocused()
    isBroken = false
    await press(page, 'Try again')
    await expect(told(page)).toHaveText(enDialogs.sharing.more.loaded)
    await press(page, 'BibTeX')
    await expect(told(page)).toHaveText('BibTeX copied.')
    await dialog(page).getByText('Embed', { exact: true }).click()
    await expect(
      dialog(page).getByRole('textbox', { name: 'Code for your page' }),
      'styles are there too',
    ).toHaveCSS('resize', 'vertical')
  })

  test('they load once the network is back', async ({ page, context, allow }) => {
    allow(failedRequest)
    allow(failedImport)
    await open(page, '/')
    await loadDialog(page)
    await context.setOffline(true)
    await ofEvent(page).click()
    await expect(
      dialog(page).getByText(/^The other ways to share could not be loaded\./u),
    ).toBeVisible()
    await context.setOffline(false)
    await press(page, 'Try again')
    await expect(told(page)).toHaveText(enDialogs.sharing.more.loaded)
  })

  test('a missing preview leaves the name', async ({ page, allow }) => {
    allow(failedRequest)
    await page.route('**/previews/**', (route) => route.fulfill({ status: 404, body: '' }))
    await shareEvent(page)
    await expect(dialog(page).locator('img')).toHaveCount(0)
    await expect(dialog(page).getByText(event.title, { exact: true })).toBeVisible()
  })
})

test('more sharing options load only when the dialog is about to open', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, '/')
  const parts = () => asked.filter((path) => /ShareTools-.*\.js$/u.test(path))
  expect(parts()).toEqual([])
  await ofEvent(page).hover()
  await expect.poll(parts).toHaveLength(1)
})

test.describe('by keyboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('everything is reachable, and the focus returns', async ({ page }) => {
    await open(page, '/')
    await ofEvent(page).focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(told(page)).toHaveText('Link copied.')
    await expect(dialog(page).getByRole('button', { name: 'BibTeX', exact: true })).toBeVisible()
    const steps = [
      link(page),
      dialog(page).getByRole('combobox', { name: 'What to cite' }),
      ...[
        'Copy citation',
        'Chicago',
        'APA',
        'Markdown',
        'Wiki citation',
        'BibTeX',
        'Text with sources',
        'Markdown with sources',
        'Wiki text with sources',
        'BibTeX of all sources',
        'Table (CSV)',
        'Table (CSV, semicolons)',
        'Data (JSON)',
      ].map((name) => dialog(page).getByRole('button', { name, exact: true })),
      dialog(page).getByRole('link', { name: 'Calendar entry' }),
      dialog(page).getByRole('link', { name: /^The whole story/u }),
      dialog(page).getByText('QR code'),
      dialog(page).getByText('Embed', { exact: true }),
      dialog(page).getByRole('button', { name: 'Close' }),
    ]
    for (const step of steps) {
      await page.keyboard.press('Tab')
      await expect(step).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await expect(ofEvent(page)).toBeFocused()
  })

  test('Escape closes the dialog; so does a press outside it', async ({ page }) => {
    await shareEvent(page)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(ofEvent(page)).toBeFocused()
    await ofEvent(page).click()
    await page.mouse.click(5, 400)
    await expect(dialog(page)).toHaveCount(0)
    await expect(ofEvent(page)).toBeFocused()
  })

  test('Back closes the dialog with its page', async ({ page }) => {
    await open(page, '/cast/')
    await page.getByRole('link', { name: 'Joe Locke' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joe Locke')
    await ofPerson(page).click()
    await expect(dialog(page)).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast and crew')
    await expect(dialog(page)).toHaveCount(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open dialog has no accessibility violations in ${colorScheme === 'light' ? 'light' : 'dark'} mode`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await withoutClipboard(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await shareEvent(page)
    await press(page, 'Wiki citation')
    await dialog(page).getByText('QR code').click()
    const { violations, passes } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      ),
    ).toEqual([])
  })
}

for (const [name, size] of [
  ['on a small phone', { width: 320, height: 568 }],
  ['at 400 % zoom', { width: 320, height: 256 }],
] as const) {
  test(`everything can be reached ${name}`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page, '/?asof=2025-04-22&read&type=announcement,release')
    await ofView(page).click()
    await dialog(page).getByText('QR code').click()
    for (const part of [
      dialog(page).getByRole('button', { name: 'Close' }),
      dialog(page).getByRole('img', { name: /^QR code/u }),
      link(page),
    ]) {
      await part.scrollIntoViewIfNeeded()
      await expect(part).toBeInViewport({ ratio: 0.9 })
    }
    expect(
      await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBe(0)
  })
}

test('the dialog is not printed', async ({ page }) => {
  await shareEvent(page)
  await page.emulateMedia({ media: 'print' })
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByText(/^Share\b/u).locator('visible=true')).toHaveCount(0)
})
