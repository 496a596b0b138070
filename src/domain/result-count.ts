import type { Listing } from './listing'

/** Says how much of the story is shown, such as "27 of 27 events shown."; of a partial story, how many were found so far. */
export function resultCount({ fitting, total, months, isComplete }: Listing): string {
  if (!isComplete)
    return `${fitting} of ${total} events found so far; the rest is being looked through.`
  const shown = months.reduce((sum, { rows }) => sum + rows.length, 0)
  return `${fitting} of ${total} events shown${shown > fitting ? ', and the one the link leads to' : ''}.`
}
