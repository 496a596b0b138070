// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useReading } from './reading'

const ids = ['one', 'two', 'three']
const line = 300

/** Lays the elements out as after a scroll: where the top of each stands in the window. */
function layOut(...tops: readonly number[]) {
  for (const [index, id] of ids.entries()) {
    const element = document.getElementById(id)
    if (element) element.getBoundingClientRect = () => new DOMRect(0, tops[index], 100, 100)
  }
}

describe('what is being read', () => {
  let observed: string[] = []
  let rushPast: (id: string, isIntersecting: boolean) => void = () => {}
  let cross: (id: string, isIntersecting: boolean) => void = () => {}

  beforeEach(() => {
    vi.useFakeTimers()
    document.body.innerHTML = ids.map((id) => `<article id="${id}"></article>`).join('')
    vi.stubGlobal('IntersectionObserver', class {
      constructor(callback: (entries: readonly { target: Element; isIntersecting: boolean; rootBounds: { bottom: number } }[]) => void) {
        observed = []
        rushPast = (id, isIntersecting) => act(() => callback([...document.querySelectorAll(`#${id}`)].map((target) => ({ target, isIntersecting, rootBounds: { bottom: line } }))))
        cross = (id, isIntersecting) => {
          rushPast(id, isIntersecting)
          act(() => { vi.runAllTimers() })
        }
      }
      observe(element: Element) {
        observed.push(element.id)
      }
      disconnect() {
        observed = []
      }
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
  })

  it('is the first one before any scroll', () => {
    const { result } = renderHook(() => useReading('two', ids))
    expect(result.current).toBe('two')
    expect(observed).toEqual(ids)
  })

  it('is what crosses the line, until something else does', () => {
    const { result } = renderHook(() => useReading(undefined, ids))
    expect(result.current).toBeUndefined()
    cross('two', true)
    expect(result.current).toBe('two')
    cross('three', true)
    expect(result.current).toBe('three')
  })

  it('is not what only rushes past', () => {
    const { result } = renderHook(() => useReading('one', ids))
    rushPast('two', true)
    expect(result.current).toBe('one')
    cross('three', true)
    expect(result.current).toBe('three')
  })

  it('is marked in the page, and nothing else is', () => {
    renderHook(() => useReading('one', ids))
    const marked = () => [...document.querySelectorAll('[data-reading]')].map(({ id }) => id)
    expect(marked()).toEqual(['one'])
    cross('three', true)
    expect(marked()).toEqual(['three'])
  })

  it.each<[string, readonly [number, number, number], string]>([
    ['between two, the one above', [-400, -100, 500], 'two'],
    ['above all of them, the first', [400, 700, 1000], 'one'],
    ['below all of them, the last', [-900, -600, -300], 'three'],
  ])('is after a jump that ends %s', (_where, tops, expected) => {
    const { result } = renderHook(() => useReading('two', ids))
    cross('two', true)
    layOut(...tops)
    cross('two', false)
    expect(result.current).toBe(expected)
  })

  it('is the first one again when the list no longer holds it', () => {
    const { result, rerender } = renderHook((list: readonly string[]) => useReading('one', list), { initialProps: ids })
    cross('two', true)
    const shorter = ['one', 'three', 'gone']
    rerender(shorter)
    expect(result.current).toBe('one')
    expect(observed).toEqual(['one', 'three'])
  })

  it('is watched no longer than it is drawn', () => {
    const { unmount } = renderHook(() => useReading('one', ids))
    unmount()
    expect(observed).toEqual([])
  })

  it('is the first one in browsers that cannot watch', () => {
    vi.stubGlobal('IntersectionObserver', undefined)
    expect(renderHook(() => useReading('one', ids)).result.current).toBe('one')
  })
})
