// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { visitDuration, seenAfter, useLastVisit } from './last-visit'

const kept = 'heartstopper-forever:seen-1'
const seenBefore = (seen: Record<string, unknown>) =>
  localStorage.setItem(kept, JSON.stringify(seen))
const whatIsKept = (): unknown => JSON.parse(localStorage.getItem(kept) ?? 'null')
const open = (now: Record<string, string> = { one: 'b' }) =>
  renderHook(() => useLastVisit(() => new Map(Object.entries(now))))
const seen = ({ result }: ReturnType<typeof open>) =>
  result.current.seen && Object.fromEntries(result.current.seen)

function turn(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

describe('the last visit', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
    sessionStorage.clear()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is none on a first visit', () => {
    expect(seen(open())).toBeUndefined()
  })

  it('is what was seen then', () => {
    seenBefore({ one: 'a' })
    expect(seen(open())).toEqual({ one: 'a' })
  })

  it.each<[string, unknown]>([
    ['a text', 'a'],
    ['a list', ['a']],
    ['nothing', {}],
    ['numbers', { one: 1 }],
  ])('is none where %s is kept', (_name, rubbish) => {
    localStorage.setItem(kept, JSON.stringify(rubbish))
    expect(seen(open())).toBeUndefined()
  })

  it('stays the same through a reload, after what is seen now was kept', () => {
    seenBefore({ one: 'a' })
    const first = open()
    turn('hidden')
    first.unmount()
    expect(whatIsKept()).toEqual({ one: 'b' })
    expect(seen(open())).toEqual({ one: 'a' })
  })

  it('is this one in the next', () => {
    seenBefore({ one: 'a' })
    const first = open()
    turn('hidden')
    first.unmount()
    sessionStorage.clear() // as in another tab
    expect(seen(open({ one: 'c' }))).toEqual({ one: 'b' })
  })

  it('is this one too in a tab that stays open for long', () => {
    seenBefore({ one: 'a' })
    const first = open()
    turn('hidden')
    first.unmount()
    vi.advanceTimersByTime(visitDuration + 1)
    expect(seen(open())).toEqual({ one: 'b' })
  })

  it('is kept after a while, not at once', () => {
    const { unmount } = open()
    vi.advanceTimersByTime(seenAfter - 1)
    expect(whatIsKept()).toBeNull()
    vi.advanceTimersByTime(1)
    expect(whatIsKept()).toEqual({ one: 'b' })
    unmount()
  })

  it('is kept when the reader goes', () => {
    open()
    window.dispatchEvent(new Event('pagehide'))
    expect(whatIsKept()).toEqual({ one: 'b' })
  })

  it('is not kept by a tab that was never looked at', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    open()
    vi.advanceTimersByTime(seenAfter)
    window.dispatchEvent(new Event('pagehide'))
    expect(whatIsKept()).toBeNull()
  })

  it('is told once in a visit', () => {
    seenBefore({ one: 'a' })
    const first = open()
    expect(first.result.current.isTold).toBe(false)
    act(() => first.result.current.tell())
    expect(first.result.current.isTold).toBe(true)
    first.unmount()
    expect(open().result.current.isTold).toBe(true)
  })

  it('is none where storage is blocked, and nothing breaks', () => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(window, name, 'get').mockImplementation(() => {
        throw new DOMException('Denied', 'SecurityError')
      })
    }
    const visit = open()
    expect(seen(visit)).toBeUndefined()
    turn('hidden')
    act(() => visit.result.current.tell())
    expect(visit.result.current.isTold).toBe(false)
  })
})
