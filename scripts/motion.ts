import type { CDPSession } from 'playwright-core'

/* Reads performance figures from traces of the engine, and judges them. */

export interface Scrolling {
  /** Milliseconds in which the main thread was busy. */
  readonly busy: number
  /** Percentage of dropped frames. */
  readonly missed: number
  /** Frames shown with an area that was not painted yet. */
  readonly blank: number
}

export interface TraceEvent {
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

/** Measures a scroll with a trace of the engine. */
export async function tracedScroll(
  session: CDPSession,
  scroll: () => Promise<void>,
): Promise<Scrolling> {
  return scrollingIn(await traced(session, scroll))
}

/** Reads the figures of a scroll from the events of a trace. */
export function scrollingIn(events: readonly TraceEvent[]): Scrolling {
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

/** Returns the median. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) /
    2
  )
}

export interface Finding {
  readonly name: string
  /** One figure of each round. */
  readonly figures: readonly number[]
  readonly unit: string
  readonly digits: number
  /** What the worst round, or else the median, may be at most; without it the finding is for information. */
  readonly limit?: { readonly most: number; readonly of: 'worst' | 'median' }
}

/** Writes a table in Markdown of findings, their limits and whether they are within them. */
export function verdictTable(findings: readonly Finding[]): string {
  return [
    '| what | median | worst | limit | verdict |',
    '| --- | --- | --- | --- | --- |',
    ...findings.map(({ name, figures, unit, digits, limit }) => {
      const found = { median: median(figures), worst: Math.max(...figures) }
      const written = (figure: number) => `${figure.toFixed(digits)}${unit}`
      return `| ${[
        name,
        written(found.median),
        written(found.worst),
        limit ? `${limit.of} ${written(limit.most)}` : '',
        limit ? (found[limit.of] <= limit.most ? 'within' : '**over**') : '',
      ].join(' | ')} |`
    }),
  ].join('\n')
}
