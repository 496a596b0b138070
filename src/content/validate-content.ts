import * as v from 'valibot'
import { checkRules } from './check-rules'
import type { Draft, Finding, Path } from './draft'
import { timelineSchema, type Timeline } from './schema'
import { nearest, quote, shorten } from './wording'

/** Something an editor has to mend before the file is published. */
export interface Problem {
  /** The record it lies in, such as "event netflix-announces-film", or "file". */
  readonly record: string
  /** Where exactly, such as "events[12].claims[0].sources[1]"; empty for the whole file. */
  readonly path: string
  readonly remedy: string
}

/** The content did not pass the gate. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor({ problems, more }: Refused) {
    super(
      [
        ...problems.map(({ record, path, remedy }) => `${record}, ${path}: ${remedy}`),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n'),
    )
    this.problems = problems
  }
}

interface Refused {
  readonly ok: false
  readonly problems: readonly Problem[]
  /** How many more there are than an editor can mend in one sitting. */
  readonly more: number
}

const mostListed = 100

/** Checks the content file, given as what its JSON says; the problems come in the order of the file, the first 100 at once. */
export function validateTimeline(
  input: unknown,
): { readonly ok: true; readonly timeline: Timeline } | Refused {
  const tooLong = beyondLimits(timelineSchema, input, [])
  if (tooLong.length > 0) return refused(input, tooLong)
  const parsed = v.safeParse(timelineSchema, input)
  const findings = [
    ...(parsed.issues ?? []).flatMap(findingsOf),
    ...strangeFields(timelineSchema, input, []),
    ...checkRules(draftOf(input)),
  ]
  if (parsed.success && findings.length === 0) return { ok: true, timeline: parsed.output }
  return refused(input, findings)
}

function refused(input: unknown, findings: readonly Finding[]): Refused {
  const problems = inOrderOf(input, findings)
    .slice(0, mostListed)
    .map((finding) => problemOf(input, finding))
  return { ok: false, problems, more: findings.length - problems.length }
}

/** The timeline that the content file tells; throws a `ContentError` that holds all problems. */
export function parseTimeline(input: unknown): Timeline {
  const checked = validateTimeline(input)
  if (!checked.ok) throw new ContentError(checked)
  return checked.timeline
}

// What the schema says

/** One issue of the schema in plain words. It takes a list for a record and stops at one strange field: `strangeFields` knows better. */
function findingsOf(issue: v.BaseIssue<unknown>): readonly Finding[] {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  if (issue.type !== 'strict_object')
    return [{ path, remedy: `${issue.message}${nowSays(issue.input)}` }]
  if (issue.expected === 'Object')
    return [{ path, remedy: `${writeRecord}${nowSays(issue.input)}` }]
  if (issue.expected === 'never' || Array.isArray(issue.path?.at(-1)?.input)) return []
  return [{ path, remedy: `Add the field ${quote(String(path.at(-1)))}.` }]
}

const writeRecord = 'Write a record in curly brackets: { … }.'

function nowSays(input: unknown): string {
  if (typeof input === 'string') return ` Now it says ${quote(input)}.`
  return input === null || typeof input === 'number' || typeof input === 'boolean'
    ? ` Now it says ${input}.`
    : ''
}

/** As much of a schema as leads to the fields of each record. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly pipe?: readonly (Shape | Limit)[]
}

interface Limit {
  readonly type: string
  readonly requirement?: unknown
  readonly message?: unknown
}

// No field of the schema takes a text as long as this by far.
const longestText = 10_000

/**
 * What is too long to be looked at more closely: lists beyond their limit and texts beyond all measure. It is told alone,
 * so that the work of all other rules is bounded, whatever comes in.
 */
function beyondLimits(shape: Shape, value: unknown, path: Path): readonly Finding[] {
  if (typeof value === 'string')
    return value.length > longestText
      ? [{ path, remedy: `Shorten this text: it has ${value.length} characters.` }]
      : []
  const { entries, item, wrapped } = shape
  if (wrapped) return beyondLimits(wrapped, value, path)
  if (item && Array.isArray(value)) {
    const limit = limitOf(shape)
    if (limit && value.length > Number(limit.requirement))
      return [{ path, remedy: `${String(limit.message)} Now there are ${value.length}.` }]
    return value.flatMap((inner, index) => beyondLimits(item, inner, [...path, index]))
  }
  return Object.entries(entries ?? {}).flatMap(([key, inner]) =>
    beyondLimits(inner, field(value, key), [...path, key]),
  )
}

/** The limit of a list, in whichever of its pipes it stands. */
function limitOf({ pipe = [] }: Shape): Limit | undefined {
  return pipe.reduce<Limit | undefined>(
    (found, step) =>
      found ?? (step.type === 'max_length' ? step : 'pipe' in step ? limitOf(step) : undefined),
    undefined,
  )
}

