import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isDrivable, isSnap } from './engines'

describe('a Firefox', () => {
  it.each([
    ['Mozilla Firefox 140.12.0esr', false],
    ['Mozilla Firefox 142.0.1', false],
    ['Mozilla Firefox 143.0', true],
    ['Mozilla Firefox 153.8.0esr', true],
    ['', true],
  ])('that prints "%s" as its version is driven by Playwright: %s', (version, expected) => {
    expect(isDrivable(version)).toBe(expected)
  })
})

describe('a file called firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['a program', '\u007FELF and /snap/ somewhere in it', false],
    ['a script that starts another program', '#!/bin/sh\nexec firefox-esr "$@"\n', false],
    ['a script that starts a snap', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n', true],
  ])('that is %s', (name, text, expected) => {
    expect(isSnap(file(name, text))).toBe(expected)
  })

  it('that links to what starts all snaps', () => {
    mkdirSync(join(folder, 'bin'))
    symlinkSync(file('snap', '\u007FELF'), join(folder, 'bin/firefox'))
    expect(isSnap(join(folder, 'bin/firefox'))).toBe(true)
  })
})
