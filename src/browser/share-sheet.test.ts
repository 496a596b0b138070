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

  it('is opened once, however often it is asked for', async () => {
    let close = () => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => closed)
    vi.stubGlobal('navigator', { share })
    const first = openShareSheet(data)
    expect(await openShareSheet(data)).toBe('closed')
    expect(share).toHaveBeenCalledOnce()
    close()
    expect(await first).toBe('shared')
    await openShareSheet(data)
    expect(share).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['closed', new DOMException('Share canceled', 'AbortError')],
    ['closed', new DOMException('A share is in progress', 'InvalidStateError')],
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