function strangeFields(shape: Shape, value: unknown, path: Path): readonly Finding[] {
  const { entries, item, wrapped } = shape
  if (wrapped) return strangeFields(wrapped, value, path)
  if (item)
    return Array.isArray(value)
      ? value.flatMap((inner, index) => strangeFields(item, inner, [...path, index]))
      : []
  if (entries && Array.isArray(value)) return [{ path, remedy: writeRecord }]
  if (!entries || !isRecord(value)) return []
  const fields = new Map(Object.entries(entries))
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.get(key)
    return field
      ? strangeFields(field, inner, [...path, key])
      : [{ path: [...path, key], remedy: () => removeField(key, [...fields.keys()]) }]
  })
}

function removeField(key: string, fields: readonly string[]): string {
  const meant = nearest(key, fields)
  return `Remove the field ${quote(key)}: it is not one of ${fields.join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`
}

// What can be said of the records that pass by themselves

function draftOf(input: unknown): Draft {
  const { entries } = timelineSchema
  const lists = {
    types: recordsOf(entries.types.item, field(input, 'types')),
    questions: recordsOf(entries.questions.item, field(input, 'questions')),
    events: recordsOf(entries.events.item, field(input, 'events')),
    people: recordsOf(entries.people.item, field(input, 'people')),
    sources: recordsOf(entries.sources.item, field(input, 'sources')),
    corrections: recordsOf(entries.corrections.wrapped.item, field(input, 'corrections')),
  }
  const broken = Object.entries(lists).flatMap(([name, records]) => {
    const list = field(input, name)
    return Array.isArray(list) ? list.filter((_, index) => records?.[index] === undefined) : []
  })
  return {
    scope: passing(entries.scope, field(input, 'scope')),
    updated: passing(entries.updated, field(input, 'updated')),
    ...lists,
    broken: {
      ids: new Set(broken.flatMap((record) => textsIn(field(record, 'id'), 0))),
      texts: new Set(broken.flatMap((record) => textsIn(record, deepest))),
    },
  }
}

function recordsOf<Schema extends v.GenericSchema>(
  schema: Schema,
  list: unknown,
): readonly (v.InferOutput<Schema> | undefined)[] | undefined {
  return Array.isArray(list) ? list.map((record) => passing(schema, record)) : undefined
}

function passing<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : undefined
}

// An id stands at most this deep in a record: event, disagreements, one of them, sides, one of them, sources, one of them.
const deepest = 6

function textsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value]
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => textsIn(inner, depth - 1))
}

// Where it is

const kinds = new Map<unknown, string>([
  ['types', 'type'],
  ['questions', 'question'],
  ['events', 'event'],
  ['people', 'person'],
  ['sources', 'source'],
  ['corrections', 'correction'],
])

function problemOf(input: unknown, { path, remedy }: Finding): Problem {
  return {
    record: recordAt(input, path),
    path: printPath(path),
    remedy: typeof remedy === 'string' ? remedy : remedy(),
  }
}

function recordAt(input: unknown, [list, index]: Path): string {
  const kind = kinds.get(list)
  if (kind === undefined || typeof list !== 'string' || typeof index !== 'number') return 'file'
  const records = field(input, list)
  const record: unknown = Array.isArray(records) ? records[index] : undefined
  const name = [field(record, 'id'), field(record, 'date')].find(
    (text) => typeof text === 'string' && text !== '',
  )
  return typeof name === 'string' ? `${kind} ${shorten(name)}` : `${kind} number ${index + 1}`
}

function printPath(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`
      return /^[a-z_$][\w$]*$/iu.test(step) ? `.${shorten(step)}` : `[${quote(step)}]`
    })
    .join('')
    .replace(/^\./u, '')
}

/** Sorts by place in the file; a field that is missing stands at the end of its record. */
function inOrderOf(input: unknown, findings: readonly Finding[]): readonly Finding[] {
  const orders = new Map<object, ReadonlyMap<string, number>>()
  const orderOf = (record: object) => {
    const order =
      orders.get(record) ?? new Map(Object.keys(record).map((key, index) => [key, index]))
    orders.set(record, order)
    return order
  }
  const rankOf = (path: Path) => {
    let value = input
    return path.map((step) => {
      const rank =
        typeof step === 'number'
          ? step
          : isRecord(value)
            ? (orderOf(value).get(step) ?? Infinity)
            : Infinity
      value =
        Array.isArray(value) && typeof step === 'number' ? value[step] : field(value, String(step))
      return rank
    })
  }
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding.path) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
