// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const workers = Object.assign(new EventTarget(), {
  register: vi.fn<(address: string, options: object) => Promise<unknown>>(),
})
const update = vi.fn<() => Promise<void>>()
const active = { postMessage: vi.fn<(word: string) => void>() }

// Reloaded for each test, because registration is module state.
async function register({ program }: { readonly program?: string }) {
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

const post = (data: unknown) =>
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

describe('service worker', () => {
  it('is registered past every cache', async () => {
    await register({ program: 'one' })
    expect(workers.register).toHaveBeenCalledExactlyOnceWith('/sw.js', { updateViaCache: 'none' })
  })

  it('is skipped when reading navigator.serviceWorker throws', async () => {
    vi.stubGlobal('navigator', {
      get serviceWorker() {
        throw new DOMException('Storage is refused.', 'SecurityError')
      },
    })
    await expect(register({ program: 'one' })).resolves.toBeDefined()
    expect(workers.register).not.toHaveBeenCalled()
  })

  it('is skipped when the page names no build: in development, in frames, and when recalled', async () => {
    await register({})
    expect(workers.register).not.toHaveBeenCalled()
  })

  it('is skipped when it is missing or refused', async () => {
    workers.register.mockRejectedValue(new DOMException('Refused', 'SecurityError'))
    const { checkForUpdate } = await register({ program: 'one' })
    expect(checkForUpdate).not.toThrow()
    vi.stubGlobal('navigator', {})
    await expect(register({ program: 'one' })).resolves.toBeDefined()
  })

  it('gets a trusted script URL, and no other address does', async () => {
    const createPolicy = vi.fn<
      (name: string, rules: { createScriptURL: (address: string) => string }) => object
    >((_name, rules) => rules)
    vi.stubGlobal('trustedTypes', { createPolicy })
    await register({ program: 'one' })
    const [name, rules] = createPolicy.mock.lastCall ?? []
    expect([name, rules?.createScriptURL('/sw.js')]).toEqual(['timeline-worker', '/sw.js'])
    for (const other of ['/sw.js?x', '/other.js', 'https://elsewhere.example/sw.js', ''])
      expect(() => rules?.createScriptURL(other)).toThrow(TypeError)
  })

  it('offers an update when it has another build', async () => {
    const { useHasUpdate } = await register({ program: 'one' })
    const { result } = renderHook(useHasUpdate)
    for (const data of [{ program: 'one' }, 'two', null, { other: 'two' }]) post(data)
    expect(result.current).toBe(false)
    post({ program: 'two' })
    expect(result.current).toBe(true)
  })

  it('is checked for updates on demand, even when that fails', async () => {
    const { checkForUpdate } = await register({ program: 'one' })
    update.mockRejectedValue(new TypeError('Failed to fetch'))
    checkForUpdate()
    await vi.advanceTimersByTimeAsync(1)
    expect(update).toHaveBeenCalledOnce()
    expect(active.postMessage).not.toHaveBeenCalled()
  })

  it.each([
    ['is asked for its build at each check, in case the page missed its message', {}, 1],
    [
      'is not asked for its build when about to be replaced, since it may be older than the page',
      { installing: {} },
      0,
    ],
  ])('%s', async (_name, present, times) => {
    workers.register.mockResolvedValue({ update, active, ...present })
    const { checkForUpdate } = await register({ program: 'one' })
    checkForUpdate()
    await vi.advanceTimersByTimeAsync(1)
    expect(active.postMessage).toHaveBeenCalledTimes(times)
  })
})
