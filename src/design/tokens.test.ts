import { describe, expect, it } from 'vitest'
import page from '../../index.html?raw'
import { blockAfter, coloursOf, contrast, luminance, measured } from './contrast'
import { durations, ease } from './motion'
import css from './tokens.css?raw'

const plain = coloursOf(blockAfter(css, ':root'))
const stronger = coloursOf(blockAfter(css, '(prefers-contrast: more) {'))
const types = [...plain.keys()].filter((name) => name.startsWith('leaf-'))

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#ffffff', '#767676', 4.542],
  ])('of %s and %s matches WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 3)
  })

  it('weighs green more than red, and red more than blue', () => {
    expect([luminance('#00ff00'), luminance('#ff0000'), luminance('#0000ff')]).toEqual([
      0.7152, 0.2126, 0.0722,
    ])
  })
})

describe('colours', () => {
  it.each([
    ['by default', plain],
    ['with more contrast', new Map([...plain, ...stronger])],
  ])('have enough contrast in both themes %s', (_, colours) => {
    const measures = measured(colours)
    // Per theme: 4 text colours, the types and 3 graphic colours on 8 backgrounds, and text on the accent.
    expect(measures).toHaveLength(2 * (8 * (4 + types.length + 3) + 1))
    const weak = measures.filter(({ ratio, least }) => ratio < least)
    expect(
      weak.map(
        ({ name, ground, theme, ratio }) =>
          `--${name} on --${ground} by ${theme}: ${ratio.toFixed(2)}`,
      ),
    ).toEqual([])
  })

  it('all gain contrast for readers who prefer more', () => {
    const [before, after] = [measured(plain), measured(new Map([...plain, ...stronger]))]
    expect(after.filter(({ ratio }, index) => ratio <= (before[index]?.ratio ?? Infinity))).toEqual(
      [],
    )
  })

  it('are all defined for both themes', () => {
    expect(types.length).toBeGreaterThanOrEqual(7)
    expect(css.match(/light-dark\(/gu)).toHaveLength(plain.size + stronger.size)
  })

  it('all map to system colours in forced-colors mode', () => {
    const forced = [
      ...blockAfter(css, '(forced-colors: active) {').matchAll(
        /--([\w-]+): (?:Canvas|CanvasText|LinkText|Highlight);/gu,
      ),
    ].map(([, name]) => name)
    expect(forced).toEqual([...plain.keys()])
  })

  it('match the theme-color of the browser window', () => {
    const tints = [
      ...page.matchAll(
        /name="theme-color"\s+content="(#[\da-f]{6})"[^>]*\sdata-for="(day|night)"/gu,
      ),
    ].map(([, tint, theme]) => [theme, tint])
    expect(Object.fromEntries(tints)).toEqual(plain.get('paper'))
  })
})

describe('CSS motion', () => {
  it('uses the durations of scripts', () => {
    const written = Object.entries(durations).map(
      ([name, seconds]) => `--${name}: ${seconds * 1000}ms;`,
    )
    for (const line of written) expect(css).toContain(line)
  })

  it('uses their easing', () => {
    expect(css).toContain(`--ease: cubic-bezier(${ease.join(', ')});`)
  })
})
