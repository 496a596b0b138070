import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = new URL('../src/', import.meta.url)
const read = (name: string) => ({
  name,
  text: readFileSync(new URL(name, src), 'utf8').replaceAll(/\/\*.*?\*\//gsu, ''),
})
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted()
const sheets = files.filter((name) => name.endsWith('.css')).map(read)
const programs = files.filter((name) => /(?<!\.test)\.tsx?$/u.test(name)).map(read)
const allStyles = sheets.map(({ text }) => text).join('\n')
const allPrograms = programs.map(({ text }) => text).join('\n')

const every = (text: string, wanted: RegExp) =>
  new Set([...text.matchAll(wanted)].map(([, found = '']) => found))

/** The classes that code uses of a style sheet; one that a value chooses may be any word of that code. */
function namedOf(sheet: string) {
  const uses = programs.flatMap(({ text }) => {
    const name = new RegExp(String.raw`import (\w+) from '[^']*/${basename(sheet)}'`, 'u').exec(
      text,
    )?.[1]
    return name === undefined
      ? []
      : [
          {
            named: every(text, new RegExp(String.raw`\b${name}\.(\w+)`, 'gu')),
            isChosen: text.includes(`${name}[`),
          },
        ]
  })
  const named = new Set(uses.flatMap((use) => [...use.named]))
  return {
    named,
    chosen: uses.some(({ isChosen }) => isChosen)
      ? every(allPrograms, /([\w-]+)/gu)
      : new Set<string>(),
  }
}

describe('every class is used, and every used one has styles', () => {
  it.each(sheets.filter(({ name }) => name.endsWith('.module.css')))('$name', ({ name, text }) => {
    const styled = every(text, /\.([a-z_][\w-]*)/giu)
    const { named, chosen } = namedOf(name)
    expect([...styled].filter((one) => !named.has(one) && !chosen.has(one))).toEqual([])
    expect([...named].filter((one) => !styled.has(one))).toEqual([])
  })
})

it('every style sheet is imported', () => {
  const imported = (name: string) =>
    allPrograms.includes(`/${basename(name)}'`) || allStyles.includes(`/${basename(name)}'`)
  expect(sheets.map(({ name }) => name).filter((name) => !imported(name))).toEqual([])
})

it('every custom property is used, and every used one is set', () => {
  const set = every(allStyles, /(--[\w-]+)\s*:/gu)
  const readByStyles = every(allStyles, /var\((--[\w-]+)/gu)
  expect([...set].filter((name) => !readByStyles.has(name) && !allPrograms.includes(name))).toEqual(
    [],
  )
  expect([...readByStyles].filter((name) => !set.has(name) && !allPrograms.includes(name))).toEqual(
    [],
  )
})

it('no two CSS modules have the same name, which their class names contain', () => {
  const names = sheets
    .map(({ name }) => basename(name))
    .filter((name) => name.endsWith('.module.css'))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
