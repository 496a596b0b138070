import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { machineDate, dateInWords } from '../src/domain/date/format'
import { searchIndexOf } from '../src/search/search-index'
import { pageOf } from './support/html'
import { chipOf, eventCalled, expectShown, open, story, test, unfoldFilters } from './support/site'
import { en } from '../src/messages/en'

const { times } = pageOf(readFileSync(new URL('../dist/full/index.html', import.meta.url), 'utf8'))
const event = eventCalled('netflix-announces-film')
const interviews = story.events.filter(({ type }) => type === 'interview')

/** The same moment falls on different dates around the world; Samoa had just skipped one. */
const now = '2011-12-30T10:00:00Z'

/** The outermost time zones, zones that once skipped a day, and languages with other digits, calendars and letter case. */
const readers = [
  { timezoneId: 'Etc/GMT+12', locale: 'ar-EG', today: '2011-12-29' },
  { timezoneId: 'UTC', locale: 'tr-TR', today: '2011-12-30' },
  { timezoneId: 'Pacific/Kiritimati', locale: 'de-DE', today: '2011-12-31' },
  { timezoneId: 'Pacific/Apia', locale: 'en-US', today: '2011-12-31' },
  { timezoneId: 'Pacific/Kwajalein', locale: 'fa-IR', today: '2011-12-30' },
  { timezoneId: 'Asia/Bangkok', locale: 'th-TH', today: '2011-12-30' },
  { timezoneId: 'Asia/Tokyo', locale: 'ja-JP-u-ca-japanese', today: '2011-12-30' },
  { timezoneId: 'Europe/Vilnius', locale: 'lt', today: '2011-12-30' },
]

test('the built page has dates to compare', () => {
  expect(times.length).toBeGreaterThan(story.events.length)
  expect(new Set(times).size).toBeGreaterThan(20)
})

for (const { timezoneId, locale, today } of readers) {
  test.describe(`${locale}, ${timezoneId}`, () => {
    test.use({ timezoneId, locale, permissions: ['clipboard-read', 'clipboard-write'] })

    test('every date equals the prerendered one: in text, fields, copies and print', async ({
      page,
    }) => {
      await page.clock.setFixedTime(now)
      await open(page, '/full/')
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        timezoneId,
      )
      expect(await page.getByRole('time', { includeHidden: true }).allTextContents()).toEqual(times)

      await chipOf(page, 'interview').click()
      await expectShown(page, interviews)
      await chipOf(page, 'interview').click()
      await expectShown(page, story.events)
      await expect(page.getByRole('article')).toContainText(
        story.events.map(({ date }) => dateInWords(date)),
      )
      const time = page.getByRole('article', { name: event.title }).getByRole('time').first()
      await expect(time).toHaveText(dateInWords(event.date))
      await expect(time).toHaveAttribute('datetime', machineDate(event.date) ?? 'none')

      await page
        .getByRole('article', { name: event.title })
        .getByRole('button', { name: /^Share/u })
        .click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Text with sources', exact: true })
        .click()
      await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        dateInWords(event.date),
      )
      await page.keyboard.press('Escape')

      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await expect(
        page.getByText(`on ${dateInWords(today)}.`),
        'the day of a copy is the reader’s own',
      ).toHaveCount(1)
    })

    // The rest depends only on an outermost time zone and Turkish letter case.
    if (!['ar-EG', 'tr-TR'].includes(locale)) return
    test('the date field matches the address, and search ignores case', async ({ page }) => {
      await open(page, '/?asof=2025-03-31&read')
      await unfoldFilters(page)
      await expect(page.getByLabel(en.filters.asOf)).toHaveValue('2025-03-31')
      await page.getByRole('button', { name: 'Remove Known by 31 March 2025' }).click()
      await page.getByRole('searchbox').fill('FILMING IS')
      const { events } = searchIndexOf(story, undefined).find('filming is')
      await expectShown(
        page,
        story.events.filter(({ id }) => events.has(id)),
      )
    })
  })
}
