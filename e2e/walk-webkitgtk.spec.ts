import { expect, test as base } from '@playwright/test'
import { rootSite } from '../playwright.config'
import { engines } from '../scripts/engines'
import { startWebKit, type StartedWebKit } from './webkitgtk'
import { walk } from './walk'

const test = base.extend<object, { readonly webkit: StartedWebKit }>({
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
    test.slow() // each reader starts a browser, which draws without a graphics card
    const reader = await webkit.begin(rootSite)
    try {
      await go(reader)
      expect(await reader.troubles(), 'troubles of the page').toEqual([])
    } finally {
      await reader.end()
    }
  })
}
