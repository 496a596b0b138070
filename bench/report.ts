import { median } from '../scripts/motion'
import { figures, type Figure, type FigureId } from './figures'
import type { Sample } from './measure'

/** Samples of one page under one profile at one number of events. */
export interface Group {
  readonly contestant: string
  readonly profile: string
  readonly size: number
  readonly samples: readonly Sample[]
}

/** What could not be measured, and why. */
export interface Failure {
  readonly contestant: string
  readonly profile: string
  readonly size: number
  readonly figure: string
  readonly why: string
}

export interface Report {
  /** Description of the machine. */
  readonly machine: string
  readonly contestants: readonly {
    readonly id: string
    readonly name: string
    readonly mode: string
    readonly isVertical: boolean
    readonly isPeer?: boolean
  }[]
  readonly profiles: readonly { readonly id: string; readonly name: string }[]
  readonly sizes: readonly number[]
  readonly groups: readonly Group[]
  readonly failures: readonly Failure[]
}

const nextPaints = ['filter', 'search', 'open', 'next'] as const

/** Returns the whole report as Markdown. */
export function written(report: Report): string {
  const { machine, contestants, profiles, sizes, failures } = report
  return (
    [
      '# What the benchmark found',
      `Written by \`npm run bench\`. ${machine} Medians of all rounds, from the least to the most in brackets. “${Math.min(...sizes)} events” are the story as it is, the others are generated, about as rich in claims and sources; a cell of theirs without brackets is one visit, or several that agree. React’s floor and the peers get the title, the date and the claims with the names of the sources, which is less than this timeline and the static page show.`,
      '## The targets',
      table(['figure', 'measured', 'must be', 'so'], targetsOf(report).map(lineOf)),
      ...(failures.length > 0 ? ['## What failed', failuresInWords(report)] : []),
      ...profiles.flatMap((profile) => [
        `## ${capitalized(profile.name)}`,
        ...sizes.flatMap((size) => [
          `### ${size.toLocaleString('en')} events`,
          tableOf(report, profile.id, size),
        ]),
      ]),
      '## The contestants',
      contestants.map(({ name, mode }) => `- **${name}**: ${mode}.`).join('\n'),
      '## The figures',
      figures.map(({ name, definition }) => `- **${name}**: ${definition}.`).join('\n'),
    ].join('\n\n') + '\n'
  )
}

interface Target {
  readonly what: string
  readonly unit: Figure['unit']
  readonly value: number
  /** Upper bound. */
  readonly most: number
  /** Where the bound comes from. */
  readonly why: string
  readonly isStrict?: boolean
}

/** Returns each target with its measured value. */
export function targetsOf(report: Report): readonly Target[] {
  const smallest = Math.min(...report.sizes)
  const of = (contestant: string, figure: FigureId, size = smallest) =>
    figureOf(report, contestant, 'phone', size, figure)
  const named = (id: FigureId) => figures.find((figure) => figure.id === id)?.name ?? id
  const target = (
    figure: FigureId,
    most: number,
    why: string,
    { size = smallest, isStrict = false } = {},
  ): Target => ({
    what:
      size === smallest ? named(figure) : `${named(figure)}, ${size.toLocaleString('en')} events`,
    unit: unitOf(figure),
    value: of('ours', figure, size),
    most,
    why,
    isStrict,
  })
  const leastOf = (figure: FigureId, ids: readonly string[]) =>
    Math.min(...ids.map((id) => of(id, figure)).filter(Number.isFinite))
  const times = (factor: number, contestant: string, figure: FigureId, name: string) =>
    target(
      figure,
      factor * of(contestant, figure),
      `${factor} × ${name}, ${format(of(contestant, figure), unitOf(figure))}`,
    )
  const others = report.contestants.filter(({ isPeer }) => isPeer)
  const peers = others.map(({ id }) => id)
  const vertical = others.filter(({ isVertical }) => isVertical).map(({ id }) => id)
  const scaled = (size: number, factor: number, ids: readonly FigureId[]) =>
    ids.map((figure) =>
      target(
        figure,
        factor * of('ours', figure),
        `${factor} × our own at ${smallest}, ${format(of('ours', figure), unitOf(figure))}`,
        { size },
      ),
    )
  const bestNext = leastOf('next', peers)

  return [
    target('scriptBytes', 100e3, 'all that the first view loads'),
    target('documentBytes', 40e3, ''),
    target('styleBytes', 15e3, ''),
    target('fontBytes', 80e3, ''),
    ...(['firstPaint', 'largest', 'readable'] as const).flatMap((figure) => [
      times(1.15, 'static', figure, 'the static page'),
      target(figure, leastOf(figure, peers), 'ahead of every peer', { isStrict: true }),
    ]),
    target('shift', 0, 'while loading'),
    times(2, 'react', 'blocking', 'React’s floor'),
    target('blocking', 100, '', { isStrict: true }),
    times(1.25, 'react', 'firstPress', 'React’s floor'),
    times(2, 'static', 'scrollBusy', 'the static page'),
    target('scrollBusy', leastOf('scrollBusy', vertical), 'less than every vertical peer', {
      isStrict: true,
    }),
    target(
      'scrollMissed',
      of('static', 'scrollMissed') + 2,
      `the static page, ${format(of('static', 'scrollMissed'), '%')}, and 2 points`,
    ),
    ...nextPaints.flatMap((figure) => [
      target(
        figure,
        Math.min(1.5 * bestNext, 200),
        `1.5 × the best peer’s next, ${format(bestNext, 'ms')}, and 200 ms at most`,
      ),
    ]),
    ...scaled(1000, 1.3, ['readable', 'blocking', ...nextPaints]),
    ...scaled(10_000, 2, ['readable', 'blocking', ...nextPaints]),
    ...scaled(10_000, 3, ['heap', 'nodes']),
    target('againBytes', 0, 'a repeat visit fetches nothing but revalidations'),
  ]
}

