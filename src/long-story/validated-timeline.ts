import { retryImport } from '../browser/retry-import'
import type { Timeline } from '../content/schema'
import type * as Validation from '../content/validate-content'

/** Validates a content file; loads the validator for it, which few readers need. */
export async function validatedTimeline(file: unknown): Promise<Timeline> {
  const { parseTimeline } = await import('../content/validate-content').catch(
    (failure: unknown) => retryImport(failure) as Promise<typeof Validation>,
  )
  return parseTimeline(file)
}
