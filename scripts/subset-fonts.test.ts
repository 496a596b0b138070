import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cuts, fontFiles, lettersBeyond, lettersIn, lettersOf } from './subset-fonts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url))
const content = read('public/data/timeline.json').toString()
const titles = [...content.matchAll(/"(?:title|name)": "([^"]*)"/gu)]
  .map(([, title]) => title)
  .join('')

describe('the fonts', () => {
  it('are up to date with the packages and the content; else run "npm run fonts"', async () => {
    const files = await fontFiles()
    const different = [...files].filter(
      ([name, bytes]) =>
        read(`src/design/fonts/${name}`).toString('base64') !== bytes.toString('base64'),
    )
    expect(different.map(([name]) => name)).toEqual([])
  }, 60_000) // compression takes seconds, more on a busy machine

  it('weigh no more than 60,000 bytes together', () => {
    const sizes = cuts.map(({ name }) => read(`src/design/fonts/${name}.woff2`).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000)
  })

  // Letters that the package lacks are shown in the reader's own fonts, so that any name can be used.
  it.each([
    { font: 'nunito', of: 'the content', text: content },
    { font: 'shantell-sans', of: 'the titles and names', text: titles },
  ])('have every letter of $of: $font', async ({ font, text }) => {
    const cut = cuts.find(({ name }) => name === font)
    if (!cut) throw new Error(`No font is called ${font}.`)
    const letters = await lettersIn(read(`src/design/fonts/${font}.woff2`))
    const beyond = new Set(await lettersBeyond(cut, lettersOf(text)))
    expect(letters.size).toBeGreaterThan(100)
    expect(
      [...lettersOf(text)].filter((letter) => !letters.has(letter) && !beyond.has(letter)),
    ).toEqual([])
  })

  it('lack a letter that is not in the text', async () => {
    expect((await lettersIn(read('src/design/fonts/shantell-sans.woff2'))).has('þ')).toBe(false)
  })
})