function lineOf({ what, unit, value, most, why, isStrict = false }: Target): readonly string[] {
  const bound = Number.isFinite(most)
    ? `${isStrict ? 'less than' : 'at most'} ${format(most, unit)}`
    : 'not known'
  return [
    what,
    format(value, unit),
    why === '' ? bound : `${bound} (${why})`,
    verdict(value, most, isStrict),
  ]
}

function verdict(value: number, most: number, isStrict: boolean): string {
  if (!Number.isFinite(value) || !Number.isFinite(most)) return 'not measured'
  if (isStrict ? value < most : value <= most) return 'met'
  return most > 0 ? `**missed**, ${(value / most).toFixed(2)} times the bound` : '**missed**'
}

function tableOf(report: Report, profile: string, size: number): string {
  const { contestants } = report
  const rows = figures.flatMap(({ id, name, unit }) => {
    const cells = contestants.map((contestant) =>
      cell(samplesOf(report, contestant.id, profile, size, id), unit),
    )
    if (cells.every((text) => text === '–')) return []
    const own = figureOf(report, 'ours', profile, size, id)
    return [
      [
        name + (unit === '' ? '' : `, ${unit}`),
        ...cells,
        ...['static', 'react'].map((floor) =>
          ratio(own, figureOf(report, floor, profile, size, id)),
        ),
      ],
    ]
  })
  return table(
    ['figure', ...contestants.map(({ name }) => name), 'ours ÷ static', 'ours ÷ React'],
    rows,
  )
}

function cell(numbers: readonly number[], unit: Figure['unit']): string {
  if (numbers.length === 0) return '–'
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map((number) =>
    formatNumber(number, unit),
  )
  return least === most
    ? formatNumber(median(numbers), unit)
    : `${formatNumber(median(numbers), unit)} (${least}–${most})`
}

const ratio = (own: number, floor: number) =>
  Number.isFinite(own / floor) ? (own / floor).toFixed(2) : '–'

function failuresInWords({ failures, contestants, profiles }: Report): string {
  const nameOf = (named: readonly { readonly id: string; readonly name: string }[], id: string) =>
    named.find((one) => one.id === id)?.name ?? id
  const lines = failures.map(
    ({ contestant, profile, size, figure, why }) =>
      `- ${nameOf(contestants, contestant)}, ${nameOf(profiles, profile).split(':')[0]}, ${size.toLocaleString('en')} events, ${figure}: ${why}`,
  )
  return [...new Set(lines)].map((line) => line + timesIn(lines, line)).join('\n')
}

function timesIn(lines: readonly string[], line: string): string {
  const count = lines.filter((other) => other === line).length
  return count === 1 ? '' : ` (${count} times)`
}

function samplesOf(
  { groups }: Report,
  contestant: string,
  profile: string,
  size: number,
  figure: FigureId,
): readonly number[] {
  const group = groups.find(
    (group) => group.contestant === contestant && group.profile === profile && group.size === size,
  )
  return (group?.samples ?? []).flatMap((sample) => sample[figure] ?? []).filter(Number.isFinite)
}

const figureOf = (...wanted: Parameters<typeof samplesOf>) => median(samplesOf(...wanted))

const unitOf = (id: FigureId): Figure['unit'] =>
  figures.find((figure) => figure.id === id)?.unit ?? ''

const scales: Readonly<Record<Figure['unit'], { readonly by: number; readonly digits: number }>> = {
  ms: { by: 1, digits: 0 },
  kB: { by: 1e-3, digits: 1 },
  MB: { by: 1e-6, digits: 1 },
  '%': { by: 1, digits: 1 },
  '': { by: 1, digits: 3 },
}

/** Formats a number in its unit, without the name of the unit. */
function formatNumber(number: number, unit: Figure['unit']): string {
  const { by, digits } = scales[unit]
  return Number.isInteger(number * by) ? String(number * by) : (number * by).toFixed(digits)
}

const format = (number: number, unit: Figure['unit']) =>
  Number.isFinite(number) ? `${formatNumber(number, unit)} ${unit}`.trim() : '–'

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
