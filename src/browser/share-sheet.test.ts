// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hasShareSheet, openShareSheet } from './share-sheet'

const given = { title: 'An event', url: 'https://example.org/event/x/' }

describe('the sheet of the device', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is there or not', () => {
    vi.stubGlobal('navigator', {})
    expect(hasShareSheet()).toBe(false)
    vi.stubGlobal('navigator', { share: async () => {} })
    expect(hasShareSheet()).toBe(true)
  })

  it('is given the title and the address', async () => {
    const share = vi.fn<(given: ShareData) => Promise<void>>(async () => {})
    vi.stubGlobal('navigator', { share })
    expect(await openShareSheet(given)).toBe('shared')
    expect(share).toHaveBeenCalledExactlyOnceWith(given)
  })

  it.each([
    ['closed', new DOMException('Share canceled', 'AbortError')],
    ['failed', new DOMException('Permission denied', 'NotAllowedError')],
    ['failed', new TypeError('Invalid share data')],
  ])('is %s after %o', async (outcome, error) => {
    vi.stubGlobal('navigator', {
      share: async () => {
        throw error
      },
    })
    expect(await openShareSheet(given)).toBe(outcome)
  })
})
