// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyWithoutCitations } from './copy-without-citations'

const page = `
  <ul><li id="claim"><span>It comes out in 2025</span><span data-citations><a href="#s-1">1</a><a href="#s-2">2</a></span></li>
  <li id="pill">See <a href="/event/x/">the event</a>.<span data-citations><a id="number" href="#s-3">25 sources</a></span></li>
  <li id="plain">Nothing is cited here.</li></ul>
  <input id="field" value="2025">`

/** Copies what is selected from one element to another; returns what is written, {} if the browser copies by itself. */
function copy(from: string, to = from, on: EventTarget = document.body): Record<string, string> {
  const [start, end] = [document.getElementById(from), document.getElementById(to)]
  const range = document.createRange()
  if (start && end) {
    range.setStart(start, 0)
    range.setEnd(end, end.childNodes.length)
  }
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
  const written: Record<string, string> = {}
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (type: string, data: string) => (written[type] = data) },
  })
  on.dispatchEvent(event)
  expect(event.defaultPrevented).toBe('text/plain' in written)
  return written
}

describe('copyWithoutCitations', () => {
  let stop = () => {}
  beforeEach(() => {
    document.body.innerHTML = page
    // jsdom has no layout.
    Object.defineProperty(HTMLElement.prototype, 'innerText', {
      configurable: true,
      get(this: HTMLElement) {
        return this.isConnected ? this.textContent : 'not laid out'
      },
    })
    stop = copyWithoutCitations()
  })
  afterEach(() => {
    stop()
    Reflect.deleteProperty(HTMLElement.prototype, 'innerText')
    document.body.innerHTML = ''
    vi.unstubAllGlobals()
  })

  it('copies a claim without its numbers, as text and as HTML', () => {
    expect(copy('claim')).toEqual({
      'text/plain': 'It comes out in 2025',
      'text/html': '<span>It comes out in 2025</span>',
    })
    expect(document.querySelectorAll('#claim')).toHaveLength(1)
  })

  it('copies several claims, with whole addresses', () => {
    const copied = copy('claim', 'pill')
    expect(copied['text/plain']).toMatch(/^It comes out in 2025\s+See the event\.$/u)
    expect(copied['text/html']).toContain(`href="${window.location.origin}/event/x/"`)
    expect(copied['text/html']).not.toMatch(/sources|#s-/u)
  })

  it('leaves everything else to the browser', () => {
    expect(copy('plain')).toEqual({})
    expect(copy('number'), 'a number by itself').toEqual({})
    expect(copy('claim', 'claim', document.getElementById('field') ?? document)).toEqual({})
    stop()
    expect(copy('claim')).toEqual({})
  })
})
