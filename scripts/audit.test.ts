import { expect, it } from 'vitest'
import { verdictOn } from './audit'

const report = (vulnerabilities: object) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { dependencies: { prod: 12 } },
  })

it('passes if no package that ships has a known vulnerability', () => {
  expect(verdictOn(report({}))).toEqual({
    isFaulty: false,
    words:
      'Audit: nothing is known against any of the 12 packages that ship or that those ask for.',
  })
})

it('fails with a line for each vulnerable package', () => {
  const { isFaulty, words } = verdictOn(
    report({
      react: { name: 'react', severity: 'low', range: '<20', via: [] },
      valibot: { name: 'valibot', severity: 'critical', range: '*', via: [] },
    }),
  )
  expect(isFaulty).toBe(true)
  expect(words.split('\n').slice(1)).toEqual(['  react <20: low', '  valibot *: critical'])
})

it('fails if npm had no packages to ask about', () => {
  const output = JSON.stringify({
    error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: '' },
  })
  expect(verdictOn(output)).toEqual({
    isFaulty: true,
    words:
      'Audit: NOT DONE. Nothing was asked, for there is no lock file (This command requires an existing lockfile.).',
  })
})

it.each([
  [
    'an answer that refuses',
    JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }),
    '405 Method Not Allowed',
  ],
  [
    'a fault of npm',
    JSON.stringify({ error: { code: 'ENOAUDIT', summary: 'request failed', detail: '' } }),
    'request failed',
  ],
  ['a page', '<!doctype html>', 'none came in time'],
  ['nothing', '', 'none came in time'],
])('reports that the audit was not done, and does not fail: %s', (_, output, reason) => {
  expect(verdictOn(output)).toEqual({
    isFaulty: false,
    words: `Audit: NOT DONE. The registry gave no answer that can be read (${reason}).`,
  })
})
