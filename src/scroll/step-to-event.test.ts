// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stepToArticle } from './step-to-event'

const ids = ['one', 'two', 'three']
const height = 900 // the reading line is at 300

/** Mocks the layout after a scroll: the top of each article in the window; each is 400 high, its heading 50. */
function layOut(scrollY: number, ...tops: readonly number[]) {
  vi.stubGlobal('scrollY', scrollY)
  for (const [index, id] of ids.entries()) {
    for (const [name, high] of [
      [id, 400],
      [`${id}-title`, 50],
    ] as const) {
      const element = document.getElementById(name)
      if (element) element.getBoundingClientRect = () => new DOMRect(0, tops[index], 100, high)
    }
  }
}

const inFocus = () => document.activeElement?.id
const focus = (id: string) => document.getElementById(id)?.focus({ preventScroll: true })

describe('a step from article to article', () => {
  const shown: string[] = []

  beforeEach(() => {
    shown.length = 0
    vi.stubGlobal('innerHeight', height)
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      shown.push(this.id)
    }
    const articles = ids.map(
      (id) =>
        `<article id="${id}" aria-labelledby="${id}-title"><h3 id="${id}-title" tabindex="-1">${id}</h3></article>`,
    )
    document.body.innerHTML = `<h1 id="title" tabindex="-1">Title</h1><main>${articles.join('')}</main>`
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
  })

  it('leads from the top of the page to the first, wherever that stands', () => {
    layOut(0, 250, 650, 1050)
    expect(stepToArticle(1)).toBe(true)
    expect([shown.at(-1), inFocus()]).toEqual(['one', 'one-title'])
  })

  it('passes over what a view hides, and over the nameless copies that fade', () => {
    layOut(0, 250, 650, 1050)
    document.getElementById('one')?.setAttribute('hidden', '')
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<article aria-labelledby="three-title"></article>')
    stepToArticle(1)
    expect(inFocus()).toBe('two-title')
    focus('three-title')
    layOut(900, -800, -400, 100)
    expect(stepToArticle(1)).toBe(false)
  })

  it('leads from above the first to the first', () => {
    layOut(100, 700, 1100, 1500)
    stepToArticle(1)
    expect(inFocus()).toBe('one-title')
  })

  it.each<[string, 1 | -1, string]>([
    ['on', 1, 'three-title'],
    ['back', -1, 'one-title'],
  ])('leads %s from the one at the line of reading', (_name, step, expected) => {
    layOut(600, -380, 20, 420)
    expect(stepToArticle(step)).toBe(true)
    expect(inFocus()).toBe(expected)
  })

  it('leads on from the one with the focus, also where a short one leaves the next at the line of reading', () => {
    layOut(600, 16, 216, 416)
    focus('one-title')
    stepToArticle(1)
    expect(inFocus()).toBe('two-title')
  })

  it('forgets the focus once the reader has scrolled away from it', () => {
    layOut(900, -780, -380, 20)
    focus('one-title')
    stepToArticle(-1)
    expect(inFocus()).toBe('two-title')
  })

  it('ends at the last, which may not reach the top of the window', () => {
    layOut(900, -500, -100, 500)
    focus('three-title')
    expect(stepToArticle(1)).toBe(false)
    expect(shown).toEqual([])
    expect(inFocus()).toBe('three-title')
  })

  it.each([
    ['the first', 16],
    ['above it', 700],
  ])('ends at %s', (_name, top) => {
    layOut(100, top, top + 400, top + 800)
    expect(stepToArticle(-1)).toBe(false)
  })

  it.each([1, -1] as const)('leads nowhere where there is none (%i)', (step) => {
    document.body.innerHTML = '<main></main>'
    expect(stepToArticle(step)).toBe(false)
  })
})
