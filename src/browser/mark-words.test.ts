// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { markWords } from './mark-words'

const marks = new Map<string, { readonly ranges: readonly Range[] }>()
const marked = () => marks.get('search')?.ranges.map((range) => range.toString())
const mark = (words: readonly string[], ids = ['card']) =>
  markWords((word) => words.includes(word.toLowerCase()), ids)

describe('markWords', () => {
  beforeEach(() => {
    marks.clear()
    document.body.innerHTML = `
      <article id="card"><h3>The film, <b>The</b> Film’s end</h3><p>A filmed café</p></article>
      <article id="other">A film</article>`
    vi.stubGlobal('CSS', { highlights: marks })
    vi.stubGlobal(
      'Highlight',
      class {
        readonly ranges: readonly Range[]
        constructor(...ranges: readonly Range[]) {
          this.ranges = ranges
        }
      },
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  it('marks whole words in the elements named, and changes none of them', () => {
    const before = document.body.innerHTML
    const end = mark(['film', 'café'])
    expect(marked()).toEqual(['film', 'Film', 'café'])
    expect(document.body.innerHTML).toBe(before)
    end()
  })

  it('marks what is rendered later, until it ends', async () => {
    const end = mark(['film'], ['card', 'other', 'missing'])
    expect(marked()).toHaveLength(3)
    document.querySelector('#other')?.append(' Another film')
    await vi.waitFor(() => expect(marked()).toHaveLength(4))
    end()
    expect(marks.size).toBe(0)
  })

  it('marks a number in a text, but not by itself, as in a citation', () => {
    document.body.innerHTML = '<p id="card">Season 4 <a href="#s4">4</a></p>'
    const end = mark(['4'])
    expect(marked()).toEqual(['4'])
    expect(marks.get('search')?.ranges[0]?.startContainer.nodeValue).toBe('Season 4 ')
    end()
  })

  it('does nothing in a browser that cannot', () => {
    vi.stubGlobal('CSS', {})
    mark(['film'])()
    vi.stubGlobal('CSS', undefined)
    mark(['film'])()
    expect(marks.size).toBe(0)
  })
})
