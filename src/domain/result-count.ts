import type { Listing } from './listing'
import { en } from '../messages/en'

/** Says how much of the story is shown, such as "27 of 27 events."; of a partial story, how many were found so far. */
export function resultCount({ fitting, total, months, isComplete }: Listing): string {
  if (!isComplete) return en.domain.foundSoFar(fitting, total)
  const shown = months.reduce((sum, { rows }) => sum + rows.length, 0)
  return en.domain.shown(fitting, total, shown > fitting)
}
