import { expect, test as base } from '@playwright/test'
import { rootSite } from '../playwright.config'
import { engines } from '../scripts/engines'
import { walk } from './walk'
import { readerBy } from './webdriver'
import { startWebKit } from './webkitgtk'

const test = base.extend<object, { readonly webkit: Awaited<ReturnType<typeof startWebKit>> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that no other fixture is needed
  webkit: [async ({}, provide) => {
    const { webkit } = engines()
    if (!webkit || webkit.isOwn) throw new Error('WebKitGTK is not there.')
    const started = await startWebKit(webkit)
    await provide(started)
    await started.stop()
  }, { scope: 'worker' }],
})

for (const { name, go } of walk) {
  test(name, async ({ webkit }) => {
    const { command, end } = await webkit.begin()
    try {
      const reader = await readerBy(command, rootSite, webkit.downloads)
      await go(reader)
      expect(await reader.troubles(), 'troubles of the page').toBe('')
    } finally {
      await end()
    }
  })
}
