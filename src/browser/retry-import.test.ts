import { describe, expect, it } from 'vitest'
import { retryImport } from './retry-import'

describe('a module whose loading failed', () => {
  it('is asked for once more, at the address that the browser names', async () => {
    const failure = new TypeError(
      'Failed to fetch dynamically imported module: http://localhost:1/assets/a-1.js',
    )
    await expect(retryImport(failure)).rejects.toThrow('scheme') // Node loads no module by http, and says so
  })

  it.each([new Error('Out of memory'), 'nothing'])(
    'stays lost where nobody names its address: %o',
    async (failure) => {
      await expect(retryImport(failure)).rejects.toBe(failure)
    },
  )
})
