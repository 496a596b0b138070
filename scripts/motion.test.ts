import { describe, expect, it } from 'vitest'
import { median, scrollingIn, verdictTable, type TraceEvent } from './motion'

const event = (name: string, args: Record<string, unknown>, tid = 1): TraceEvent => ({
  name,
  args,
  ph: 'X',
  ts: 0,
  dur: 3000,
  pid: 1,
  tid,
})
const frame = (state: string, more = {}) =>
  event('PipelineReporter', { frame_reporter: { state, affects_smoothness: true, ...more } })

describe('median', () => {
  it('is the middle one, or between the two middle ones', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([9, 1, 2, 4])).toBe(3)
  })
})

describe('scrollingIn', () => {
  it('adds up the tasks of the busiest main thread, and of no other thread', () => {
    const trace = [
      event('thread_name', { name: 'CrRendererMain' }, 1),
      event('thread_name', { name: 'CrRendererMain' }, 2),
      event('thread_name', { name: 'Compositor' }, 3),
      ...[1, 1, 2, 3, 3, 3].map((thread) => event('RunTask', {}, thread)),
    ]
    expect(scrollingIn(trace).busy).toBe(6)
  })

  it('counts dropped frames among those that had something to show, and blank ones', () => {
    const { missed, blank } = scrollingIn([
      event('thread_name', { name: 'CrRendererMain' }),
      event('RunTask', {}),
      frame('STATE_PRESENTED_ALL'),
      frame('STATE_PRESENTED_ALL', { checkerboarded_needs_raster: true }),
      frame('STATE_DROPPED'),
      frame('STATE_DROPPED', { affects_smoothness: false }),
      frame('STATE_NO_UPDATE_DESIRED'),
    ])
    expect(missed).toBe(25)
    expect(blank).toBe(1)
  })
})

describe('verdictTable', () => {
  const shift = { name: 'shift', figures: [0, 0.001, 0.03], unit: '', digits: 3 }
  const lastRow = (of?: 'worst' | 'median') =>
    verdictTable([{ ...shift, ...(of && { limit: { most: 0.02, of } }) }])
      .split('\n')
      .at(-1)

  it('judges the median or the worst round', () => {
    expect(lastRow('median')).toBe('| shift | 0.001 | 0.030 | median 0.020 | within |')
    expect(lastRow('worst')).toBe('| shift | 0.001 | 0.030 | worst 0.020 | **over** |')
  })

  it('says nothing about a figure without a limit', () => {
    expect(lastRow()).toBe('| shift | 0.001 | 0.030 |  |  |')
  })
})
