import type { CDPSession } from 'playwright-core'

/* Figures from the engine's trace. */

export interface Scrolling {
  /** Time in which the main thread was busy, in milliseconds. */
  readonly busy: number
  /** Share of the wanted frames that were not shown, in percent. */
  readonly missed: number
  /** Frames that were shown with a part of them not yet painted. */
  readonly blank: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args: Record<string, unknown>
}

interface Frame {
  readonly state: string
  readonly affects_smoothness?: boolean
  readonly checkerboarded_needs_raster?: boolean
  readonly checkerboarded_needs_record?: boolean
}

/** What a scroll cost, as the engine traces itself meanwhile. */
export async function tracedScroll(
  session: CDPSession,
  scroll: () => Promise<void>,
): Promise<Scrolling> {
  const events = await traced(session, scroll)
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const perThread = new Map<string, number>()
  for (const { name, pid, tid, dur = 0 } of events) {
    const thread = `${pid} ${tid}`
    if (name === 'RunTask' && mains.has(thread))
      perThread.set(thread, (perThread.get(thread) ?? 0) + dur / 1000)
  }
  const frames = events.flatMap(({ name, args }) =>
    name === 'PipelineReporter' && args.frame_reporter ? [args.frame_reporter as Frame] : [],
  )
  const wanted = frames.filter(({ state }) => state !== 'STATE_NO_UPDATE_DESIRED')
  const dropped = wanted.filter(
    ({ state, affects_smoothness: affects }) => state === 'STATE_DROPPED' && affects,
  )
  return {
    busy: Math.max(...perThread.values()),
    missed: (100 * dropped.length) / wanted.length,
    blank: frames.filter(
      ({ checkerboarded_needs_raster: raster, checkerboarded_needs_record: record }) =>
        raster || record,
    ).length,
  }
}

async function traced(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly unknown[] }) => {
    events.push(...(value as readonly TraceEvent[]))
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'cc',
        'benchmark',
        '__metadata',
      ],
      excludedCategories: ['*'],
    },
  })
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve)
  })
  try {
    await act()
  } finally {
    await session.send('Tracing.end')
  }
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/** The one in the middle, or what lies between the two that are. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) /
    2
  )
}
