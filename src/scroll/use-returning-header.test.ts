// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useReturningHeader } from './use-returning-header'

const height = 60

/** Lays out an element at an offset from the top of the window; jsdom has no layout. */
function layOut(element: Element, top: number, bottom: number) {
  element.getBoundingClientRect = () => DOMRect.fromRect({ y: top, height: bottom - top })
}

function setUp(scrollY = 0) {
  vi.stubGlobal('scrollY', scrollY)
  document.body.innerHTML = `
    <header><a href="/">Home</a></header>
    <main tabindex="-1"><button>Button</button></main>`
  const header = document.querySelector('header')
  if (header) Object.defineProperty(header, 'offsetHeight', { value: height })
  return renderHook(() => useReturningHeader({ current: header }))
}

const scrollTo = (place: number) => {
  vi.stubGlobal('scrollY', place)
  window.dispatchEvent(new Event('scroll'))
}
const state = () => document.documentElement.dataset.header
const element = (name: string) => document.querySelector<HTMLElement>(name) ?? document.body

describe('useReturningHeader', () => {
  beforeEach(() => {
    vi.stubGlobal('innerHeight', 800)
    vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => call(0))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
  })

  it('leaves the header in its place until it has scrolled away', () => {
    setUp()
    scrollTo(height)
    expect(state()).toBeUndefined()
    scrollTo(height + 10)
    expect(state()).toBe('away')
  })

  it('shows the header while the reader scrolls up, and hides it while they scroll down', () => {
    setUp()
    scrollTo(1000)
    scrollTo(900)
    expect(state()).toBe('shown')
    scrollTo(950)
    expect(state()).toBe('leaving')
    scrollTo(900)
    expect(state()).toBe('shown')
    scrollTo(0)
    expect(state()).toBeUndefined()
  })

  it('shows nothing for a correction of a few pixels, or for a jump', () => {
    setUp()
    scrollTo(3000)
    scrollTo(2997)
    expect(state()).toBe('away')
    scrollTo(1000)
    expect(state()).toBe('away')
    scrollTo(900)
    expect(state()).toBe('shown')
  })

  it('adds up slow scrolling', () => {
    setUp()
    scrollTo(1000)
    for (const place of [998, 996]) scrollTo(place)
    expect(state()).toBe('shown')
  })

  it('stays away on a low window, of which it would cover too much', () => {
    vi.stubGlobal('innerHeight', 200)
    setUp()
    scrollTo(1000)
    scrollTo(900)
    expect(state()).toBe('away')
  })

  it('begins out of sight on a page that opens further down', () => {
    setUp(2000)
    expect(state()).toBe('away')
  })

  it('never covers what has the focus', () => {
    setUp()
    const button = element('button')
    button.focus()
    layOut(button, 20, 40)
    scrollTo(1000)
    scrollTo(900)
    expect(state()).toBe('away')
    layOut(button, 120, 140)
    scrollTo(800)
    expect(state()).toBe('shown')
    layOut(button, 20, 40)
    button.blur()
    button.focus()
    expect(state()).toBe('leaving')
  })

  it('covers no focus either with the row of types, which it pushes down', () => {
    vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop: '68px' }))
    setUp()
    const button = element('button')
    button.focus()
    layOut(button, 100, 120)
    scrollTo(1000)
    scrollTo(900)
    expect(state()).toBe('away')
    layOut(button, 140, 160)
    scrollTo(800)
    expect(state()).toBe('shown')
  })

  it('is shown although the focus is in what follows the reading, such as the row of types', () => {
    setUp()
    element('main').setAttribute('data-follows', '')
    element('button').focus()
    layOut(element('button'), 10, 50)
    scrollTo(1000)
    scrollTo(900)
    expect(state()).toBe('shown')
  })

  it.each([
    ['itself', 'a', 10, 50],
    ['what is taller than the window', 'main', -500, 3000],
  ])('is shown although the focus is in %s', (_name, selector, top, bottom) => {
    setUp()
    element(selector).focus()
    layOut(element(selector), top, bottom)
    scrollTo(1000)
    scrollTo(900)
    expect(state()).toBe('shown')
  })

  it('leaves nothing behind', () => {
    const { unmount } = setUp(2000)
    unmount()
    expect(state()).toBeUndefined()
    scrollTo(3000)
    expect(state()).toBeUndefined()
  })
})
