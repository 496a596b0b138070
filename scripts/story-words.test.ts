import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseTimeline } from '../src/content/validate-content'

const { site, people } = parseTimeline(
  JSON.parse(readFileSync('public/data/timeline.json', 'utf8')) as unknown,
)
const words = [site.name, site.shortName, site.makers, ...people.map(({ name }) => name)]

it('no program and no public file but the content has a word of its story', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'public', 'index.html'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(?:ts|tsx|js|mjs|css|html|svg)$/u.test(file) && !file.includes('.test.'))
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase()
    return words
      .filter((word) => text.includes(word.toLowerCase()))
      .map((word) => `${file}: ${word}`)
  })
  expect(found).toEqual([])
})
