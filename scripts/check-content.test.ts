import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { anEvent, aTimeline } from '../test/builders'

const folder = mkdtempSync(join(tmpdir(), 'check-content-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the script on a file with this content, or on the folder itself. */
function run(content?: string) {
  const file = content === undefined ? folder : join(folder, 'timeline.json')
  if (content !== undefined) writeFileSync(file, content)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-content.ts', file],
    { encoding: 'utf8' },
  )
  return { status, stdout: stdout.replaceAll(folder, 'temp'), stderr }
}

describe('npm run check:content', () => {
  it('counts the records of a valid file', () => {
    expect(run(JSON.stringify(aTimeline()))).toEqual({
      status: 0,
      stdout: '1 event, 1 source from 1 publisher, 1 person, 0 disagreements: all clear\n',
      stderr: '',
    })
  })

  it('prints every problem with its remedy', () => {
    const file = aTimeline({
      events: [anEvent({ people: ['kit-connor', 'kit-conor'], date: '2025-05-01' })],
    })
    expect(run(JSON.stringify(file))).toEqual({
      status: 1,
      stdout: [
        'event netflix-announces-film · events[0].date',
        '  Mark the event "planned": true, fix the date, or cite a later source: "2025-05-01" is after the newest source of its claims, "hello-film-finale" of "2025-04-22".',
        'event netflix-announces-film · events[0].people[1]',
        '  This names "kit-conor", which is not in people. Did you mean "kit-connor"? Otherwise add the person.',
        '2 problems in temp/timeline.json',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('lists the first hundred problems and counts the others', () => {
    const { status, stdout } = run(
      JSON.stringify(
        aTimeline({
          events: Array.from({ length: 150 }, (_, index) =>
            anEvent({ id: `event-${index}`, title: '' }),
          ),
        }),
      ),
    )
    expect(status).toBe(1)
    expect(stdout.match(/events\[\d+\]\.title/gu)).toHaveLength(100)
    expect(stdout).toMatch(/\nand 50 more\n150 problems in [^\n]+\n$/u)
  })

  it('says where a file is not JSON', () => {
    expect(
      run('{\n  "scope": "2024-10/2025-07",\n  "updated": "2025-07-21"\n  "types": []\n}'),
    ).toEqual({
      status: 1,
      stdout:
        'temp/timeline.json is not yet JSON: line 4, column 3\n  Write a comma or a closing bracket before this place. Found here: "types": []\n',
      stderr: '',
    })
  })

  it('says that a folder is not a file', () => {
    expect(run()).toEqual({
      status: 1,
      stdout: 'temp is a folder. Name the file in it.\n',
      stderr: '',
    })
  })
})
