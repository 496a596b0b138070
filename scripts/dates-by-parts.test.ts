import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// Code gets time zones, locales and the clock by these names only.
const knowsZones =
  /\b(?:new Date|Date\.(?:now|parse|UTC)|Intl|toLocale\w+|localeCompare|getTimezoneOffset)\b/gu

/** Allowed to use them: the reader’s own date, the length of a visit, and the plural rules of English. */
const allowed = new Map([
  ['browser/today.ts', ['new Date']],
  ['browser/last-visit.ts', ['Date.now', 'Date.now']],
  ['messages/plural.ts', ['Intl']],
])

const src = new URL('../src/', import.meta.url)
const programs = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(?<!\.test)\.tsx?$/u.test(name))
const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')

it('uses no time zone, locale or clock, except where the reader’s own is meant', () => {
  expect(programs.length).toBeGreaterThan(100)
  const found = programs.map(
    (name) =>
      [
        name,
        withoutComments(readFileSync(new URL(name, src), 'utf8')).match(knowsZones) ?? [],
      ] as const,
  )
  expect(new Map(found.filter(([, names]) => names.length > 0))).toEqual(allowed)
})
