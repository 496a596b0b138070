import { describe, expect, it } from 'vitest'
import page from '../../index.html?raw'
import { blockAfter, coloursOf, contrast, luminance, measured } from './contrast'
import { durations, ease } from './motion'
import css from './tokens.css?raw'

const plain = coloursOf(blockAfter(css, ':root'))
const stronger = coloursOf(blockAfter(css, '(prefers-contrast: more) {'))
const types = [...plain.keys()].filter((name) => name.startsWith('type-'))

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#ffffff', '#767676', 4.542],
  ])('of %s and %s is as WCAG has it', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 3)
  })

  it('weighs green more than red, and red more than blue', () => {
    expect([luminance('#00ff00'), luminance('#ff0000'), luminance('#0000ff')]).toEqual([
      0.7152, 0.2126, 0.0722,
    ])
  })
})

describe('the colours', () => {
  it.each([
    ['as they are', plain],
    ['for who asks for more contrast', new Map([...plain, ...stronger])],
  ])('are told from every ground by day and by night: %s', (_, colours) => {
    const measures = measured(colours)
    // 4 texts and the types, 3 shapes on 3 grounds each, and the text on the accent; in two themes.
    expect(measures).toHaveLength(2 * (3 * (4 + types.length + 3) + 1))
    const weak = measures.filter(({ ratio, least }) => ratio < least)
    expect(
      weak.map(
        ({ name, ground, theme, ratio }) =>
          `--${name} on --${ground} by ${theme}: ${ratio.toFixed(2)}`,
      ),
    ).toEqual([])
  })

  it('are all stronger for who asks for more contrast', () => {
    const [before, after] = [measured(plain), measured(new Map([...plain, ...stronger]))]
    expect(after.filter(({ ratio }, index) => ratio <= (before[index]?.ratio ?? Infinity))).toEqual(
      [],
    )
  })

  it('leave none out: each is a pair of a day and a night', () => {
    expect(types.length).toBeGreaterThanOrEqual(7)
    expect(css.match(/light-dark\(/gu)).toHaveLength(plain.size + stronger.size)
  })

  it('have a word of the system for each where colours are forced', () => {
    const forced = [
      ...blockAfter(css, '(forced-colors: active) {').matchAll(
        /--([\w-]+): (?:Canvas|CanvasText|LinkText|Highlight);/gu,
      ),
    ].map(([, name]) => name)
    expect(forced).toEqual([...plain.keys()])
  })

  it('tint the window of the browser as the page', () => {
    const tints = [
      ...page.matchAll(
        /name="theme-color"\s+content="(#[\da-f]{6})"[^>]*\sdata-for="(day|night)"/gu,
      ),
    ].map(([, tint, theme]) => [theme, tint])
    expect(Object.fromEntries(tints)).toEqual(plain.get('paper'))
  })
})

describe('what CSS moves by itself', () => {
  it('takes as long as what the program moves', () => {
    const written = Object.entries(durations).map(
      ([name, seconds]) => `--${name}: ${seconds * 1000}ms;`,
    )
    for (const line of written) expect(css).toContain(line)
  })

  it('slows down as that does', () => {
    expect(css).toContain(`--ease: cubic-bezier(${ease.join(', ')});`)
  })
})
