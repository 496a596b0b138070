import { basename } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { rootSite } from '../playwright.config'
import { engines } from './support/engines'
import { walk } from './support/walk'
import { readerBy } from './support/webdriver'
import { startWebKit } from './support/webkitgtk'

/** Returns the WebKitGTK of this machine. */
function webkitGtk() {
  const { webkit } = engines()
  if (!webkit || webkit.isOwn) throw new Error('WebKitGTK is not there.')
  return webkit
}

const test = base.extend<object, { readonly webkit: Awaited<ReturnType<typeof startWebKit>> }>({
  webkit: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright infers from it that no other fixture is needed
    async ({}, provide) => {
      const started = await startWebKit(webkitGtk())
      await provide(started)
      await started.stop()
    },
    { scope: 'worker' },
  ],
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

for (const [part, path] of [
  ['screen', process.execPath],
  ['screen', '/nowhere'],
  ['driver', process.execPath],
  ['driver', '/nowhere'],
] as const) {
  test(`a ${part} that exits at once is reported without waiting: ${basename(path)}`, async () => {
    await expect(startWebKit({ ...webkitGtk(), [part]: path })).rejects.toThrow(
      `${path} did not start`,
    )
  })
}
