import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isOfSnap } from './engines'

describe('a Firefox that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['a program', '\u007FELF and /snap/ somewhere in it', false],
    ['a script that starts another', '#!/bin/sh\nexec firefox-esr "$@"\n', false],
    ['a script that hands over to a snap', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n', true],
  ])('%s', (name, text, isSnap) => {
    expect(isOfSnap(file(name, text))).toBe(isSnap)
  })

  it('a link to what starts all snaps', () => {
    mkdirSync(join(folder, 'bin'))
    symlinkSync(file('snap', '\u007FELF'), join(folder, 'bin/firefox'))
    expect(isOfSnap(join(folder, 'bin/firefox'))).toBe(true)
  })
})
