// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const workers = Object.assign(new EventTarget(), {
  register: vi.fn<(address: string, options: object) => Promise<unknown>>(),
})
const update = vi.fn<() => Promise<void>>()
const active = { postMessage: vi.fn<(word: string) => void>() }

// Freshly loaded, because a page is renewed once.
async function wake({ program }: { readonly program?: string }) {
  document.body.innerHTML =
    program === undefined
      ? '<div id="root"></div>'
      : `<div id="root" data-program="${program}"></div>`
  vi.resetModules()
  const worker = await import('./service-worker')
  worker.registerServiceWorker()
  await vi.advanceTimersByTimeAsync(5000)
  return worker
}

const tell = (data: unknown) =>
  act(() => void workers.dispatchEvent(new MessageEvent('message', { data })))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { serviceWorker: workers })
  update.mockResolvedValue()
  active.postMessage.mockReset()
  workers.register.mockReset().mockResolvedValue({ update, active })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the page and its worker', () => {
  it('asks for it past every cache', async () => {
    await wake({ program: 'one' })
    expect(workers.register).toHaveBeenCalledExactlyOnceWith('/sw.js', { updateViaCache: 'none' })
  })

  it('does without where the mere asking throws', async () => {
    vi.stubGlobal('navigator', {
      get serviceWorker() {
        throw new DOMException('Storage is refused.', 'SecurityError')
      },
    })
    await expect(wake({ program: 'one' })).resolves.toBeDefined()
    expect(workers.register).not.toHaveBeenCalled()
  })

  it('asks for none where the page names no program: while developing, in frames, and when it is recalled', async () => {
    await wake({})
    expect(workers.register).not.toHaveBeenCalled()
  })

  it('does without where there is none, or where it is refused', async () => {
    workers.register.mockRejectedValue(new DOMException('Refused', 'SecurityError'))
    const { checkForUpdate } = await wake({ program: 'one' })
    expect(checkForUpdate).not.toThrow()
    vi.stubGlobal('navigator', {})
    await expect(wake({ program: 'one' })).resolves.toBeDefined()
  })

  it('vouches for the address of the worker and for no other', async () => {
    const createPolicy = vi.fn<
      (name: string, rules: { createScriptURL: (address: string) => string }) => object
    >((_name, rules) => rules)
    vi.stubGlobal('trustedTypes', { createPolicy })
    await wake({ program: 'one' })
    const [name, rules] = createPolicy.mock.lastCall ?? []
    expect([name, rules?.createScriptURL('/sw.js')]).toEqual(['timeline-worker', '/sw.js'])
    for (const other of ['/sw.js?x', '/other.js', 'https://elsewhere.example/sw.js', ''])
      expect(() => rules?.createScriptURL(other)).toThrow(TypeError)
  })

  it('is renewed when the worker has another program', async () => {
    const { useHasUpdate } = await wake({ program: 'one' })
    const { result } = renderHook(useHasUpdate)
    for (const data of [{ program: 'one' }, 'two', null, { other: 'two' }]) tell(data)
    expect(result.current).toBe(false)
    tell({ program: 'two' })
    expect(result.current).toBe(true)
  })

  it('looks for a newer one when it is told to, which may fail', async () => {
    const { checkForUpdate } = await wake({ program: 'one' })
    update.mockRejectedValue(new TypeError('Failed to fetch'))
    checkForUpdate()
    await vi.advanceTimersByTimeAsync(1)
    expect(update).toHaveBeenCalledOnce()
    expect(active.postMessage).not.toHaveBeenCalled()
  })

  it.each([
    ['asks the worker for its program with each look, since it may have missed the word', {}, 1],
    [
      'does not ask a worker that is about to be replaced: its program may be older than the page',
      { installing: {} },
      0,
    ],
  ])('%s', async (_name, present, times) => {
    workers.register.mockResolvedValue({ update, active, ...present })
    const { checkForUpdate } = await wake({ program: 'one' })
    checkForUpdate()
    await vi.advanceTimersByTimeAsync(1)
    expect(active.postMessage).toHaveBeenCalledTimes(times)
  })
})
