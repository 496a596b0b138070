import { describe, expect, it } from 'vitest'
import { targetsOf, written, type Report } from './report'

const anyReport = (overrides: Partial<Report> = {}): Report => ({
  machine: 'On 2 cores.',
  contestants: ['ours', 'static', 'react', 'vis'].map((id) => ({
    id,
    name: `the ${id} one`,
    mode: 'as it is',
    isVertical: id !== 'vis',
    isPeer: id === 'vis',
  })),
  profiles: [{ id: 'phone', name: 'slow phone: slow' }],
  sizes: [27],
  groups: [
    {
      contestant: 'ours',
      profile: 'phone',
      size: 27,
      samples: [
        { firstPaint: 300 },
        { firstPaint: 500 },
        { firstPaint: 400, documentBytes: 40_000 },
      ],
    },
    { contestant: 'static', profile: 'phone', size: 27, samples: [{ firstPaint: 320 }] },
    { contestant: 'vis', profile: 'phone', size: 27, samples: [{ firstPaint: 401 }] },
  ],
  failures: [],
  ...overrides,
})

describe('targets', () => {
  it('compare our medians with the floor and every peer', () => {
    const [floor, peers] = targetsOf(anyReport()).filter(({ what }) => what === 'first paint')
    expect([floor?.value, floor?.most, peers?.most]).toEqual([400, 368, 401])
  })

  it('are met, missed by a factor, or not measured', () => {
    const text = written(anyReport())
    expect(text).toContain(
      '| first paint | 400 ms | at most 368 ms (1.15 × the static page, 320 ms) | **missed**, 1.09 times the bound |',
    )
    expect(text).toContain(
      '| first paint | 400 ms | less than 401 ms (ahead of every peer) | met |',
    )
    expect(text).toContain('| bytes, document | 40 kB | at most 40 kB | met |')
    expect(text).toContain('| layout shift | – | at most 0 (while loading) | not measured |')
  })
})

describe('tables', () => {
  it('show medians with their range, ratios to the floors, and a dash for missing figures', () => {
    expect(written(anyReport())).toContain(
      '| first paint, ms | 400 (300–500) | 320 | – | 401 | 1.25 | – |',
    )
  })

  it('leave out figures that nobody has', () => {
    expect(written(anyReport())).not.toContain('| heap, MB')
  })
})

it('failures are listed with their counts', () => {
  const failure = {
    contestant: 'vis',
    profile: 'phone',
    size: 27,
    figure: 'loading',
    why: 'not within 60 s',
  }
  expect(written(anyReport({ failures: [failure, failure] }))).toContain(
    '- the vis one, slow phone, 27 events, loading: not within 60 s (2 times)',
  )
})
