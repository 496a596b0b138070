import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf, isAllowed } from './import-table'

const sources = execFileSync('git', ['ls-files', 'src', 'scripts', 'e2e', 'bench'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|js|mjs)$/u.test(file) && !/\.test\.tsx?$|\.d\.ts$/u.test(file))

describe('the import table', () => {
  it('applies to every file', () => {
    const refused = sources.flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8'))
        .filter((specifier) => !isAllowed(file, specifier))
        .map((specifier) => `${file} -> ${specifier}`),
    )
    expect(refused).toEqual([])
  })

  it.each([
    ['src/domain/a.ts', "import type { Route } from '../router/paths'"],
    ['src/domain/a.ts', "import { useState } from 'react'"],
    ['src/domain/a.ts', "export { validate } from '../content/validate-content'"],
    ['src/browser/a.ts', "import { dateInWords } from '../domain/date/format'"],
    ['src/router/paths.ts', "import { useHistory } from './history'"],
    ['src/ui/a.tsx', "import { to } from '../router/paths'"],
    ['src/formats/a.ts', "import { hrefOf } from '../browser/base-url'"],
    ['src/components/a.tsx', "import { Board } from '../features/board/Board'"],
    ['src/features/rail/a.tsx', "import { Board } from '../board/Board'"],
    ['src/features/rail/a.tsx', "const later = () => import('../board/Board')"],
    ['src/features/rail/a.tsx', "import { App } from '../../app/App'"],
    ['src/pages/cast/a.tsx', "import { AboutPage } from '../about/AboutPage'"],
    ['src/app/a.ts', "import { planFor } from '../service-worker/plan'"],
    ['src/app/a.ts', "import { serve } from '../../scripts/serve'"],
    ['src/service-worker/a.ts', "import { useState } from 'react'"],
    ['scripts/a.ts', "import { generated } from '../bench/generate'"],
    ['scripts/a.ts', "import { Leaf } from '../src/ui/Leaf'"],
    ['scripts/a.ts', "import { pageOf } from '../e2e/walk.spec'"],
    ['e2e/a.spec.ts', "import { actions } from '../bench/acts'"],
    ['bench/a.ts', "import { hrefOf } from '../src/browser/base-url'"],
  ])('refuses in %s: %s', (file, text) => {
    expect(importsOf(file, text).map((specifier) => isAllowed(file, specifier))).toEqual([false])
  })

  it.each([
    ['src/domain/a.ts', "import type { EventId } from '../content/schema'"],
    ['src/features/rail/a.tsx', "import { Rail } from './Rail'"],
    ['src/features/rail/a.tsx', "import { Link } from '../../router/Link'"],
    ['src/formats/a.ts', "import { to } from '../router/paths'"],
    ['scripts/a.ts', "import { render } from '../src/server'"],
    ['e2e/support/a.ts', "import { freePort } from './free-port'"],
    ['e2e/a.spec.ts', "import { headersFor } from '../scripts/headers'"],
    ['bench/a.ts', "import { freePort } from '../e2e/support/free-port'"],
  ])('allows in %s: %s', (file, text) => {
    expect(importsOf(file, text).map((specifier) => isAllowed(file, specifier))).toEqual([true])
  })
})
