import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const fileAt = (path: string) => new URL(`../${path}`, import.meta.url)

/** The cells of every row of the tables. */
const rows = readFileSync(fileAt('docs/promises.md'), 'utf8').split('\n')
  .filter((line) => /^\| (?!promise \||---)/u.test(line))
  .map((line) => line.slice(1, -1).split(/(?<!\\)\|/u).map((cell) => cell.trim()))
  .map(([promise = '', tests = '', without = '', ...others]) => ({ promise, tests, without, others }))

// A cell names tests such as `e2e/links.spec.ts` “lets the reader go on”, several of them apart by semicolons.
const named = /^`(?<file>[^`]+)` “(?<title>[^”]+)”$/u

// A title stands where a test begins, or where a line of its table does.
const beginning = /^\s*(?:(?:test|it|describe)\b|\]|\[|name: )/u

it.each(rows)('$promise', ({ promise, tests, without, others }) => {
  expect(others).toEqual([])
  expect([promise, without].every((text) => /\w/u.test(text))).toBe(true)
  for (const test of tests.split('; ')) {
    const { file = '', title = '' } = named.exec(test)?.groups ?? {}
    expect(file, `a test named as \`file\` “words of its title”: ${test}`).not.toBe('')
    expect(existsSync(fileAt(file)), `${file} is there`).toBe(true)
    expect(readFileSync(fileAt(file), 'utf8').split('\n').filter((line) => beginning.test(line)).join('\n')).toContain(title)
  }
})
