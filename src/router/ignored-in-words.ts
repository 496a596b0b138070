import { isolate } from '../domain/phrases'
import type { IgnoredParam } from './query-codec'
import { enNotices } from '../messages/en-notices'

/** Words the notice about ignored parameters; each is isolated so that it cannot change the direction of the sentence. */
export function ignoredInWords(ignored: readonly IgnoredParam[]): string {
  const parts = ignored
    .slice(0, 3)
    .map(({ key, value }) => isolate([key, value && `“${value}”`].filter(Boolean).join(' ')))
  return enNotices.ignored(parts, ignored.length > 3)
}
