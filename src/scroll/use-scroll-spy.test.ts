// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useScrollSpy } from './use-scroll-spy'

const ids = ['one', 'two', 'three']
const height = 900 // so that the reading line is at 300

/** Mocks the layout: the top of each element in the window. Each is 100 high. */
function layOut(...tops: readonly number[]) {
  for (const [index, id] of ids.entries()) {
    const element = document.getElementById(id)
    if (element) element.getBoundingClientRect = () => new DOMRect(0, tops[index], 100, 100)
  }
}

const wait = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time)
  })
const rest = () =>
  act(() => {
    vi.runAllTimers()
  })

/** Moves the elements to these tops, without waiting. */
function rushTo(...tops: readonly number[]) {
  layOut(...tops)
  window.dispatchEvent(new Event('scroll'))
}

function scrollTo(...tops: readonly number[]) {
  rushTo(...tops)
  rest()
}

describe('what is being read', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    window.innerHeight = height
    document.body.innerHTML = ids.map((id) => `<article id="${id}"></article>`).join('')
    layOut(400, 700, 1000)
  })
  afterEach(() => {
    vi.useRealTimers()
    document.body.innerHTML = ''
  })

  it('is the first one before any scroll, no matter what is at the line', () => {
    layOut(-400, 100, 500)
    const { result } = renderHook(() => useScrollSpy('three', ids))
    rest()
    expect(result.current.id).toBe('three')
  })

  it('is what stands at the line when the page opens there', () => {
    layOut(-400, 250, 500)
    const { result } = renderHook(() => useScrollSpy('one', ids))
    rest()
    expect(result.current.id).toBe('two')
  })

  it('is what stands at the line, until something else does', () => {
    const { result } = renderHook(() => useScrollSpy(undefined, ids))
    rest()
    expect(result.current.id).toBeUndefined()
    scrollTo(-100, 250, 500)
    expect(result.current.id).toBe('two')
    scrollTo(-400, -50, 210)
    expect(result.current.id).toBe('three')
  })

  it('is not what only rushes past', () => {
    const { result } = renderHook(() => useScrollSpy('one', ids))
    const seen = [result.current.id]
    rushTo(-100, 250, 500)
    wait(200)
    seen.push(result.current.id)
    rushTo(-400, -50, 210)
    wait(200)
    seen.push(result.current.id)
    rest()
    expect([...seen, result.current.id]).toEqual(['one', 'one', 'one', 'three'])
  })

  it('follows a steady scroll, which does not rest', () => {
    const { result } = renderHook(() => useScrollSpy('one', ids))
    for (let top = 300; top > 200; top -= 10) {
      rushTo(top - 350, top, top + 350)
      wait(30)
    }
    expect(result.current.id).toBe('two')
  })

  it.each([
    ['another size of the window', 'resize'],
    ['a part that is unfolded', 'toggle'],
  ])('changes with %s', (_what, type) => {
    const { result } = renderHook(() => useScrollSpy('one', ids))
    rest()
    layOut(-100, 250, 500)
    const target = type === 'resize' ? window : document.body
    target.dispatchEvent(new Event(type))
    rest()
    expect(result.current.id).toBe('two')
  })

  it('is the one whose beginning is at the top of the window, although a later one is at the line', () => {
    const { result } = renderHook(() => useScrollSpy('one', ids))
    scrollTo(-250, 12, 250)
    expect(result.current.id).toBe('two')
  })

  it('is nothing yet on another page, until something stands at the line there', () => {
    const { result, rerender } = renderHook(({ page }) => useScrollSpy('one', ids, page), {
      initialProps: { page: 'an event' },
    })
    scrollTo(-100, 250, 500)
    expect(result.current).toEqual({ id: 'two', isBefore: false })
    layOut(400, 700, 1000)
    rerender({ page: 'home' })
    rest()
    expect(result.current).toEqual({ id: 'one', isBefore: true })
  })

  it('is found where things come to rest that move without a scroll', () => {
    layOut(-100, 250, 500)
    const { result } = renderHook(() => useScrollSpy('one', ids))
    for (let top = 250; top > -50; top -= 50) {
      layOut(top - 350, top, top + 250)
      wait(110)
    }
    layOut(-400, -50, 200)
    rest()
    expect(result.current.id).toBe('three')
  })

  it('is looked for no longer than anything moves', () => {
    renderHook(() => useScrollSpy('one', ids))
    rest()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is marked in the page, and nothing else is', () => {
    renderHook(() => useScrollSpy('one', ids))
    const marked = () => [...document.querySelectorAll('[data-reading]')].map(({ id }) => id)
    expect(marked()).toEqual(['one'])
    scrollTo(-400, -50, 210)
    expect(marked()).toEqual(['three'])
  })

  it.each<[string, readonly [number, number, number], string]>([
    ['between two, the one above', [-400, -100, 500], 'two'],
    ['above all of them, the first', [400, 700, 1000], 'one'],
    ['below all of them, the last', [-900, -600, -300], 'three'],
  ])('is after a jump that ends %s', (_where, tops, expected) => {
    const { result } = renderHook(() => useScrollSpy('two', ids))
    scrollTo(-100, 250, 500)
    scrollTo(...tops)
    expect(result.current.id).toBe(expected)
  })

  it('is nothing yet until the first one has reached the line, and again above it', () => {
    const { result } = renderHook(() => useScrollSpy('one', ids))
    rest()
    expect(result.current).toEqual({ id: 'one', isBefore: true })
    scrollTo(300, 600, 900)
    expect(result.current).toEqual({ id: 'one', isBefore: false })
    scrollTo(-400, -100, 500)
    expect(result.current).toEqual({ id: 'two', isBefore: false })
    scrollTo(400, 700, 1000)
    expect(result.current).toEqual({ id: 'one', isBefore: true })
  })

  it('is the first one again when the list no longer holds it', () => {
    const { result, rerender } = renderHook(
      (list: readonly string[]) => useScrollSpy('one', list),
      {
        initialProps: ids,
      },
    )
    scrollTo(-100, 250, 500)
    expect(result.current.id).toBe('two')
    rerender(['one', 'three', 'gone'])
    expect(result.current.id).toBe('one')
  })

  it('is the first one where nothing is listed', () => {
    const none: readonly string[] = []
    const { result } = renderHook(() => useScrollSpy('one', none))
    scrollTo(-100, 250, 500)
    expect(result.current.id).toBe('one')
  })

  it('is watched no longer than it is drawn', () => {
    const { unmount } = renderHook(() => useScrollSpy('one', ids))
    unmount()
    rushTo(-100, 250, 500)
    expect(vi.getTimerCount()).toBe(0)
  })
})
