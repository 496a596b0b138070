import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { machineDate, wordsOf } from '../src/domain/date'
import { pageOf } from './html'
import { chipOf, eventCalled, expectShown, open, story, test, unfoldFilters } from './site'

const { times } = pageOf(readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8'))

/** The ends of the world: where it is already tomorrow, still yesterday, and where a day of history is missing. */
const readers = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'de-DE' },
  { timezoneId: 'Etc/GMT+12', locale: 'ar-EG' },
  { timezoneId: 'Pacific/Apia', locale: 'en-US' },
]

test('the built page has dates to compare with', () => {
  expect(times.length).toBeGreaterThan(story.events.length)
  expect(new Set(times).size).toBeGreaterThan(20)
})

for (const reader of readers) {
  test.describe(`${reader.locale}, ${reader.timezoneId}`, () => {
    test.use(reader)

    test('the dates are those of the built page', async ({ page }) => {
      await open(page, '/')
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(reader.timezoneId)
      expect(await page.getByRole('time', { includeHidden: true }).allTextContents()).toEqual(times)
    })

    test('what scripts draw has the same dates', async ({ page }) => {
      const interviews = story.events.filter(({ type }) => type === 'interview')
      await open(page, '/')
      await chipOf(page, 'interview').click()
      await expectShown(page, interviews)
      await chipOf(page, 'interview').click()
      await expectShown(page, story.events)
      await expect(page.getByRole('article')).toContainText(story.events.map(({ date }) => wordsOf(date)))
      const { date, title } = eventCalled('netflix-announces-film')
      const time = page.getByRole('article', { name: title }).getByRole('time').first()
      await expect(time).toHaveText(wordsOf(date))
      await expect(time).toHaveAttribute('datetime', machineDate(date) ?? 'none')
    })

    test('the day of the address is the day of the field', async ({ page }) => {
      await open(page, '/?asof=2025-03-31')
      await unfoldFilters(page)
      await expect(page.getByLabel('As it was known on')).toHaveValue('2025-03-31')
      await expect(page.getByRole('button', { name: 'Remove Known by 31 March 2025' })).toBeVisible()
    })
  })
}
