// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson, fetchTimeout } from './fetch-json'

const answerWith = (answer: (signal: AbortSignal | null | undefined) => Promise<Response>) => {
  const fetch = vi.fn<typeof globalThis.fetch>((_address, options) => answer(options?.signal))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** An answer whose parts come when they are asked for; it fails when it is let go, as a real one does. */
const answerOf =
  (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>) =>
  async (signal?: AbortSignal | null) =>
    new Response(
      new ReadableStream<Uint8Array>(
        {
          start: (controller) =>
            signal?.addEventListener('abort', () => controller.error(signal.reason)),
          pull,
        },
        { highWaterMark: 0 },
      ),
    )

const never = (signal?: AbortSignal | null) =>
  new Promise<Response>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason)),
  )

describe('a JSON file', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('is fetched below the base of the site, as it is asked for', async () => {
    vi.stubEnv('BASE_URL', '/site/')
    const fetch = answerWith(async () => Response.json({ events: ['é'] }))
    await expect(fetchJson('data/timeline.json', { cache: 'no-cache' })).resolves.toEqual({
      events: ['é'],
    })
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      '/site/data/timeline.json',
      expect.objectContaining({ cache: 'no-cache' }),
    )
  })

  it.each([404, 500])(
    'that is missing is said to be, with %i, and its rest is let go',
    async (status) => {
      let given: AbortSignal | null | undefined
      answerWith(async (signal) => {
        given = signal
        return new Response('{}', { status })
      })
      await expect(fetchJson('x.json')).rejects.toThrow(`The server answered ${status}.`)
      expect(given?.aborted).toBe(true)
    },
  )

  it.each(['<!doctype html>', '', '{"events": ['])(
    'that is damaged is said to be: %j',
    async (text) => {
      answerWith(async () => new Response(text))
      await expect(fetchJson('x.json')).rejects.toThrow('The file is damaged.')
    },
  )

  it('that is no longer wanted is not called damaged', async () => {
    const controller = new AbortController()
    const stopped = new DOMException('Stopped.', 'AbortError')
    answerWith(never)
    const answer = fetchJson('x.json', { signal: controller.signal })
    controller.abort(stopped)
    await expect(answer).rejects.toBe(stopped)
  })

  it('that cannot be reached rejects as the browser says', async () => {
    answerWith(async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(fetchJson('x.json')).rejects.toThrow('Failed to fetch')
  })

  const halfway = () => {
    const parts = [new TextEncoder().encode('{"events": [')]
    return answerOf((controller) => {
      const part = parts.pop()
      if (!part) return new Promise(() => {})
      controller.enqueue(part)
    })
  }
  it.each([
    ['does not begin', never],
    ['stops in the middle', halfway()],
  ])('that %s is given up in time', async (_, answer) => {
    vi.useFakeTimers()
    answerWith(answer)
    const outcome = fetchJson('x.json').catch(String)
    await vi.advanceTimersByTimeAsync(3 * fetchTimeout)
    await expect(outcome).resolves.toBe('Error: The server did not answer in time.')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that comes slowly is waited for', async () => {
    vi.useFakeTimers()
    const parts = ['{"ev', 'ents', '": 1', '}']
    answerWith(
      answerOf(async (controller) => {
        await new Promise((resolve) => {
          setTimeout(resolve, fetchTimeout - 1000)
        })
        const part = parts.shift()
        if (part === undefined) controller.close()
        else controller.enqueue(new TextEncoder().encode(part))
      }),
    )
    const outcome = fetchJson('x.json')
    await vi.advanceTimersByTimeAsync(6 * fetchTimeout)
    await expect(outcome).resolves.toEqual({ events: 1 })
  })
})
