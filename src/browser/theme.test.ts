// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseTheme, useTheme } from './theme'

const tints = () => [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('media'))
const shown = () => document.documentElement.dataset.theme
const bySystem = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']

/** Simulates a change made in another tab. */
const fromOtherTab = (key: string | null, newValue: string | null) =>
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue })))

describe('theme', () => {
  beforeEach(() => {
    document.head.innerHTML =
      '<meta name="theme-color" data-for="day"><meta name="theme-color" data-for="night">'
    localStorage.clear()
    chooseTheme('system')
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each([
    { theme: 'system', attribute: undefined, stored: null, media: bySystem },
    { theme: 'day', attribute: 'day', stored: 'day', media: ['all', 'not all'] },
    { theme: 'night', attribute: 'night', stored: 'night', media: ['not all', 'all'] },
  ] as const)(
    '$theme is applied, tints the browser and is stored',
    ({ theme, attribute, stored, media }) => {
      const { result } = renderHook(useTheme)
      act(() => chooseTheme('night'))
      act(() => chooseTheme(theme))
      expect(result.current).toBe(theme)
      expect(shown()).toBe(attribute)
      expect(localStorage.getItem('timeline-theme')).toBe(stored)
      expect(tints()).toEqual(media)
    },
  )

  it('lasts until the page is closed when storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const { result } = renderHook(useTheme)
    act(() => chooseTheme('night'))
    expect([result.current, shown()]).toEqual(['night', 'night'])
  })

  it('follows other tabs', () => {
    const { result } = renderHook(useTheme)
    fromOtherTab('timeline-theme', 'night')
    expect([result.current, shown()]).toEqual(['night', 'night'])
    fromOtherTab('timeline-theme', null)
    expect([result.current, shown()]).toEqual(['system', undefined])
  })

  it('returns to the system’s when another tab clears storage or writes an invalid theme', () => {
    const { result } = renderHook(useTheme)
    for (const [key, value] of [
      [null, null],
      ['timeline-theme', 'sepia'],
    ] as const) {
      act(() => chooseTheme('day'))
      fromOtherTab(key, value)
      expect([result.current, shown(), tints()]).toEqual(['system', undefined, bySystem])
    }
  })

  it('ignores other keys from other tabs', () => {
    const { result } = renderHook(useTheme)
    act(() => chooseTheme('day'))
    fromOtherTab('something-else', 'night')
    expect(result.current).toBe('day')
  })

  it('stops following other tabs when nothing uses it', () => {
    renderHook(useTheme).unmount()
    fromOtherTab('timeline-theme', 'night')
    expect(shown()).toBeUndefined()
  })
})
