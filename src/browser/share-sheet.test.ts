// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hasShareSheet, openShareSheet } from './share-sheet'

const data = { title: 'An event', url: 'https://example.org/event/x/' }

describe('share sheet', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is detected', () => {
    vi.stubGlobal('navigator', {})
    expect(hasShareSheet()).toBe(false)
    vi.stubGlobal('navigator', { share: async () => {} })
    expect(hasShareSheet()).toBe(true)
  })

  it('receives the title and the address', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {})
    vi.stubGlobal('navigator', { share })
    expect(await openShareSheet(data)).toBe('shared')
    expect(share).toHaveBeenCalledExactlyOnceWith(data)
  })

  it.each([
    ['closed', new DOMException('Share canceled', 'AbortError')],
    ['failed', new DOMException('Permission denied', 'NotAllowedError')],
    ['failed', new TypeError('Invalid share data')],
  ])('reports "%s" after %o', async (outcome, error) => {
    vi.stubGlobal('navigator', {
      share: async () => {
        throw error
      },
    })
    expect(await openShareSheet(data)).toBe(outcome)
  })
})
