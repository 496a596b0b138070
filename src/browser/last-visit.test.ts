// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { visitDuration, seenAfter, useLastVisit } from './last-visit'

const key = 'sourced-timeline:seen-1'
const storeSeen = (seen: Record<string, unknown>) => localStorage.setItem(key, JSON.stringify(seen))
const stored = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null')
const open = (now: Record<string, string> = { one: 'b' }) =>
  renderHook(() => useLastVisit(() => new Map(Object.entries(now))))
const seen = ({ result }: ReturnType<typeof open>) =>
  result.current.seen && Object.fromEntries(result.current.seen)

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

describe('last visit', () => {
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

  it('is undefined on a first visit', () => {
    expect(seen(open())).toBeUndefined()
  })

  it('ended at the event that the address named, and elsewhere keeps the last one', async () => {
    open()
    for (const [address, kept] of [
      ['/sources/', undefined],
      ['/event/one/', '/event/one/'],
      ['/?person=x#event-two', '/#event-two'],
      ['/', '/#event-two'],
    ]) {
      window.history.replaceState(null, '', address)
      setVisibility('hidden')
      vi.resetModules() // as another visit would find it
      expect((await import('./last-visit')).lastPlace).toBe(kept)
    }
  })

  it('is what was seen then', () => {
    storeSeen({ one: 'a' })
    expect(seen(open())).toEqual({ one: 'a' })
  })

  it.each<[string, unknown]>([
    ['a text', 'a'],
    ['a list', ['a']],
    ['nothing', {}],
    ['numbers', { one: 1 }],
  ])('is undefined when the stored value is %s', (_name, rubbish) => {
    localStorage.setItem(key, JSON.stringify(rubbish))
    expect(seen(open())).toBeUndefined()
  })

  it('stays the same through a reload, even once this visit is stored', () => {
    storeSeen({ one: 'a' })
    const first = open()
    setVisibility('hidden')
    first.unmount()
    expect(stored()).toEqual({ one: 'b' })
    expect(seen(open())).toEqual({ one: 'a' })
  })

  it('becomes this visit in the next tab', () => {
    storeSeen({ one: 'a' })
    const first = open()
    setVisibility('hidden')
    first.unmount()
    sessionStorage.clear() // as in a new tab
    expect(seen(open({ one: 'c' }))).toEqual({ one: 'b' })
  })

  it('becomes this visit in a tab left open for long', () => {
    storeSeen({ one: 'a' })
    const first = open()
    setVisibility('hidden')
    first.unmount()
    vi.advanceTimersByTime(visitDuration + 1)
    expect(seen(open())).toEqual({ one: 'b' })
  })

  it('is stored after a while, not at once', () => {
    const { unmount } = open()
    vi.advanceTimersByTime(seenAfter - 1)
    expect(stored()).toBeNull()
    vi.advanceTimersByTime(1)
    expect(stored()).toEqual({ one: 'b' })
    unmount()
  })

  it('is stored when the reader leaves', () => {
    open()
    window.dispatchEvent(new Event('pagehide'))
    expect(stored()).toEqual({ one: 'b' })
  })

  it('is not stored by a tab that was never visible', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    open()
    vi.advanceTimersByTime(seenAfter)
    window.dispatchEvent(new Event('pagehide'))
    expect(stored()).toBeNull()
  })

  it('is announced once per visit', () => {
    storeSeen({ one: 'a' })
    const first = open()
    expect(first.result.current.isTold).toBe(false)
    act(() => first.result.current.tell())
    expect(first.result.current.isTold).toBe(true)
    first.unmount()
    expect(open().result.current.isTold).toBe(true)
  })

  it('is undefined, without errors, when storage is blocked', () => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(window, name, 'get').mockImplementation(() => {
        throw new DOMException('Denied', 'SecurityError')
      })
    }
    const visit = open()
    expect(seen(visit)).toBeUndefined()
    setVisibility('hidden')
    act(() => visit.result.current.tell())
    expect(visit.result.current.isTold).toBe(false)
  })
})
