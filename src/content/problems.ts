import type { Finding, Path } from './located'
import { kindOf, type ListName } from './record-kinds'
import { shorten } from './wording'

/** Something an editor has to fix before the file is published. */
export interface Problem {
  /** The record it is in, such as "event work-begins", or "file". */
  readonly record: string
  /** Its exact place, such as "events[12].claims[0].sources[1]"; empty for the whole file. */
  readonly path: string
  readonly remedy: string
}

/** Says of each finding which record it is in; in the order of the file, each once. */
export function problemsOf(input: unknown, findings: readonly Finding[]): readonly Problem[] {
  const problems = findings
    .map(({ path, remedy }) => ({ path, remedy, ranks: ranksOf(input, path) }))
    .toSorted((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ path, remedy }) => ({ record: recordAt(input, path), path: printPath(path), remedy }))
  return [...new Map(problems.map((problem) => [problem.path + problem.remedy, problem])).values()]
}

/** Says at each step of a path how many of its siblings come before it; a field that is missing comes first. */
function ranksOf(input: unknown, path: Path): readonly number[] {
  let value = input
  return path.map((step) => {
    const rank = typeof step === 'number' ? step : Object.keys(value ?? {}).indexOf(step)
    value = field(value, step)
    return rank
  })
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

function recordAt(input: unknown, [list, index]: Path): string {
  if (index === undefined || !isListName(list)) return 'file'
  const record = field(field(input, list), index)
  const name = [field(record, 'id'), field(record, 'date')].find(
    (text) => typeof text === 'string' && text !== '',
  )
  return `${kindOf[list]} ${typeof name === 'string' ? shorten(name) : `number ${Number(index) + 1}`}`
}

const isListName = (step: Path[number] | undefined): step is ListName =>
  step !== undefined && Object.hasOwn(kindOf, step)

function field(value: unknown, key: string | number): unknown {
  return new Map<string, unknown>(Object.entries(value ?? {})).get(String(key))
}

function printPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shorten(step)}`))
    .join('')
    .replace(/^\./u, '')
}
