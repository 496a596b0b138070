import type * as v from 'valibot'
import type { Finding } from './located'
import { writeRecord } from './schema/primitives'
import { quote } from './wording'

/** Turns an issue of the schema into a finding: its message is the remedy, with the value it is about. */
export function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const isField = issue.type === 'strict_object' && issue.expected !== 'Object'
  if (!isField) return { path, remedy: `${issue.message}${currentValue(issue.input)}` }
  // Valibot takes a list for a record that lacks all its fields.
  return Array.isArray(issue.path?.at(-1)?.input)
    ? { path: path.slice(0, -1), remedy: writeRecord }
    : { path, remedy: issue.message }
}

function currentValue(input: unknown): string {
  if (typeof input === 'string') return ` Now it says ${quote(input)}.`
  return input === null || typeof input === 'number' || typeof input === 'boolean'
    ? ` Now it says ${input}.`
    : ''
}
