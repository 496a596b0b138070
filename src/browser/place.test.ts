// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { focusOn, goTo, goToTop, hasFragment } from './place'

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
    goTo('title')
    expect(scrolled).toEqual(['title'])
    expect(idInFocus()).toBe('title')
  })

  it('is unfolded first', () => {
    goTo('source-1')
    expect(document.querySelector('details')?.open).toBe(true)
    expect(scrolled).toEqual(['source-1'])
    expect(idInFocus()).toBe('source-1')
  })

  it('that is not there leaves the reader where they are', () => {
    goTo('title')
    goTo('nowhere')
    focusOn('nowhere')
    expect(scrolled).toEqual(['title'])
    expect(idInFocus()).toBe('title')
  })

  it('gets the focus without moving the page', () => {
    focusOn('title')
    expect(idInFocus()).toBe('title')
    expect(scrolled).toEqual([])
  })

  it('is the top of a page that was just opened', () => {
    goToTop('title')
    expect(scrolled).toEqual(['0 0'])
    expect(idInFocus()).toBe('title')
  })

  it.each([['/', false], ['/#card', true]])('is named by the address %s: %s', (at, named) => {
    window.history.replaceState(null, '', at)
    expect(hasFragment()).toBe(named)
  })
})
