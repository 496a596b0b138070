import { describe, expect, it } from 'vitest'
import { retryImport } from './retry-import'

describe('retryImport', () => {
  it('imports the module again from the address in the error message', async () => {
    const failure = new TypeError(
      'Failed to fetch dynamically imported module: http://localhost:1/assets/a-1.js',
    )
    await expect(retryImport(failure)).rejects.toThrow('scheme') // Node cannot import over http and says so
  })

  it.each([new Error('Out of memory'), 'nothing'])(
    'rethrows an error without an address: %o',
    async (failure) => {
      await expect(retryImport(failure)).rejects.toBe(failure)
    },
  )
})
