import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../public/data/timeline.schema.json', import.meta.url), 'utf8'),
)

it('writes the schema of schema.ts', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/write-schema.ts', '--check'],
    { encoding: 'utf8' },
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

it('describes choices, formats and optional fields', () => {
  expect(schema).toMatchObject({
    title: 'Timeline',
    required: [
      'scope',
      'updated',
      'site',
      'summary',
      'groups',
      'types',
      'questions',
      'minute',
      'events',
      'people',
      'sources',
    ],
    additionalProperties: false,
    $defs: {
      person: { properties: { kind: { enum: expect.arrayContaining(['crew']) } } },
      event: {
        required: ['id', 'added', 'type', 'date', 'title', 'brief', 'claims', 'people'],
        properties: {
          id: {
            pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
            description: expect.stringContaining('Stable id'),
          },
          claims: { minItems: 1, items: { properties: { sources: { minItems: 1 } } } },
        },
      },
    },
  })
})

it.each([
  ['2025', true],
  ['2025-22', true],
  ['2025-04-22', true],
  ['2025-03~', true],
  ['2025-03-01%', true],
  ['[2025-02-15,2025-02-16]', true],
  ['[2025-04-01..2025-04-21]', true],
  ['2024-10/2025-07', true],
  ['../2025-02-14', true],
  ['2025-04/..', true],
  ['22 April 2025', false],
  ['2025-4', false],
  ['2025-04-22T10:00', false],
  ['[2025-02-15]', false],
  ['', false],
])('accepts the date "%s": %s', (date, fits) => {
  expect(schema).toMatchObject({ properties: { updated: { pattern: expect.any(String) } } })
  const { properties } = schema as { properties: { updated: { pattern: string } } }
  expect(new RegExp(properties.updated.pattern, 'u').test(date)).toBe(fits)
})
