import * as v from 'valibot'
import { checkRules } from './check-rules'
import { problemsOf, type Problem } from './problems'
import { findingOf } from './schema-findings'
import { timelineSchema, type Timeline } from './schema'

/** The content file did not pass the validator. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ record, path, remedy }) => `${record}, ${path}: ${remedy}`).join('\n'))
    this.problems = problems
  }
}

type Validation =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Validates the parsed JSON of the content file; lists the problems in the order of the file.
 * The rules between records are checked once every record fits the schema.
 */
export function validateTimeline(input: unknown): Validation {
  const parsed = v.safeParse(timelineSchema, input, { abortPipeEarly: true })
  const findings = parsed.success ? checkRules(parsed.output) : parsed.issues.map(findingOf)
  return parsed.success && findings.length === 0
    ? { ok: true, timeline: parsed.output }
    : { ok: false, problems: problemsOf(input, findings) }
}

/** Parses the content file; throws a `ContentError` with all problems. */
export function parseTimeline(input: unknown): Timeline {
  const validated = validateTimeline(input)
  if (!validated.ok) throw new ContentError(validated.problems)
  return validated.timeline
}
