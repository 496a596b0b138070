import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/*
 * The table of CONTRIBUTING.md, as the linter sees it: each line is planted in a file of its own in an empty tree,
 * and one run of the linter must refuse it, or let it pass.
 */
const refused: readonly (readonly [where: string, line: string])[] = [
  ['src/domain/a.ts', "import { to } from '../url/paths'"],
  ['src/domain/b.ts', "import { useState } from 'react'"],
  ['src/domain/c.ts', 'export const now = () => new Date()'],
  ['src/domain/d.ts', 'export const words = () => new Intl.PluralRules()'],
  ['src/browser/a.ts', "import { wordsOf } from '../domain/date'"],
  ['src/design/a.ts', "import { hrefOf } from '../browser/address'"],
  ['src/url/a.ts', "import { Link } from '../ui/Link'"],
  ['src/url/b.ts', "import { atomFeed } from '../formats/atom'"],
  ['src/formats/a.ts', "import { hrefOf } from '../browser/address'"],
  ['src/formats/b.ts', "import { useState } from 'react'"],
  ['src/ui/a.ts', "import { wordsOf } from '../domain/date'"],
  ['src/ui/b.ts', "import { to } from '../url/paths'"],
  ['src/ui/c.ts', "import { motion } from 'framer-motion'"],
  ['src/parts/a.ts', "import { Board } from '../features/board/Board'"],
  ['src/parts/b.ts', "import { App } from '../app/App'"],
  ['src/parts/c.ts', "import { printView } from '../url/codec'"],
  ['src/features/cast/a.ts', "import { Board } from '../board/Board'"],
  ['src/features/cast/b.ts', "import { Board } from '../../features/board/Board'"],
  ['src/features/cast/c.ts', "import { App } from '../../app/App'"],
  ['src/features/cast/d.ts', "import { printView } from '../../url/codec'"],
  ['src/features/cast/e.ts', "import { findBrowser } from '../../../scripts/find-browser'"],
  ['src/features/cast/f.ts', 'export const title = () => document.title'],
  ['src/features/cast/g.ts', 'export const get = () => globalThis.fetch'],
  [
    'src/features/cast/h.tsx',
    'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />',
  ],
  ['src/app/a.ts', "export const light = () => matchMedia('print')"],
  ['src/app/b.ts', "import { serve } from '../../scripts/serve'"],
  ['src/app/c.ts', "import { planFor } from '../worker/plan'"],
  ['src/worker/a.ts', "import { hrefOf } from '../browser/address'"],
  ['src/worker/b.ts', "import { atomFeed } from '../formats/atom'"],
  ['src/worker/c.ts', "import { useState } from 'react'"],
  ['scripts/a.ts', "import { useArrival } from '../src/app/use-arrival'"],
  ['scripts/b.ts', "import { Leaf } from '../src/ui/Leaf'"],
  ['src/app/d.ts', "import { generated } from '../../bench/generate'"],
  ['bench/a.ts', "import { hrefOf } from '../src/browser/address'"],
  ['bench/b.ts', "import { render } from '../src/app/server'"],
  ['scripts/c.ts', "import { TypeLeaf } from '../src/parts/TypeLeaf'"],
]
const allowed: readonly (readonly [where: string, line: string])[] = [
  ['src/domain/y.ts', "import { wordsOf } from './date'"],
  ['src/browser/y.ts', 'export const title = () => document.title'],
  ['src/url/y.ts', "import { wordsOf } from '../domain/date'"],
  ['src/formats/y.ts', "import { to } from '../url/paths'"],
  ['src/ui/y.ts', "import { hrefOf } from '../browser/address'"],
  ['src/parts/y.ts', "import { to } from '../url/paths'"],
  ['src/features/cast/y.ts', "import { DateText } from '../../parts/DateText'"],
  ['src/features/cast/z.ts', "import { initialsOf } from './initials'"],
  ['src/app/y.ts', "import { Board } from '../features/board/Board'"],
  ['src/features/cast/x.ts', "import { atomFeed } from '../../formats/atom'"],
  ['src/worker/y.ts', "import { to } from '../url/paths'"],
  ['src/worker/z.ts', 'export const get = () => fetch("/")'],
  ['bench/y.ts', "import { wordsOf } from '../src/domain/date'"],
  ['bench/z.ts', "import { freePort } from '../scripts/free-port'"],
  ['scripts/w.ts', "import { storesOf } from '../src/worker/plan'"],
  ['scripts/x.ts', "import { leafShapes } from '../src/design/leaf-shapes'"],
  ['scripts/y.ts', "import { render } from '../src/app/server'"],
  ['scripts/z.ts', "import { leafOfType } from '../src/parts/type-leaf'"],
]

const folder = mkdtempSync(join(tmpdir(), 'lint-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The files in which the linter found something against an import, a name of the browser or raw HTML. */
function faultyFiles(): ReadonlySet<string> {
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  for (const [where, line] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(folder, where)), { recursive: true })
    writeFileSync(join(folder, where), `${line}\n`)
  }
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '-f', 'unix'],
    { cwd: folder, encoding: 'utf8' },
  )
  const found = stdout.matchAll(
    /^(\S+?):\d+:\d+: .*\[Error\/\w+\((?:no-restricted-imports|no-restricted-globals|no-danger)\)\]/gmu,
  )
  return new Set([...found].flatMap(([, file]) => file ?? []))
}

describe('the linter', () => {
  const faulty = faultyFiles()

  it.each(refused)('refuses in %s: %s', (where) => expect(faulty).toContain(where))
  it.each(allowed)('lets pass in %s: %s', (where) => expect(faulty).not.toContain(where))
})
