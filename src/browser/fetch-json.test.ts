import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson } from './fetch-json'

const answerWith = (answer: () => Promise<Response>) => {
  const fetch = vi.fn<typeof globalThis.fetch>(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

describe('a JSON file', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
  })

  it('is fetched below the base of the site', async () => {
    vi.stubEnv('BASE_URL', '/site/')
    const fetch = answerWith(async () => Response.json({ events: [] }))
    await expect(fetchJson('data/timeline.json')).resolves.toEqual({ events: [] })
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/site/data/timeline.json', {})
  })

  it('is fetched with the signal to stop', async () => {
    const fetch = answerWith(async () => Response.json(null))
    const { signal } = new AbortController()
    await fetchJson('x.json', { signal })
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/x.json', { signal })
  })

  it.each([404, 500])('that is missing is said to be, with %i', async (status) => {
    answerWith(async () => new Response('{}', { status }))
    await expect(fetchJson('x.json')).rejects.toThrow(`The server answered ${status}.`)
  })

  it.each(['<!doctype html>', '', '{"events": ['])('that is damaged is said to be: %j', async (text) => {
    answerWith(async () => new Response(text))
    await expect(fetchJson('x.json')).rejects.toThrow('The file is damaged.')
  })

  it('that is no longer wanted is not called damaged', async () => {
    const controller = new AbortController()
    const stopped = new DOMException('Stopped.', 'AbortError')
    answerWith(async () => ({ ok: true, json: async () => {
      controller.abort()
      throw stopped
    } }) as unknown as Response)
    await expect(fetchJson('x.json', { signal: controller.signal })).rejects.toBe(stopped)
  })

  it('that cannot be reached rejects as the browser says', async () => {
    answerWith(async () => { throw new TypeError('Failed to fetch') })
    await expect(fetchJson('x.json')).rejects.toThrow('Failed to fetch')
  })
})
