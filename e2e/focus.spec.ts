import { expect } from '@playwright/test'
import { walk } from './focus'
import { failedRequest, open, test } from './site'

for (const [w, h] of [[1280, 800], [360, 740], [320, 256]] as const)
for (const address of ['/?type=wrap', '/event/the-title/?type=wrap', '/type/wrap/', '/cast/', '/cast/kit-connor/', '/sources/', '/about/', '/nope/', '/']) {
  test(`walk ${address} ${w}`, async ({ page, allow }) => {
    test.slow()
    allow(failedRequest)
    await page.setViewportSize({ width: w, height: h })
    await open(page, address)
    const t = Date.now()
    const { stops, faults } = await walk(page)
    console.log(address, w, stops, Date.now() - t, faults.slice(0, 25))
  })
}
