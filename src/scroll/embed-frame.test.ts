// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { observeHeight, postHeight, topOf } from './embed-frame'

const host = { postMessage: vi.fn<(message: unknown, target: string) => void>() }
const message = { source: 'sourced-timeline', height: 0 }

let grow = () => {}

describe('a page in a frame', () => {
  beforeEach(() => {
    vi.stubGlobal('parent', host)
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(told: () => void) {
          grow = told
        }
        observe() {}
        disconnect() {
          grow = () => {}
        }
      },
    )
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    host.postMessage.mockClear()
  })

  it('tells its height, rounded up', () => {
    vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 320, 700.2),
    )
    postHeight()
    postHeight(12.6)
    expect(host.postMessage.mock.calls).toEqual([
      [{ ...message, height: 701 }, '*'],
      [{ ...message, height: 701, top: 13 }, '*'],
    ])
  })

  it('tells it whenever it changes, until it is to stop', () => {
    const stop = observeHeight()
    grow()
    expect(host.postMessage).toHaveBeenCalledExactlyOnceWith(message, '*')
    stop()
    grow()
    expect(host.postMessage).toHaveBeenCalledOnce()
  })

  it('tells it when its host asks in the right words, and nobody else', () => {
    const stop = observeHeight()
    const say = (data: unknown, source: unknown) => {
      const event = new MessageEvent('message', { data })
      Object.defineProperty(event, 'source', { value: source })
      window.dispatchEvent(event)
    }
    for (const data of [null, undefined, 'height', 7, {}, { source: 'another' }]) say(data, host)
    say({ source: message.source }, window)
    expect(host.postMessage).not.toHaveBeenCalled()
    say({ source: message.source }, host)
    expect(host.postMessage).toHaveBeenCalledExactlyOnceWith(message, '*')
    stop()
  })

  it('tells nobody where it stands alone', () => {
    vi.unstubAllGlobals()
    const post = vi.spyOn(window, 'postMessage')
    postHeight(0)
    expect(post).not.toHaveBeenCalled()
  })
})

describe('topOf', () => {
  it('is how far down the page an element stands', () => {
    document.body.innerHTML = '<p id="there"></p>'
    vi.spyOn(
      document.getElementById('there') ?? document.body,
      'getBoundingClientRect',
    ).mockReturnValue(new DOMRect(0, 40, 320, 20))
    Object.assign(window, { scrollY: 100 })
    expect(topOf('there')).toBe(140)
    expect(topOf('nowhere')).toBe(0)
    Object.assign(window, { scrollY: 0 })
  })
})
