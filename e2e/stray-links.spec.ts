import { expect } from '@playwright/test'
import { cardOf, eventCalled, failedRequest, test } from './support/site'

const event = eventCalled('the-title')
const path = `/event/${event.id}/`

for (const rest of [')', '…', '"', '%2F', '&fbclid=1', ',', '.', '*', '>']) {
  test(`"${rest}" after the address of an event leads to the event`, async ({ page, allow }) => {
    allow(failedRequest) // the host has no such file, so it sends its not-found page
    await page.goto(path + rest)
    await expect(page).toHaveURL(path)
    await expect(page).toHaveTitle(new RegExp(`^${event.title}`, 'u'))
    await expect(cardOf(page, event).getByRole('heading').first()).toBeInViewport()
  })
}

for (const fragment of ['xtor=AL-1', 'Echobox=1745', 'google_vignette', 'comment']) {
  test(`#${fragment}, which names nothing in the page, counts as no fragment`, async ({ page }) => {
    await page.goto(`${path}#${fragment}`)
    await expect(page.locator('html[data-hydrated]')).toBeAttached()
    await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeInViewport()
    await expect(page).toHaveURL(`${path}#${fragment}`)
  })
}
