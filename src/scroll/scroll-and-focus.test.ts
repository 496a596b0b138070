// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  focusField,
  focusIfLost,
  focusId,
  focusWhenRendered,
  focusCurrentArticle,
  scrollAndFocus,
  scrollToTop,
  hasFragment,
  isFreshLoad,
  isUntouched,
  markHydrated,
  onceScrolled,
  scrollToId,
  openDetails,
} from './scroll-and-focus'

const idInFocus = () => document.activeElement?.id

describe('a place in the page', () => {
  const scrolled: string[] = []

  beforeEach(() => {
    scrolled.length = 0
    // jsdom has no layout and so cannot scroll.
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      scrolled.push(this.id)
    }
    vi.stubGlobal('scrollTo', (x: number, y: number) => scrolled.push(`${x} ${y}`))
    document.body.innerHTML = `
      <h1 id="title" tabindex="-1">Title</h1>
      <article id="card">Not focusable</article>
      <details id="fold"><summary>Sources</summary><ol><li id="source-1" tabindex="-1">HELLO!</li></ol></details>`
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
    window.history.replaceState(null, '', '/')
  })

  it('is brought to the top of the window and gets the focus', () => {
    scrollAndFocus('title', 'title')
    expect(scrolled).toEqual(['title'])
    expect(idInFocus()).toBe('title')
  })

  it('is shown where it is laid out, without taking the focus or a step of the history', () => {
    const scroll = vi.fn<(to: ScrollToOptions) => void>()
    vi.stubGlobal('scrollTo', scroll)
    focusId('title')
    const steps = window.history.length
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ol id="list"><li id="to-come" style="scroll-margin-top: 16px"></li></ol>',
    )
    const layOut = (id: string, offsetTop: number, parent: string | null) => {
      const element = document.getElementById(id)
      if (element)
        Object.defineProperties(element, {
          offsetTop: { value: offsetTop },
          offsetParent: { value: parent && document.getElementById(parent) },
        })
    }
    layOut('list', 2000, null)
    layOut('to-come', 300, 'list')
    scrollToId('to-come')
    scrollToId('nowhere')
    document.body.insertAdjacentHTML('beforeend', '<p id="hidden" hidden></p>')
    scrollToId('hidden') // laid out nowhere, it would be the top of the page
    expect(scroll).toHaveBeenCalledExactlyOnceWith({ top: 2300 - 16, behavior: 'instant' })
    expect(idInFocus()).toBe('title')
    expect([window.history.length, window.location.hash]).toEqual([steps, ''])
  })

  it('gets the focus once it is drawn', async () => {
    focusWhenRendered('to-come')
    document.body.insertAdjacentHTML('beforeend', '<button id="to-come">Play</button>')
    await vi.waitFor(() => expect(idInFocus()).toBe('to-come'))
    expect(scrolled).toEqual([])
  })

  it('gets the focus no sooner than it says what it is about to say', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="busy" tabindex="-1" aria-busy="true"></p>',
    )
    const focused = vi.fn<() => void>()
    focusWhenRendered('busy', focused)
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
    expect(idInFocus()).not.toBe('busy')
    document.getElementById('busy')?.removeAttribute('aria-busy')
    await vi.waitFor(() => expect(idInFocus()).toBe('busy'))
    expect(focused).toHaveBeenCalledOnce()
  })

  it('is left when the page is scrolled elsewhere, which is reported once', () => {
    const tell = vi.fn<() => void>()
    const scrollTo = (place: number) => {
      vi.stubGlobal('scrollY', place)
      window.dispatchEvent(new Event('scroll'))
    }
    vi.stubGlobal('scrollY', 500)
    onceScrolled(tell)
    onceScrolled(tell)()
    scrollTo(500)
    expect(tell).not.toHaveBeenCalled()
    scrollTo(501)
    scrollTo(900)
    expect(tell).toHaveBeenCalledOnce()
  })

  it('is unfolded, and the browser goes there by itself', () => {
    openDetails('source-1')
    openDetails('nowhere')
    expect(document.querySelector('details')?.open).toBe(true)
    expect(scrolled).toEqual([])
  })

  it('is entered where it is folded away; one that is not there is not', () => {
    expect(focusField('source-1')).toBe(true)
    expect(document.querySelector('details')?.open).toBe(true)
    expect(idInFocus()).toBe('source-1')
    expect(focusField('nowhere')).toBe(false)
    expect(idInFocus()).toBe('source-1')
  })

  it('gets the focus only where it was lost', () => {
    focusIfLost('title')
    expect(idInFocus()).toBe('title')
    focusIfLost('source-1')
    expect(idInFocus()).toBe('title')
  })

  it.each([
    ['the title of the article in view', 'card-title', 'card-title'],
    ['another element where no article is in view', undefined, 'title'],
  ])('that is read gets the focus: %s', async (_name, inView, expected) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<article aria-labelledby="card-title"><h3 id="card-title" tabindex="-1">Card</h3></article>',
    )
    document.elementFromPoint = () =>
      inView === undefined ? null : document.getElementById(inView)
    focusCurrentArticle('title')
    await vi.waitFor(() => expect(idInFocus()).toBe(expected))
  })

  it('is untouched until the reader takes the focus somewhere', () => {
    expect(isUntouched()).toBe(true)
    focusId('title')
    expect(isUntouched()).toBe(false)
  })

  it('is marked as hydrated', () => {
    markHydrated()
    expect(document.documentElement).toHaveAttribute('data-hydrated')
  })

  it('that is not there leaves the reader where they are', () => {
    scrollAndFocus('title', 'title')
    scrollAndFocus('nowhere', 'nowhere')
    focusId('nowhere')
    expect(scrolled).toEqual(['title'])
    expect(idInFocus()).toBe('title')
  })

  it('gets the focus without moving the page', () => {
    focusId('title')
    expect(idInFocus()).toBe('title')
    expect(scrolled).toEqual([])
  })

  it('is the top of a page that was just opened', () => {
    scrollToTop('title')
    expect(scrolled).toEqual(['0 0'])
    expect(idInFocus()).toBe('title')
  })

  it.each([
    ['/', false],
    ['/#card', true],
    ['/#xtor=AL-1', false],
    ['/#Echobox=1745', false],
    ['/#google_vignette', false],
    ['/#comment', false],
    ['/#:~:text=Not%20focusable', false],
    ['/#%', false],
  ])('is named by the address %s: %s', (at, named) => {
    window.history.replaceState(null, '', at)
    expect(hasFragment()).toBe(named)
  })
})

describe('isFreshLoad', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it.each([
    ['navigate', true],
    ['reload', false],
    ['back_forward', false],
  ])('of a page opened by "%s" is %s', (type, isFresh) => {
    class PerformanceNavigationTiming {
      readonly type = type
    }
    vi.stubGlobal('PerformanceNavigationTiming', PerformanceNavigationTiming)
    vi.stubGlobal('performance', { getEntriesByType: () => [new PerformanceNavigationTiming()] })
    expect(isFreshLoad()).toBe(isFresh)
  })
})
